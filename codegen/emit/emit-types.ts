import { astToString, type OpenAPI3, resolveRef, scanDiscriminators, transformSchema } from "openapi-typescript";
import type { ApiModel } from "../model/api-model.js";
import { banner } from "./banner.js";

/** What openapi-typescript's transformation reads besides the document. */
type Context = Parameters<typeof transformSchema>[1];

/** `types.ts`: the types of the whole document, as openapi-typescript prints them. */
export function emitTypes(model: Pick<ApiModel, "specPath" | "document">): string {
  // openapi-typescript writes into the document. That it is an OpenAPI document was checked when it was read.
  // It has no other files and its components, empty or not: what openapi-typescript does before it transforms, at
  // several times the cost, is done.
  const document = structuredClone({ components: {}, ...model.document }) as unknown as OpenAPI3;
  return `${banner(model)}\n${astToString(transformSchema(document, contextOf(document))).trimEnd()}\n`;
}

function contextOf(document: OpenAPI3): Context {
  // A default is filled in by whoever reads the value, so the member stays optional for whoever writes it.
  const options = { defaultNonNullable: false, silent: true };
  const context = {
    ...options,
    discriminators: scanDiscriminators(document, options),
    injectFooter: [],
    resolve: <T>($ref: string) => resolveRef<T>(document, $ref, { silent: true }),
  };
  // The other options are switches, whose absence is off, and what a bundler needs.
  return context as unknown as Context;
}
