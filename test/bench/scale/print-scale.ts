import type { ScaleBench } from "./bench-scale.js";
import type { Measured } from "./run-measured.js";

/** The figures of large documents as tables in Markdown. */
export function printScale({ generation, starts, dispatch, routes }: ScaleBench): string {
  return [
    "| document | generator | generation s | MB | tsc s | MB | errors |",
    "|---|---|---|---|---|---|---|",
    ...generation.map(({ document, generator, generation: made, compiling }) =>
      row([
        document,
        generator,
        ...cells(made),
        ...(compiling ? [...cells(compiling), compiling.errors] : ["", "", ""]),
      ]),
    ),
    "",
    "| document | server | first answer s | MB |",
    "|---|---|---|---|",
    ...starts.map(({ document, contender, start }) => row([document, contender, ...cells(start)])),
    "",
    ...dispatch.map(({ document, nanoseconds }) => `Dispatch with ${document}: ${nanoseconds.toFixed(0)} ns.`),
    ...routes.map(
      ({ document, all, one }) =>
        `A request with all routes of ${document}: ${all.toFixed(1)} thousand instructions, with one: ${one.toFixed(1)}.`,
    ),
    "",
  ].join("\n");
}

function cells(figures: Measured): readonly string[] {
  if ("failed" in figures) return [figures.failed, ""];
  return [figures.seconds.toFixed(2), figures.megabytes.toFixed(0)];
}

function row(values: readonly (string | number)[]): string {
  return `| ${values.join(" | ")} |`;
}
