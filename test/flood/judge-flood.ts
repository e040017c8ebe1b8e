import type { Probe } from "./probe.js";
import type { FloodFigures, FloodPart } from "./run-flood.js";

/** The bars of a flood. */
export const floodBars = { steadyP99Ms: 50, burstMaxMs: 250, peakMiB: 400 } as const;

/** The bars that figures miss, each as a sentence; none: all are met. */
export function judgeFlood({ burst, steady, after, peakMiB }: FloodFigures): readonly string[] {
  const [p99, max] = [quantile(steady.gets, 0.99), quantile(burst.gets, 1)];
  return [
    ...missesOf("burst", burst),
    ...missesOf("steady part", steady),
    ...unless(p99 < floodBars.steadyP99Ms, `steady part: p99 of the GET is ${p99.toFixed(1)} ms`),
    ...unless(max < floodBars.burstMaxMs, `burst: the longest GET took ${max.toFixed(1)} ms`),
    ...unless(!(peakMiB >= floodBars.peakMiB), `the server held ${peakMiB.toFixed(0)} MiB`),
    ...unless(after?.status === 200, `after the flood a planted user got ${after?.status}`),
  ];
}

function missesOf(name: string, { attack, planted, gets }: FloodPart): readonly string[] {
  const strange = Object.keys(attack).filter((status) => status !== "401" && status !== "503");
  return [
    ...unless(strange.length === 0, `${name}: the attacker got ${strange.join(", ")}`),
    ...unless((attack[401] ?? 0) > 0, `${name}: no password was hashed`),
    ...unless(planted.every(isServed), `${name}: a planted user got neither 200 nor 503 with Retry-After`),
    ...unless(
      gets.every(({ status }) => status === 200),
      `${name}: a GET was not answered by 200`,
    ),
  ];
}

function isServed({ status, retryAfter }: Probe): boolean {
  return status === 200 || (status === 503 && Number.isInteger(Number(retryAfter)) && Number(retryAfter) >= 1);
}

/** Of the times of answers, in milliseconds; 1 is the longest. NaN of none. */
export function quantile(probes: readonly Probe[], q: number): number {
  const times = probes.map(({ ms }) => ms).sort((a, b) => a - b);
  return times[Math.max(0, Math.ceil(q * times.length) - 1)] ?? Number.NaN;
}

function unless(holds: boolean, miss: string): readonly string[] {
  return holds ? [] : [miss];
}
