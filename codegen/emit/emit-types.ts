import openapiTs, { astToString, type OpenAPI3 } from "openapi-typescript";
import type { ApiModel } from "../model/api-model.js";
import { banner } from "./banner.js";

/** `types.ts`: the types of the whole document, as openapi-typescript prints them. */
export async function emitTypes(model: ApiModel): Promise<string> {
  // openapi-typescript writes into the document. That it is an OpenAPI document was checked when it was read.
  const document = structuredClone(model.document) as unknown as OpenAPI3;
  // A default is filled in by whoever reads the value, so the member stays optional for whoever writes it.
  const types = await openapiTs(document, { defaultNonNullable: false, silent: true });
  return `${banner(model)}\n${astToString(types).trimEnd()}\n`;
}
