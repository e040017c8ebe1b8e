import { type DiffLine, diffLines } from "./diff-lines.js";

const context = 3;
const mostLines = 60;
const widestLine = 200;

/** The differences of two texts in unified format, without file headers; of long ones the start and what was left out. */
export function unifiedDiff(before: string, after: string): readonly string[] {
  const lines = hunks(diffLines(before, after)).flatMap((hunk) => [header(hunk), ...hunk.lines.map(printLine)]);
  const left = lines.length - mostLines;
  return left > 0 ? [...lines.slice(0, mostLines), `… ${left} more lines of difference`] : lines;
}

interface Hunk {
  readonly oldStart: number;
  readonly newStart: number;
  readonly lines: DiffLine[];
}

function hunks(lines: readonly DiffLine[]): Hunk[] {
  const found: Hunk[] = [];
  let [oldLine, newLine, wasNear] = [1, 1, false];
  lines.forEach((line, index) => {
    const isNear = lines.slice(Math.max(0, index - context), index + context + 1).some(({ sign }) => sign !== " ");
    if (isNear && !wasNear) found.push({ oldStart: oldLine, newStart: newLine, lines: [] });
    if (isNear) found.at(-1)?.lines.push(line);
    wasNear = isNear;
    if (line.sign !== "+") oldLine++;
    if (line.sign !== "-") newLine++;
  });
  return found;
}

function header({ oldStart, newStart, lines }: Hunk): string {
  const range = (start: number, other: "-" | "+") => {
    const count = lines.filter(({ sign }) => sign !== other).length;
    return `${count === 0 ? start - 1 : start},${count}`;
  };
  return `@@ -${range(oldStart, "+")} +${range(newStart, "-")} @@`;
}

function printLine({ sign, text }: DiffLine): string {
  return sign + (text.length > widestLine ? `${text.slice(0, widestLine)}…` : text);
}
