import type { Outcome } from "../outcome.js";
import { createRandom } from "./random.js";

/** The numbers of operations to try of what was generated into a folder. */
export interface Drawn {
  readonly outcome: Outcome;
  readonly numbers: readonly number[];
}

/** Draws served operations of documents without a failure, each operation as likely as any other, none twice. The seed decides. */
export function drawOperations(outcomes: readonly Outcome[], count: number, seed: number): readonly Drawn[] {
  const drawable = outcomes.filter(({ failures, output }) => failures.length === 0 && output !== undefined);
  const all = drawable.reduce((sum, { served }) => sum + served, 0);
  const random = createRandom(seed);
  const chosen = new Set<number>();
  while (chosen.size < Math.min(count, all)) chosen.add(random.whole(0, all - 1));
  let start = 0;
  return drawable.flatMap((outcome) => {
    const [first, end] = [start, start + outcome.served];
    start = end;
    const numbers = [...chosen].filter((number) => number >= first && number < end).map((number) => number - first);
    return numbers.length > 0 ? [{ outcome, numbers: numbers.sort((one, other) => one - other) }] : [];
  });
}
