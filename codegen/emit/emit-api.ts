import type { ApiModel } from "../model/api-model.js";
import { emitClient } from "./emit-client.js";
import { emitServer } from "./emit-server.js";
import { emitTypes } from "./emit-types.js";
import { emitValidators, emitValidatorTypes } from "./emit-validators.js";

/** A generated file: its path below the output folder, with forward slashes, and its text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Every file of an API. The same model gives the same text, byte for byte. */
export function emitApi(model: ApiModel): readonly GeneratedFile[] {
  const texts = {
    "server.ts": emitServer(model),
    "client.ts": emitClient(model),
    "types.ts": emitTypes(model),
    "validators.js": emitValidators(model),
    "validators.d.ts": emitValidatorTypes(model),
  };
  return Object.entries(texts).map(([name, text]) => ({ path: `${model.name}/${name}`, text }));
}
