import { mediaTypeForm } from "./media-type.js";
import type { MediaType, OpenApiDocument } from "./openapi-document.js";
import type { Problem } from "./problem.js";
import { childOf, entriesOf, type Spot } from "./spot.js";
import type { Visit } from "./walk-document.js";
import { wireType } from "./wire-type.js";

/** Bodies, of requests and replies, in media types that are not served. */
export function checkContent(document: OpenApiDocument, visits: readonly Visit[]): Problem[] {
  const holders = visits.filter(
    ({ kind, isReference }) => (kind === "requestBody" || kind === "response") && !isReference,
  );
  return holders.flatMap(({ kind, node, pointer }) => {
    // Visits of these kinds hold Request Body and Response Objects: OpenAPI's schema was checked.
    const holder = { value: node as { readonly content?: Readonly<Record<string, MediaType>> }, pointer };
    const content = entriesOf(childOf(holder, "content"));
    if (content.length === 0 && kind === "requestBody") return [emptyBody(pointer)];
    return content.flatMap((entry) => checkMediaType(document, entry) ?? []);
  });
}

function emptyBody(pointer: string): Problem {
  return {
    code: "unsupported-media-type",
    message: "the body has no media type",
    pointer,
    remedy: "Add `application/json`.",
  };
}

function checkMediaType(
  document: OpenApiDocument,
  [name, media]: readonly [string, Spot<MediaType>],
): Problem | undefined {
  const form = mediaTypeForm(name);
  if (form === undefined) {
    return {
      code: "unsupported-media-type",
      message: `\`${name}\` is not served`,
      pointer: media.pointer,
      remedy: "Use `application/json`, `application/…+json` or `text/…`, without parameters.",
    };
  }
  const schema = childOf(media, "schema");
  if (form === "json" || schema === undefined || wireType(document, schema) === "string") return undefined;
  return {
    code: "unsupported-media-type",
    message: `a body of \`${name}\` is a string, and its schema says something else`,
    pointer: schema.pointer,
    remedy: "Say `type: string`, or use `application/json`.",
  };
}
