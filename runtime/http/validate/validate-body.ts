import type { BodyTable } from "../../wire/api-table.js";
import type { ReadBody } from "../read/read-body.js";
import { Refusal } from "../refuse/refusal.js";
import { findingsOf } from "./findings.js";

/** Holds a body to its schema; what the handler reads by itself has none, or is held to it then. */
export function validateBody(table: BodyTable, { content, raw, value }: ReadBody): Refusal | undefined {
  if (content === undefined) {
    return table.required ? new Refusal("invalid", { in: "body", rules: [{ at: "", rule: "required" }] }) : undefined;
  }
  return content.as === "bytes" || raw === undefined || content.validate(value)
    ? undefined
    : new Refusal("invalid", { in: "body", rules: findingsOf(content.validate) });
}
