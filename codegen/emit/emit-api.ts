import type { ApiModel } from "../model/api-model.js";
import type { SharedFile } from "../model/shared-file.js";
import type { LeftOut } from "../read/suppression.js";
import { runBeside } from "../run-beside.js";
import { emitClient } from "./emit-client.js";
import { emitServer } from "./emit-server.js";
import { sharedTypesOf } from "./emit-shared-types.js";
import { emitValidators, emitValidatorTypes } from "./emit-validators.js";

/** A generated file: its path below the output folder, with forward slashes, and its text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Every file of an API, of which `leftOut` is not served, and which may share types of some files. The same model gives the same text, byte for byte. */
export async function emitApi(
  model: ApiModel,
  leftOut: readonly LeftOut[] = [],
  shared: readonly SharedFile[] = [],
): Promise<readonly GeneratedFile[]> {
  const { specPath, document } = model;
  const elsewhere = sharedTypesOf(model, shared);
  const types = runBeside(model.operations.length, "emitTypes", { specPath, document, elsewhere });
  const texts = {
    "server.ts": emitServer(model, leftOut),
    "client.ts": emitClient(model),
    "validators.js": emitValidators(model),
    "validators.d.ts": emitValidatorTypes(model),
    "types.ts": await types,
  };
  return Object.entries(texts).map(([name, text]) => ({ path: `${model.name}/${name}`, text }));
}
