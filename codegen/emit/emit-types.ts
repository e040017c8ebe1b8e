import {
  astToString,
  type OpenAPI3,
  resolveRef,
  type SchemaObject,
  scanDiscriminators,
  transformSchema,
} from "openapi-typescript";
import ts from "typescript";
import type { ApiModel, TypeText } from "../model/api-model.js";
import { banner } from "./banner.js";

/** What openapi-typescript's transformation reads besides the document. */
type Context = Parameters<typeof transformSchema>[1];

/** What a `types.ts` is printed from. */
export interface TypesSource extends Pick<ApiModel, "specPath" | "document"> {
  /** Component schemas whose types another file declares: by name, the type there. */
  readonly elsewhere?: Readonly<Record<string, TypeText>>;
}

/** `types.ts`: the types of the whole document, as openapi-typescript prints them. */
export function emitTypes({ specPath, document: source, elsewhere = {} }: TypesSource): string {
  // openapi-typescript writes into the document. That it is an OpenAPI document was checked when it was read.
  // It has no other files and its components, empty or not: what openapi-typescript does before it transforms, at
  // several times the cost, is done.
  const document = structuredClone({ components: {}, ...source }) as unknown as OpenAPI3;
  const context = contextOf(document, elsewhere);
  const printed = astToString(transformSchema(withoutSchemas(document, Object.keys(elsewhere)), context));
  return `${banner({ specPath })}\n${printed.trimEnd()}\n`;
}

function contextOf(document: OpenAPI3, elsewhere: Readonly<Record<string, TypeText>>): Context {
  // A default is filled in by whoever reads the value, so the member stays optional for whoever writes it.
  const options = { defaultNonNullable: false, silent: true };
  const types = new Map(Object.entries(elsewhere).map(([name, type]) => [`#/components/schemas/${name}`, type]));
  const context = {
    ...options,
    discriminators: scanDiscriminators(document, options),
    injectFooter: [],
    resolve: <T>($ref: string) => resolveRef<T>(document, $ref, { silent: true }),
    // It prints the name of a type as it is given, as for its own references. It is asked of every schema, by paths that
    // take as much time and memory to look up as all the rest, so only where there is something to find.
    ...(types.size > 0 && {
      transform: (_: unknown, { path = "" }: { readonly path?: string }) =>
        types.has(path) ? ts.factory.createTypeReferenceNode(types.get(path) ?? "") : undefined,
    }),
  };
  // The other options are switches, whose absence is off, and what a bundler needs.
  return context as unknown as Context;
}

/** Nothing is printed of schemas but their names; what refers to them still finds them by the context. */
function withoutSchemas(document: OpenAPI3, names: readonly string[]): OpenAPI3 {
  if (names.length === 0) return document;
  const empty = Object.fromEntries(names.map((name) => [name, {} as SchemaObject])); // a schema that says nothing
  const schemas = { ...document.components?.schemas, ...empty };
  return { ...document, components: { ...document.components, schemas } };
}
