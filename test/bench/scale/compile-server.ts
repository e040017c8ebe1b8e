import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Compiles the modules of a generated folder where they stand, as a project's build would. */
export function compileServer(folder: string): void {
  for (const name of readdirSync(folder).filter((each) => each.endsWith(".ts") && !each.endsWith(".d.ts"))) {
    const text = readFileSync(join(folder, name), "utf8");
    const compilerOptions = {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2024,
      verbatimModuleSyntax: true,
    };
    writeFileSync(join(folder, name.replace(/\.ts$/, ".js")), ts.transpileModule(text, { compilerOptions }).outputText);
  }
}
