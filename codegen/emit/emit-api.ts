import type { ApiModel, ReceivedModel } from "../model/api-model.js";
import type { SharedFile } from "../model/shared-file.js";
import type { LeftOut } from "../read/suppression.js";
import { runBeside } from "../run-beside.js";
import { emitClient } from "./emit-client.js";
import { emitReplyValidators } from "./emit-reply-validators.js";
import { emitServer } from "./emit-server.js";
import { sharedTypesOf } from "./emit-shared-types.js";
import { emitValidators, emitValidatorTypes } from "./emit-validators.js";

/** A generated file: its path below the output folder, with forward slashes, and its text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** What is generated beside the usual, or told of. */
export interface EmitOptions {
  /** What is not served. */
  readonly leftOut?: readonly LeftOut[];
  /** The files that it may share types of. */
  readonly shared?: readonly SharedFile[];
  /** The replies that clients are to check when they are asked to. */
  readonly received?: ReceivedModel | undefined;
}

/** Every file of an API. The same model gives the same text, byte for byte. */
export async function emitApi(
  model: ApiModel,
  { leftOut = [], shared = [], received }: EmitOptions = {},
): Promise<readonly GeneratedFile[]> {
  const { specPath, document } = model;
  const elsewhere = sharedTypesOf(model, shared);
  const types = runBeside(model.operations.length, "emitTypes", { specPath, document, elsewhere });
  const texts = {
    "server.ts": emitServer(model, leftOut),
    "client.ts": emitClient(model, { validates: received !== undefined }),
    "validators.js": emitValidators(model),
    "validators.d.ts": emitValidatorTypes(model),
    ...(received && emitReplyValidators(model, received)),
    "types.ts": await types,
  };
  return Object.entries(texts).map(([name, text]) => ({ path: `${model.name}/${name}`, text }));
}
