/** What a command came to: facts by name, in the order in which they are shown. */
export type Result = Readonly<Record<string, unknown>>;

/** Prints one JSON object with `json`, else `title` and a line a fact. */
export function printResult(result: Result, { title, json }: { readonly title: string; readonly json: boolean }): void {
  process.stdout.write(json ? `${JSON.stringify(result)}\n` : `${[title, ...factLines(result)].join("\n")}\n`);
}

function factLines(result: Result): string[] {
  const facts = Object.entries(result).filter(([, value]) => value !== undefined);
  const width = Math.max(0, ...facts.map(([name]) => name.length));
  return facts.map(([name, value]) => `  ${name.padEnd(width)}  ${inWords(value)}`);
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.join(", ") || "-";
  // Further lines, as a PEM has them, stay under the first.
  return String(value).replaceAll("\n", "\n    ");
}
