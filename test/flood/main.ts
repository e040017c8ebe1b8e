import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { floodBars, judgeFlood, quantile } from "./judge-flood.js";
import type { Probe } from "./probe.js";
import { type FloodFigures, type FloodPart, runFlood } from "./run-flood.js";

/** Floods a server with wrong logins and tells how others fare meanwhile. Ends with exit code 1 where a bar is missed. */

const { values: options } = parseArgs({
  options: {
    burst: { type: "string", default: "500" },
    connections: { type: "string", default: "64" },
    seconds: { type: "string", default: "10" },
    json: { type: "boolean" },
  },
});
const load = loadavg()[0] ?? Number.NaN;
const folder = mkdtempSync(join(tmpdir(), "specgate-flood-"));
try {
  const figures = await runFlood(`sqlite:${join(folder, "store.db")}`, {
    burst: Number(options.burst),
    connections: Number(options.connections),
    steadyMs: Number(options.seconds) * 1000,
  });
  const missed = judgeFlood(figures);
  process.stdout.write(options.json ? `${JSON.stringify({ ...summary(figures), missed })}\n` : table(figures, missed));
  process.exitCode = missed.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function summary({ burst, steady, after, peakMiB }: FloodFigures) {
  const bars = floodBars;
  return { load, burst: partSummary(burst), steady: partSummary(steady), after: after?.status, peakMiB, bars };
}

function partSummary({ attack, planted, gets }: FloodPart) {
  return { attack, planted: { statuses: statusesOf(planted), ms: times(planted) }, get: { ms: times(gets) } };
}

function times(probes: readonly Probe[]) {
  const at = (q: number) => Number(quantile(probes, q).toFixed(1));
  return { count: probes.length, median: at(0.5), p99: at(0.99), max: at(1) };
}

function statusesOf(probes: readonly Probe[]): Readonly<Record<string, number>> {
  const statuses: Record<string, number> = {};
  for (const { status } of probes) statuses[status] = (statuses[status] ?? 0) + 1;
  return statuses;
}

function table(figures: FloodFigures, missed: readonly string[]): string {
  const part = (name: string, { attack, planted, gets }: FloodPart) => {
    const { count, median, p99, max } = times(gets);
    const login = `${words(statusesOf(planted))}, at most ${times(planted).max} ms`;
    return `| ${[name, words(attack), login, count, median, p99, max].join(" | ")} |`;
  };
  const { burst, steady, after, peakMiB } = figures;
  return [
    "| part | attacker's answers | planted users | GETs | median ms | p99 ms | longest ms |",
    "|---|---|---|---|---|---|---|",
    part(`${options.burst} at once`, burst),
    part(`${options.connections} connections, ${options.seconds} s`, steady),
    "",
    `The server held ${peakMiB.toFixed(0)} MiB at most; after the flood a planted user got ${after?.status}.`,
    `${cpus().length} cores, load before: ${load.toFixed(2)}.`,
    ...missed.map((miss) => `MISSED: ${miss}`),
    ...(missed.length === 0 ? ["All bars are met."] : []),
    "",
  ].join("\n");
}

function words(statuses: Readonly<Record<string, number>>): string {
  return Object.entries(statuses)
    .map(([status, count]) => `${count} × ${status}`)
    .join(", ");
}
