import type { ScaleBench } from "./bench-scale.js";
import type { Measured } from "./run-measured.js";

/** What specgate may need at most, for either document. */
export const scaleBars = {
  generation: { seconds: 8, megabytes: 1500 },
  compiling: { seconds: 6 },
  start: { seconds: 0.4, megabytes: 140 },
  dispatchNanoseconds: 500,
  /** Of the instructions with one route. */
  routes: 1.1,
} as const;

/** The bars that specgate misses, each as a sentence; none: all are met. */
export function judgeScale({ generation, starts, dispatch, routes }: ScaleBench): readonly string[] {
  const missed: string[] = [];
  for (const { document, generator, generation: made, compiling } of generation) {
    if (generator !== "specgate") continue;
    missed.push(...overBar(`generating ${document}`, made, scaleBars.generation));
    if (compiling) missed.push(...overBar(`compiling ${document}`, compiling, scaleBars.compiling));
    if (compiling?.errors) missed.push(`compiling ${document}: ${compiling.errors} errors`);
  }
  for (const { document, contender, start } of starts)
    if (contender === "specgate") missed.push(...overBar(`the first answer of ${document}`, start, scaleBars.start));
  for (const { document, nanoseconds } of dispatch)
    if (!(nanoseconds <= scaleBars.dispatchNanoseconds))
      missed.push(`dispatch with ${document}: ${nanoseconds.toFixed(0)} ns`);
  for (const { document, all, one } of routes)
    if (!(all <= scaleBars.routes * one))
      missed.push(`instructions with ${document}: ${(all / one).toFixed(2)} of those with one route`);
  return missed;
}

function overBar(what: string, figures: Measured, bar: { seconds: number; megabytes?: number }): string[] {
  if ("failed" in figures) return [`${what}: ${figures.failed}`];
  const { seconds, megabytes } = figures;
  return [
    ...(seconds <= bar.seconds ? [] : [`${what}: ${seconds.toFixed(2)} s is more than ${bar.seconds}`]),
    ...(megabytes <= (bar.megabytes ?? Number.POSITIVE_INFINITY)
      ? []
      : [`${what}: ${megabytes.toFixed(0)} MB is more than ${bar.megabytes}`]),
  ];
}
