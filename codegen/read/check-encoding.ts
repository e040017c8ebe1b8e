import { essenceOf } from "../../runtime/wire/media-type.js";
import { isNestedType } from "../../runtime/wire/styles/wire-kind.js";
import { judgeNested } from "./judge-nested.js";
import type { Encoding, MediaType, OpenApiDocument, Schema } from "./openapi-document.js";
import { styledType } from "./parameter-layout.js";
import { joinPointer, pointerKeys } from "./pointer.js";
import type { Problem } from "./problem.js";
import { schemaShape } from "./schema-shape.js";
import { childOf, entriesOf, type Spot } from "./spot.js";
import type { Visit } from "./walk-document.js";

/** What `encoding` says without effect (OpenAPI 3.1.1 section 4.8.14): of other media types than forms, and of no property. */
export function checkEncoding(document: OpenApiDocument, visits: readonly Visit[]): Problem[] {
  return visits.flatMap(({ kind, node, pointer }) => {
    if (kind !== "mediaType" || node.encoding === undefined) return [];
    // Visits of this kind hold Media Type Objects: OpenAPI's schema was checked.
    const media = { value: node as MediaType, pointer };
    const essence = essenceOf(pointerKeys(pointer).at(-1) ?? "");
    if (essence !== "application/x-www-form-urlencoded" && !essence.startsWith("multipart/")) {
      return [withoutEffect(joinPointer(pointer, "encoding"), `\`encoding\` has no effect on \`${essence}\``)];
    }
    return checkProperties(document, media, essence.startsWith("multipart/"));
  });
}

function checkProperties(document: OpenApiDocument, media: Spot<MediaType>, isMultipart: boolean): Problem[] {
  const schema = childOf(media, "schema");
  const known = schema === undefined ? undefined : schemaShape(document, schema).properties;
  const encodings: readonly (readonly [string, Spot<Encoding>])[] = entriesOf(childOf(media, "encoding"));
  return encodings.flatMap(([name, { value, pointer }]) => {
    const [property] = known?.get(name) ?? [];
    if (property === undefined) return [withoutEffect(pointer, `the form has no property \`${name}\``)];
    return isMultipart ? checkPart(document, value, pointer) : checkField(document, property, { name, value, pointer });
  });
}

/** OpenAPI 3.0.4 section 4.7.15.1: the three are of urlencoded forms alone. Later versions are judged with the parts. */
function checkPart({ openapi }: OpenApiDocument, encoding: Encoding, pointer: string): Problem[] {
  const keywords = (["style", "explode", "allowReserved"] as const).filter(
    (keyword) => encoding[keyword] !== undefined,
  );
  if (!openapi.startsWith("3.0")) return [];
  return keywords.map((keyword) =>
    withoutEffect(joinPointer(pointer, keyword), `\`${keyword}\` has no effect on a part in OpenAPI 3.0`),
  );
}

function checkField(
  document: OpenApiDocument,
  property: Spot<Schema>,
  { name, value, pointer }: Spot<Encoding> & { readonly name: string },
): Problem[] {
  const type = value.style === "deepObject" ? styledType(document, property, value.style) : undefined;
  if (type === undefined || !isNestedType(type)) return [];
  return [judgeNested(name, type, pointer)];
}

function withoutEffect(pointer: string, message: string): Problem {
  return { code: "ignored-keyword", message, pointer, remedy: "Remove it.", severity: "unlessStrict" };
}
