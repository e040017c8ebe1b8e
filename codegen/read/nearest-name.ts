/** The name within two edits (half its length if it is short) of `written`, the nearest first; undefined when none is so near. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const rated = names.map((name) => ({ name, edits: editDistance(written, name) }));
  const near = rated.filter(({ name, edits }) => edits <= Math.min(2, name.length / 2));
  return near.sort((a, b) => a.edits - b.edits)[0]?.name;
}

/** Levenshtein's distance, row by row. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
