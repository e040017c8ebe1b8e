/** One line of a diff: common to both texts, only in the old one, or only in the new one. */
export interface DiffLine {
  readonly sign: " " | "-" | "+";
  readonly text: string;
}

/** Comparing costs the product of both lengths; larger differences are shown as all old, then all new. */
const mostCells = 4_000_000;

/** The shortest line diff of two texts. */
export function diffLines(before: string, after: string): readonly DiffLine[] {
  const [old, now] = [splitLines(before), splitLines(after)];
  const start = commonStart(old, now);
  const end = commonStart(old.slice(start).reverse(), now.slice(start).reverse());
  const removed = old.slice(start, old.length - end);
  const added = now.slice(start, now.length - end);
  const between =
    removed.length * added.length > mostCells
      ? [...removed.map(sign("-")), ...added.map(sign("+"))]
      : diffMiddle(removed, added);
  return [...old.slice(0, start).map(sign(" ")), ...between, ...old.slice(old.length - end).map(sign(" "))];
}

function diffMiddle(old: readonly string[], now: readonly string[]): DiffLine[] {
  const width = now.length + 1;
  const lengths = commonLengths(old, now);
  const length = (i: number, j: number) => lengths[i * width + j] ?? 0;
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      lines.push(sign(" ")(old[i++] ?? ""));
      j++;
    } else if (j === now.length || (i < old.length && length(i + 1, j) >= length(i, j + 1))) {
      lines.push(sign("-")(old[i++] ?? ""));
    } else {
      lines.push(sign("+")(now[j++] ?? ""));
    }
  }
  return lines;
}

/** At `i * (now.length + 1) + j`: the length of the longest common subsequence of `old` from i and `now` from j. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint32Array {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const at = i * width + j;
      const [right = 0, below = 0, diagonal = 0] = [lengths[at + 1], lengths[at + width], lengths[at + width + 1]];
      lengths[at] = old[i] === now[j] ? diagonal + 1 : Math.max(right, below);
    }
  }
  return lengths;
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function splitLines(text: string): string[] {
  const lines = text.split("\n");
  // A text ends with a line break: no line follows it.
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

function sign(of: DiffLine["sign"]): (text: string) => DiffLine {
  return (text) => ({ sign: of, text });
}
