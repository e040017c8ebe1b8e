import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { emitValidators } from "../../codegen/emit/emit-validators.js";
import type { ApiModel } from "../../codegen/model/api-model.js";
import type { Validator } from "../../runtime/wire/index.js";
import { smallModel } from "./small-model.js";
import { temporaryFolder } from "./temporary-folder.js";

const compiledWire = new URL("../../runtime/wire/index.js", import.meta.url).href;

/** Writes a module to a new folder in which `specgate/wire` is found, and nothing else. Returns its path. */
export async function writeModule(source: string): Promise<string> {
  const folder = temporaryFolder();
  const specgate = join(folder, "node_modules/specgate");
  await mkdir(specgate, { recursive: true });
  const manifest = { name: "specgate", type: "module", exports: { "./wire": "./wire.js" } };
  await writeFile(join(specgate, "package.json"), JSON.stringify(manifest));
  await writeFile(join(specgate, "wire.js"), `export * from ${JSON.stringify(compiledWire)};\n`);
  await writeFile(join(folder, "validators.mjs"), source);
  return join(folder, "validators.mjs");
}

/** The compiled validators of a model, by name. */
export async function loadValidators(overlay: Partial<ApiModel>): Promise<(name: string) => Validator> {
  const path = await writeModule(emitValidators(smallModel(overlay)));
  const loaded = new Map<string, Validator>(Object.entries(await import(pathToFileURL(path).href)));
  return (name) => {
    const validator = loaded.get(name);
    if (!validator) throw new Error(`no validator ${name}`);
    return validator;
  };
}
