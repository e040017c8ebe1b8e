import { judgeContent } from "./judge-content.js";
import type { MediaType, OpenApiDocument } from "./openapi-document.js";
import type { Problem } from "./problem.js";
import { childOf } from "./spot.js";
import type { Visit } from "./walk-document.js";

/** Bodies, of requests and replies, in media types that are not served. */
export function checkContent(document: OpenApiDocument, visits: readonly Visit[]): Problem[] {
  const holders = visits.filter(
    ({ kind, isReference }) => (kind === "requestBody" || kind === "response") && !isReference,
  );
  return holders.flatMap(({ kind, node, pointer }) => {
    // Visits of these kinds hold Request Body and Response Objects: OpenAPI's schema was checked.
    const holder = { value: node as { readonly content?: Readonly<Record<string, MediaType>> }, pointer };
    const content = childOf(holder, "content");
    const isEmpty = Object.keys(content?.value ?? {}).length === 0;
    if (isEmpty && kind === "requestBody") return [emptyBody(pointer)];
    return judgeContent(document, content, kind === "requestBody" ? "in" : "out").problems;
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
