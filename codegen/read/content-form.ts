import { isWithin } from "../../runtime/wire/media-type.js";
import type { Schema } from "./openapi-document.js";
import { follow, type Spot } from "./spot.js";
import { isStreamed } from "./streamed-types.js";
import { type ValueType, valueTypes } from "./value-types.js";

/** How the bytes of a body become a value: as JSON, as text, as a form's fields or parts, or not at all. */
export type ContentForm = "json" | "text" | "bytes" | "form" | "multipart";

/** How a body is carried; where it cannot be, why. */
export type FormOrFault =
  | {
      readonly form: ContentForm;
      /** Served in place of a range that would admit what cannot be written: `application/json`. */
      readonly instead?: string;
    }
  | { readonly message: string; readonly remedy: string };

/** Chooses how a body of a media type (`type/subtype` in lower case) is carried, by what its schema says of its values. */
export function contentForm(document: unknown, essence: string, schema: Spot<Schema> | undefined): FormOrFault {
  if (isJson(essence)) return { form: "json" };
  if (essence === "application/x-www-form-urlencoded") return { form: "form" };
  if (essence === "multipart/form-data") return { form: "multipart" };
  if (essence.startsWith("multipart/")) {
    return { message: `\`${essence}\` is not served`, remedy: "Use `multipart/form-data`, or `application/json`." };
  }
  const types = schema && valueTypes(document, schema);
  // The text of a number or boolean is its JSON.
  if (types && essence === "text/plain" && isLiteral(types)) return { form: "json" };
  if (types && !types.has("string")) return structured(essence, types.has("object") || types.has("array"));
  if (schema && isBinary(document, schema)) return { form: "bytes" };
  return { form: isText(essence) || (essence === "*/*" && types !== undefined) ? "text" : "bytes" };
}

/** RFC 6839 section 3.1 and RFC 8259; `text/json` was never registered and is JSON all the same. */
export function isJson(essence: string): boolean {
  return essence === "application/json" || essence === "text/json" || essence.endsWith("+json");
}

const textual = new Set([
  "application/xml",
  "application/yaml",
  "application/x-yaml",
  "application/javascript",
  "application/graphql",
  "application/sql",
  "application/jwt",
]);

/** Whether a media type is one of texts. */
export function isText(essence: string): boolean {
  // A text without an end is handed on as it comes.
  if (isStreamed(essence)) return false;
  return essence.startsWith("text/") || textual.has(essence) || /\+(xml|yaml)$/.test(essence);
}

function isLiteral(types: ReadonlySet<ValueType>): boolean {
  const others = [...types].filter((type) => !["number", "boolean", "null"].includes(type));
  return others.length === 0 && (types.has("number") || types.has("boolean"));
}

/** How a media type is carried where nothing is taken apart of what its schema describes; not at all for most. */
export function opaqueForm(essence: string): "text" | "bytes" | undefined {
  // RFC 7303.
  if (essence === "application/xml" || essence === "text/xml" || essence.endsWith("+xml")) return "text";
  return /^(?:application\/(?:octet-stream|pdf|zip)|(?:image|audio|video)\/.*)$/.test(essence) ? "bytes" : undefined;
}

function structured(essence: string, isStructure: boolean): FormOrFault {
  if (isWithin("application/json", essence)) return { form: "json", instead: "application/json" };
  if (isStreamed(essence)) {
    return {
      message: `a stream of \`${essence}\` is no object or array`,
      remedy: "Describe an item in `x-item-schema`.",
    };
  }
  const remedy = "Say `type: string`, or use `application/json`.";
  const what = isStructure ? "an object or array" : "a number, boolean or null";
  return { message: `${what} is not written as \`${essence}\``, remedy };
}

/** Bytes by their own word, whatever their media type (OpenAPI 3.0.4 section 4.7.14.5, JSON Schema 2020-12 section 8). */
export function isBinary(document: unknown, schema: Spot<Schema>): boolean {
  if (typeof schema.value === "boolean") return false;
  // Checked: a reference of a schema leads to a schema.
  const { value } = follow<{ readonly format?: unknown; readonly contentMediaType?: unknown }>(document, {
    ...schema,
    value: schema.value,
  });
  return value.format === "binary" || (typeof value.contentMediaType === "string" && !("contentEncoding" in value));
}
