import type { ApiModel, TypeText } from "../model/api-model.js";
import type { SharedFile, SharedSchema } from "../model/shared-file.js";
import { findReferences } from "../read/find-references.js";
import { componentReference } from "../read/reference-target.js";
import { runBeside } from "../run-beside.js";
import type { GeneratedFile } from "./emit-api.js";

/** `types.ts` of a file that several APIs share schemas of: the one declaration of their types. */
export async function emitSharedTypes(file: SharedFile, files: readonly SharedFile[]): Promise<GeneratedFile> {
  const all = files.flatMap((each) => each.schemas.map((schema) => ({ file: each, schema })));
  const byKey = new Map(all.map((each) => [each.schema.key, each]));
  const local = (key: string) => {
    const found = byKey.get(key);
    // No name of a component has anything behind a first `_`; every folder has.
    return found === undefined || found.file === file
      ? (found?.schema.name ?? "")
      : `${found.file.folder}.${found.schema.name}`;
  };
  const needed = new Set(file.schemas.flatMap(({ needs }) => needs));
  const others = all.filter((each) => each.file !== file && needed.has(each.schema.key));
  const schemas = [...file.schemas, ...others.map(({ schema }) => schema)].map(
    (each) => [local(each.key), withReferences(each, local)] as const,
  );
  const document = {
    openapi: "3.1.0",
    info: { title: file.path, version: "1" },
    paths: {},
    components: { schemas: Object.fromEntries(schemas) },
  };
  const elsewhere = others.map(({ file: other, schema }) => [local(schema.key), typeIn(other, schema)]);
  const source = { specPath: file.path, document, elsewhere: Object.fromEntries(elsewhere) };
  return { path: `${file.folder}/types.ts`, text: await runBeside(schemas.length, "emitTypes", source) };
}

function withReferences({ schema, key }: SharedSchema, nameOf: (key: string) => string): unknown {
  const copy: unknown = structuredClone(schema);
  for (const { reference, replace } of findReferences("schema", copy, key)) {
    replace(componentReference("schemas", nameOf(reference)));
  }
  return copy;
}

/** The component schemas of an API that are declared in the folder of a file, with the types there. */
export function sharedTypesOf(model: ApiModel, files: readonly SharedFile[]): Readonly<Record<string, TypeText>> {
  const types = files.flatMap((file) =>
    file.schemas.flatMap((schema) =>
      schema.uses.filter((use) => use.model === model).map(({ name }) => [name, typeIn(file, schema)] as const),
    ),
  );
  return Object.fromEntries(types);
}

function typeIn({ folder }: SharedFile, { name }: SharedSchema): TypeText {
  return `import("../${folder}/types.js").components["schemas"][${JSON.stringify(name)}]`;
}
