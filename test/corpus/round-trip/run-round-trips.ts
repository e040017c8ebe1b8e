import { fork } from "node:child_process";
import { join } from "node:path";
import type { Outcome } from "../outcome.js";
import { type Drawn, drawOperations } from "./draw-operations.js";
import type { Trip } from "./round-trip-api.js";
import type { TripResult, TripTask } from "./round-trip-worker.js";

/** What became of the operations that were drawn. */
export interface RoundTrips {
  readonly drawn: number;
  readonly arrived: number;
  /** A line each: the document, the operation, and what was not so. */
  readonly noExample: readonly string[];
  readonly unsendable: readonly string[];
  readonly failed: readonly string[];
}

/** How long the calls of one document may take. */
const mostSeconds = 180;

/** Sends example requests of operations that the seed draws through generated clients and servers. */
export async function runRoundTrips(
  outcomes: readonly Outcome[],
  { count, seed, say }: { readonly count: number; readonly seed: number; readonly say: (line: string) => void },
): Promise<RoundTrips> {
  const lines: Record<Trip["state"], string[]> = { arrived: [], "no-example": [], unsendable: [], differs: [] };
  const tried = new Map<Outcome, readonly number[]>();
  // Others are drawn in place of those without an example, until there are `count` with one.
  for (;;) {
    const wanted = count + lines["no-example"].length;
    const next = drawOperations(outcomes, wanted, seed).flatMap((drawn) => withoutTried(drawn, tried));
    if (next.length === 0) break;
    for (const drawn of next) {
      const { document } = drawn.outcome;
      const result = await tripsOf(drawn, seed);
      if ("crash" in result) lines.differs.push(...drawn.numbers.map(() => `${document}: ${result.crash}`));
      else
        for (const { state, operation, detail } of result.trips)
          lines[state].push(`${document} ${operation}: ${detail}`);
      say(`round trips: ${Object.values(lines).flat().length}/${wanted} ${document}`);
    }
  }
  return {
    drawn: Object.values(lines).flat().length,
    arrived: lines.arrived.length,
    noExample: lines["no-example"],
    unsendable: lines.unsendable,
    failed: lines.differs,
  };
}

/** What was drawn, without what has been tried; it counts as tried from now on. */
function withoutTried({ outcome, numbers }: Drawn, tried: Map<Outcome, readonly number[]>): readonly Drawn[] {
  const before = tried.get(outcome) ?? [];
  const left = numbers.filter((number) => !before.includes(number));
  tried.set(outcome, [...before, ...left]);
  return left.length > 0 ? [{ outcome, numbers: left }] : [];
}

/** In a process of its own, so that what one document's code does is no other's concern. */
async function tripsOf({ outcome, numbers }: Drawn, seed: number): Promise<TripResult> {
  const child = fork(join(import.meta.dirname, "round-trip-worker.js"), {
    execArgv: ["--max-old-space-size=4096", "--disable-warning=ExperimentalWarning"],
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), mostSeconds * 1000);
  try {
    return await new Promise<TripResult>((resolve) => {
      child.once("message", (result: TripResult) => resolve(result));
      child.once("exit", (code, signal) => resolve({ crash: `the process ended with ${signal ?? code}` }));
      child.send({ output: outcome.output ?? "", numbers, seed } satisfies TripTask);
    });
  } finally {
    clearTimeout(timer);
    child.removeAllListeners("exit");
    child.kill();
  }
}

/** The figures as lines for a reader. */
export function printRoundTrips({ drawn, arrived, noExample, unsendable, failed }: RoundTrips): string {
  return [
    `round trips: ${drawn} operations drawn, ${arrived} arrived unchanged both ways, ${failed.length} differ,`,
    `  ${noExample.length} for which no valid example was found, ${unsendable.length} that the client refuses to send by name`,
    ...failed.map((line) => `  differs ${line}`),
    ...noExample.map((line) => `  no example ${line}`),
    ...unsendable.map((line) => `  unsendable ${line}`),
  ].join("\n");
}
