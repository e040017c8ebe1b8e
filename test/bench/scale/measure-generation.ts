import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Generator } from "./generators.js";
import { type Measured, runMeasured } from "./run-measured.js";
import type { ScaleDocument } from "./scale-document.js";

/** What a generator made of a document, and what compiling it costs. */
export interface GenerationFigures {
  readonly document: string;
  readonly generator: string;
  readonly generation: Measured;
  /** Undefined where nothing was generated. */
  readonly compiling: (Measured & { readonly errors: number }) | undefined;
}

const project = join(import.meta.dirname, "../../../..");
const compiler = join(project, "node_modules/typescript/bin/tsc");
const compilerOptions = {
  target: "ES2024",
  lib: ["ES2024", "DOM", "DOM.Iterable"],
  module: "NodeNext",
  types: ["node"],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};
/** The others' output imports without endings of files. */
const bundled = { ...compilerOptions, module: "ESNext", moduleResolution: "Bundler" };

/** Generates a document into `folder` by a command of its own, and compiles what comes of it strictly. */
export async function measureGeneration(
  generator: Generator,
  { document, folder }: { readonly document: ScaleDocument; readonly folder: string },
): Promise<GenerationFigures> {
  const of = { document: document.name, generator: generator.name };
  const [out, specs] = [join(folder, "out"), join(folder, "specs")];
  await rm(folder, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const args = await generator.arguments(document, { out, specs });
  const generation = await runMeasured(args, { cwd: folder, longestMs: 120_000 });
  if ("failed" in generation) return { ...of, generation, compiling: undefined };
  const call = generator.call(document);
  if (call !== undefined) await writeFile(join(out, "call.ts"), call);
  const options = generator.name === "specgate" ? compilerOptions : bundled;
  await writeFile(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: options, include: ["out/**/*.ts"] }),
  );
  const compiling = await runMeasured([compiler, "-p", folder, "--pretty", "false"], {
    cwd: folder,
    longestMs: 120_000,
    codes: [0, 1, 2],
  });
  const errors = compiling.text.split("\n").filter((line) => / error TS\d+: |^error TS/.test(line)).length;
  return { ...of, generation, compiling: { ...compiling, errors } };
}
