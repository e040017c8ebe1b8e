import { isServed, type Outcome } from "../outcome.js";
import { createRandom } from "./random.js";

/** The numbers of operations to try of what was generated into a folder. */
export interface Drawn {
  readonly outcome: Outcome;
  readonly numbers: readonly number[];
}

/** Draws operations of served documents, each operation as likely as any other, none twice. The seed decides. */
export function drawOperations(outcomes: readonly Outcome[], count: number, seed: number): readonly Drawn[] {
  const served = outcomes.filter((outcome) => isServed(outcome) && outcome.output !== undefined);
  const all = served.reduce((sum, { operations }) => sum + operations, 0);
  const random = createRandom(seed);
  const chosen = new Set<number>();
  while (chosen.size < Math.min(count, all)) chosen.add(random.whole(0, all - 1));
  let start = 0;
  return served.flatMap((outcome) => {
    const [first, end] = [start, start + outcome.operations];
    start = end;
    const numbers = [...chosen].filter((number) => number >= first && number < end).map((number) => number - first);
    return numbers.length > 0 ? [{ outcome, numbers: numbers.sort((one, other) => one - other) }] : [];
  });
}
