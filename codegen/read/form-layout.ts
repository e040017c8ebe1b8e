import type { FormLayout, Layout, Style } from "../../runtime/wire/api-table.js";
import { styleRules } from "../../runtime/wire/styles/style-rules.js";
import { isArrayType, isNestedType, isObjectType } from "../../runtime/wire/styles/wire-kind.js";
import { isJson } from "./content-form.js";
import { type FormFaultFound, type FormProperty, formProperties, type Side } from "./form-properties.js";
import type { MediaType, Schema } from "./openapi-document.js";
import { styledType } from "./parameter-layout.js";
import { schemaShape } from "./schema-shape.js";
import type { Spot } from "./spot.js";
import { wireType } from "./wire-type.js";

/**
 * How the fields of an `application/x-www-form-urlencoded` body are laid out (OpenAPI 3.1.1 section 4.8.14.4 and
 * 4.8.15): by `style`, `explode` and `allowReserved` where `encoding` has one of them, else by its `contentType`, else
 * primitives as texts, lists as their items, each under the name, and objects as JSON.
 */
export function formLayout(document: unknown, media: Spot<MediaType>, side: Side): FormLayout | FormFaultFound {
  const form = formProperties(document, media, side);
  if ("message" in form) return form;
  const fields: Layout[] = [];
  for (const property of form.properties) {
    const field = fieldOf(document, property);
    if ("message" in field) return field;
    fields.push(field);
  }
  const shared = sharedName(fields);
  if (shared !== undefined) {
    const message = `two fields of the form are read from \`${shared}\``;
    return { message, remedy: "Use `style: deepObject`.", pointer: media.pointer };
  }
  return form.additional === undefined ? { fields } : { fields, additional: form.additional };
}

function fieldOf(document: unknown, property: FormProperty): Layout | FormFaultFound {
  const { name, schema, encoding } = property;
  const { contentType, style, explode, allowReserved } = encoding?.value ?? {};
  if (style !== undefined || explode !== undefined || allowReserved !== undefined)
    return styledField(document, property);
  const isJsonField = contentType === undefined ? undefined : isJson(contentType.trim().toLowerCase());
  const type =
    isJsonField === undefined ? undefined : isJsonField ? jsonType(document, schema) : wireType(document, schema);
  if (isJsonField === false && !(contentType?.startsWith("text/") && type !== undefined && !isObjectType(type))) {
    const message = `\`${name}\` of a form is not written as \`${contentType}\``;
    return {
      message,
      remedy: "Leave `contentType` out, or say `application/json`.",
      pointer: encoding?.pointer ?? schema.pointer,
    };
  }
  const found = type ?? usualType(document, schema);
  if (found !== undefined) return { name, style: "form", explode: true, type: found };
  const message = `\`${name}\` of a form is neither a text, a list of them, an object nor a list of objects`;
  return {
    message,
    remedy: `Say \`encoding: { ${name}: { contentType: application/json } }\`.`,
    pointer: schema.pointer,
  };
}

function usualType(document: unknown, schema: Spot<Schema>): Layout["type"] | undefined {
  const type = wireType(document, schema);
  return type === undefined || isObjectType(type) ? objectsAsJson(document, schema) : type;
}

/** Objects, and lists of them, but nothing that could be a text as well. */
function objectsAsJson(document: unknown, schema: Spot<Schema>): Layout["type"] | undefined {
  const { types, items } = schemaShape(document, schema);
  const others = new Set(types);
  others.delete("null");
  if (others.size !== 1) return undefined;
  if (others.has("object")) return "json";
  const isOfObjects = items.length > 0 && items.every((item) => isStructure(document, item));
  return others.has("array") && isOfObjects ? { items: "json" } : undefined;
}

function isStructure(document: unknown, schema: Spot<Schema>): boolean {
  const { types } = schemaShape(document, schema);
  return types !== undefined && [...types].every((type) => type === "object" || type === "array");
}

/** OpenAPI 3.1.1 section 4.8.15.1.1: each item of a list is encoded by itself. */
function jsonType(document: unknown, schema: Spot<Schema>): Layout["type"] {
  const { types } = schemaShape(document, schema);
  return types?.has("array") && types.size === 1 ? { items: "json" } : "json";
}

function styledField(document: unknown, { name, schema, encoding }: FormProperty): Layout | FormFaultFound {
  // OpenAPI's schema was checked: this is a style.
  const style = (encoding?.value.style as Style | undefined) ?? "form";
  const explode = encoding?.value.explode ?? (style === "form" || style === "deepObject");
  const pointer = encoding?.pointer ?? schema.pointer;
  const type = styledType(document, schema, style);
  const remedy = "Leave `style` out: an object is then written as JSON.";
  if (type === undefined) return { message: `no style says how to write \`${name}\``, remedy, pointer };
  const kind = isArrayType(type) ? "array" : isObjectType(type) ? "object" : "primitive";
  const isServed = isNestedType(type) || styleRules[style].types[explode ? 1 : 0].includes(kind);
  if (!isServed) return { message: `OpenAPI does not say how \`${style}\` writes \`${name}\``, remedy, pointer };
  const { allowReserved } = encoding?.value ?? {};
  return { name, style, explode, type, ...(allowReserved === true ? { allowReserved } : {}) };
}

/** A name that two fields would be read from. */
function sharedName(fields: readonly Layout[]): string | undefined {
  const names = fields.flatMap(({ name, style, explode, type }) =>
    style === "form" && explode && isObjectType(type) ? Object.keys(type.properties) : [name],
  );
  const isOpen = ({ style, explode, type }: Layout) =>
    style === "form" && explode && isObjectType(type) && type.additional !== undefined;
  const open = fields.filter(isOpen);
  return names.find((name, at) => names.indexOf(name) < at) ?? open[1]?.name;
}
