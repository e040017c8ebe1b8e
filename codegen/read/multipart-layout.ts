import type { MultipartLayout, PartLayout } from "../../runtime/wire/api-table.js";
import { parseMediaType } from "../../runtime/wire/media-type.js";
import { isBinary, isJson, isText } from "./content-form.js";
import { type FormFaultFound, type FormProperty, formProperties } from "./form-properties.js";
import type { MediaType, Schema } from "./openapi-document.js";
import { schemaShape } from "./schema-shape.js";
import type { Spot } from "./spot.js";
import { primitiveOf } from "./wire-type.js";

/**
 * What the parts of a `multipart/form-data` body are (OpenAPI 3.1.1 section 4.8.14.5): by `contentType` where `encoding`
 * has it, else texts, JSON of objects, files where the schema is binary; a list has a part for each of its items.
 */
export function multipartLayout(document: unknown, media: Spot<MediaType>): MultipartLayout | FormFaultFound {
  const form = formProperties(document, media, "in");
  if ("message" in form) return form;
  const parts: PartLayout[] = [];
  for (const property of form.properties) {
    const part = partOf(document, property);
    if ("message" in part) return part;
    parts.push(part);
  }
  return form.additional === undefined ? { parts } : { parts, additional: form.additional };
}

function partOf(document: unknown, property: FormProperty): PartLayout | FormFaultFound {
  const { name, schema, encoding } = property;
  const at = { pointer: encoding?.pointer ?? schema.pointer };
  const { style, explode, allowReserved } = encoding?.value ?? {};
  const isStyled = style !== undefined || explode !== undefined || allowReserved !== undefined;
  // In 3.0 the three say nothing here, which is told of where encodings are checked.
  if (isStyled && !versionOf(document).startsWith("3.0")) {
    const message = "a part of a multipart body is served in no style";
    return { message, remedy: "Say `contentType` in place of `style`, `explode` and `allowReserved`.", ...at };
  }
  const shape = schemaShape(document, schema);
  const items = childrenOf(shape, schema);
  const contentTypes = encoding?.value.contentType?.split(",").map((each) => each.trim().toLowerCase());
  const as = partForm(document, items ?? schema, contentTypes);
  if (as === undefined) {
    const message = `\`${name}\` of a multipart body is neither a text, an object, a file nor a list of these`;
    return {
      message,
      remedy: `Say \`encoding: { ${name}: { contentType: application/json } }\`.`,
      pointer: schema.pointer,
    };
  }
  if (contentTypes?.some((each) => parseMediaType(each) === undefined)) {
    return { message: "`contentType` is no media type", remedy: "Write `type/subtype`, several with commas.", ...at };
  }
  return { name, as, ...(items && { many: true }), ...(contentTypes && { contentTypes }) };
}

/** What is said of the items of a list, in one schema; undefined for what is no list. */
function childrenOf(
  { types, items }: ReturnType<typeof schemaShape>,
  { pointer }: Spot<Schema>,
): Spot<Schema> | undefined {
  const others = new Set(types);
  others.delete("null");
  if (!others.has("array") || others.size > 1) return undefined;
  const [only] = items;
  if (items.length === 1) return only;
  return { value: items.length === 0 ? true : { anyOf: items.map(({ value }) => value) }, pointer };
}

function partForm(
  document: unknown,
  schema: Spot<Schema>,
  contentTypes: readonly string[] | undefined,
): PartLayout["as"] | undefined {
  const types = contentTypes ?? [];
  if (types.length > 0 && types.every(isJson)) return "json";
  const isOfTexts = types.every((type) => isText(type));
  if (isFile(document, schema) || !isOfTexts) return "file";
  const { types: values, ...shape } = schemaShape(document, schema);
  const others = new Set(values);
  others.delete("null");
  if (others.size > 0 && [...others].every((type) => type === "object" || type === "array")) {
    return types.length === 0 ? "json" : undefined;
  }
  return primitiveOf({ ...shape, types: values === undefined ? undefined : others });
}

/** OpenAPI 3.1.1 section 4.8.15.1.1: what has no type is bytes, too. */
function isFile(document: unknown, schema: Spot<Schema>): boolean {
  if (isBinary(document, schema)) return true;
  return (
    versionOf(document).startsWith("3.1") &&
    (schema.value === true || (typeof schema.value === "object" && Object.keys(schema.value).length === 0))
  );
}

/** The names of the parts that are files. */
export function fileNames({ parts }: MultipartLayout): readonly string[] {
  return parts.flatMap(({ name, as }) => (as === "file" ? [name] : []));
}

/** The schema of the values of one part: of each item of a list. */
export function partSchema(document: unknown, media: Spot<MediaType>, part: PartLayout): Spot<Schema> | undefined {
  const form = formProperties(document, media, "in");
  const found = "message" in form ? undefined : form.properties.find(({ name }) => name === part.name);
  if (found === undefined || !part.many) return found?.schema;
  return childrenOf(schemaShape(document, found.schema), found.schema);
}

function versionOf(document: unknown): string {
  return (document as { readonly openapi: string }).openapi; // a document has this key
}
