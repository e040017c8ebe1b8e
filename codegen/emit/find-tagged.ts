import { type OpenAPI3, scanDiscriminators } from "openapi-typescript";
import type { ApiModel } from "../model/api-model.js";

/**
 * The component schemas whose types depend on a discriminator somewhere in the document: those that have one, and those
 * that one adds its tag to. The document is left as it is.
 */
export function findTagged(document: ApiModel["document"]): readonly string[] {
  // openapi-typescript writes the tags into the schemas. That it is an OpenAPI document was checked when it was read.
  const copy = structuredClone(document) as unknown as OpenAPI3;
  const before = textsOf(copy);
  const found = Object.keys(scanDiscriminators(copy, { silent: true }).objects);
  const after = textsOf(copy);
  return [...before.keys()].filter((name) => {
    const reference = `#/components/schemas/${name}`;
    const isOwn = found.some((each) => each === reference || each.startsWith(`${reference}/`));
    return isOwn || before.get(name) !== after.get(name);
  });
}

function textsOf({ components }: OpenAPI3): ReadonlyMap<string, string> {
  return new Map(Object.entries(components?.schemas ?? {}).map(([name, schema]) => [name, JSON.stringify(schema)]));
}
