import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What is type-checked at once: so many bytes of generated TypeScript at most, but for a document that is larger alone. */
const batchBytes = 12_000_000;

/** Output of a document: its folder, by name below the common one, and how many bytes of TypeScript it has. */
export interface CheckedFolder {
  readonly name: string;
  readonly bytes: number;
}

const compilerOptions = {
  target: "ES2024",
  lib: ["ES2024", "DOM", "DOM.Iterable"],
  module: "NodeNext",
  types: ["node"],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  erasableSyntaxOnly: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  forceConsistentCasingInFileNames: true,
  skipLibCheck: false,
  noEmit: true,
};

/**
 * Type-checks folders of generated code below `root`, which stands within a package that resolves `specgate/*`.
 * Returns the errors by folder; none for what compiles. Throws when the compiler itself fails.
 */
export async function checkTypes(
  root: string,
  folders: readonly CheckedFolder[],
  onBatch: (done: number) => void,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const errors = new Map<string, string[]>();
  let done = 0;
  for (const batch of batches(folders)) {
    for (const { name, line } of await compile(root, batch)) errors.set(name, [...(errors.get(name) ?? []), line]);
    done += batch.length;
    onBatch(done);
  }
  return errors;
}

function batches(folders: readonly CheckedFolder[]): readonly (readonly CheckedFolder[])[] {
  const found: CheckedFolder[][] = [];
  let room = 0;
  for (const folder of folders) {
    if (found.length === 0 || folder.bytes > room) {
      found.push([]);
      room = batchBytes;
    }
    found.at(-1)?.push(folder);
    room -= folder.bytes;
  }
  return found;
}

async function compile(root: string, batch: readonly CheckedFolder[]): Promise<{ name: string; line: string }[]> {
  const project = join(root, "tsconfig.json");
  const include = batch.flatMap(({ name }) => [`${name}/**/*.ts`]);
  await writeFile(project, JSON.stringify({ compilerOptions, include }));
  const text = await runCompiler(root);
  const names = new Set(batch.map(({ name }) => name));
  return text
    .split("\n")
    .filter((line) => / error TS\d+: |^error TS/.test(line))
    .map((line) => {
      const name = line.split("/")[0] ?? "";
      if (!names.has(name)) throw new Error(`the compiler failed: ${line}`);
      return { name, line };
    });
}

/** In the folder of the project, so that paths in errors start with a folder of the batch. */
async function runCompiler(root: string): Promise<string> {
  const compiler = join(import.meta.dirname, "../../../node_modules/typescript/bin/tsc");
  const args = ["--max-old-space-size=6144", compiler, "-p", ".", "--pretty", "false"];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  child.stdout.on("data", (data) => {
    text += data;
  });
  child.stderr.on("data", (data) => {
    text += data;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0 && !/error TS/.test(text)) throw new Error(`the compiler ended with ${code}: ${text.slice(-2000)}`);
  return text;
}
