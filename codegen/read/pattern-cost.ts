import { isSafePattern } from "redos-detector";

/**
 * How the time of matching a pattern grows with the text: with its length, with a small power of it, or beyond all
 * bounds; `unbounded` too where nothing better could be shown.
 */
export type PatternCost = "linear" | "power" | "unbounded";

// Scores are the ways that one text may take through a pattern. Searches are bounded by steps and not by time: a pattern
// is judged the same on every machine.
const anyText = { maxScore: 200, maxSteps: 2000 };
/** Where nothing repeats more than this often, a power of the length is few ways, and an exponent many. */
const mostRepeats = 5;
const fewRepeats = { maxScore: 100, maxSteps: 20_000 };

const judged = new Map<string, PatternCost>();

/** The cost of a pattern for an engine that backtracks, in unicode mode where it is one there. */
export function patternCost(pattern: string, unicode: boolean): PatternCost {
  // What repeats nothing without end takes a time with an end.
  if (!/[*+]|\{\d+,\}/.test(pattern)) return "linear";
  const key = `${unicode} ${pattern}`;
  const cost = judged.get(key) ?? judge(pattern, unicode);
  judged.set(key, cost);
  return cost;
}

function judge(pattern: string, unicode: boolean): PatternCost {
  try {
    if (isSafePattern(pattern, { unicode, ...anyText }).safe) return "linear";
    return isSafePattern(boundRepeats(pattern), { unicode, ...fewRepeats }).safe ? "power" : "unbounded";
  } catch {
    // A syntax that the detector does not know, newer than it is.
    return "unbounded";
  }
}

/** The pattern with no repetition of more than so often; escapes and classes are left as they are. */
function boundRepeats(pattern: string): string {
  const tokens = /\\.|\[(?:\\.|[^\]\\])*\]|\*|\+|\{(\d+),(\d*)\}|./gsu;
  return pattern.replace(tokens, (token: string, least: string | undefined, most: string | undefined) => {
    if (token === "*") return `{0,${mostRepeats}}`;
    if (token === "+") return `{1,${mostRepeats}}`;
    if (least === undefined) return token;
    const bound = Number(least) + mostRepeats;
    return `{${least},${most === "" ? bound : Math.min(Number(most), bound)}}`;
  });
}
