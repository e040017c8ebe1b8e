import { isObject } from "./json-object.js";
import { joinPointer } from "./pointer.js";
import type { Problem } from "./problem.js";
import type { Visit } from "./walk-document.js";

/** Items where none are served, and schemas that say nothing beside them. */
export function checkItems(visits: readonly Visit[]): Problem[] {
  return visits.flatMap(({ kind, node, pointer, parent }) => {
    if (kind !== "mediaType" || node["x-item-schema"] === undefined) return [];
    if (parent !== "response") return [unserved(joinPointer(pointer, "x-item-schema"))];
    return isObject(node.schema) ? [unread(joinPointer(pointer, "schema"))] : [];
  });
}

function unserved(pointer: string): Problem {
  return {
    code: "unsupported-keyword",
    message: "items are served in replies only",
    pointer,
    remedy: "Remove it: the body is then bytes, which a handler reads as they come.",
  };
}

function unread(pointer: string): Problem {
  return {
    code: "not-generated",
    message: "`schema` beside `x-item-schema`: no check of the whole stream is generated",
    pointer,
    remedy: "Remove it: each item is held to `x-item-schema`.",
    severity: "unlessStrict",
  };
}
