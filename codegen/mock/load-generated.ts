import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import type { Api } from "../../runtime/wire/contract.js";
import { emitServer } from "../emit/emit-server.js";
import { emitValidators } from "../emit/emit-validators.js";
import type { ApiModel } from "../model/api-model.js";

/** An API whose operations, credentials and refusals are known at run time only. */
export type AnyApi = Api<object, object, object, string>;

/** Loads what would be generated for an API into this process, by way of a folder that is removed again. */
export async function loadGenerated(model: ApiModel): Promise<AnyApi> {
  const folder = await mkdtemp(join(tmpdir(), "specgate-mock-"));
  try {
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    await writeFile(join(folder, "validators.js"), linked(emitValidators(model)));
    await writeFile(join(folder, "server.js"), linked(withoutTypes(emitServer(model))));
    const loaded: unknown = await import(pathToFileURL(join(folder, "server.js")).href);
    // emitServer exports the table under this name.
    return (loaded as Readonly<Record<string, AnyApi>>)[model.constName] as AnyApi;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function withoutTypes(source: string): string {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
  return ts.transpileModule(source, { compilerOptions }).outputText;
}

/** Outside of any project the package's own name leads nowhere. */
function linked(source: string): string {
  return source.replaceAll('from "specgate/wire"', `from ${JSON.stringify(import.meta.resolve("specgate/wire"))}`);
}
