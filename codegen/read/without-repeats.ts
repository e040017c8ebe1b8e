import type { Problem } from "./problem.js";

/** Each problem once: what belongs to a path or a component is found again with each operation that uses it. */
export function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [`${problem.pointer} ${problem.message}`, problem])).values()];
}
