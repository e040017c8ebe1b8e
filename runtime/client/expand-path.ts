import { styleRules } from "../wire/styles/style-rules.js";
import { type CallInput, givenParameters } from "./call-input.js";
import type { NamedOperation } from "./named-operation.js";
import { UnsendableRequest } from "./unsendable-request.js";

/**
 * The operation's path with its values in place. Throws UnsendableRequest for a value that would lead to another path:
 * URLs drop `.` and `..` even when encoded (WHATWG URL, section 4.1).
 */
export function expandPath(operation: NamedOperation, input: CallInput): string {
  const given = givenParameters(operation, input, "path");
  const values = new Map(
    given.map(({ name, style, pieces }) => {
      const { start, exploded } = styleRules[style];
      return [name, pieces.length > 0 ? start + pieces.join(exploded) : ""];
    }),
  );
  const expand = (segment: string) => segment.replace(/\{([^{}]+)\}/g, (_, name: string) => values.get(name) ?? "");
  const segments = operation.path.split("/").map((segment) => {
    if (!segment.includes("{")) return segment;
    const text = expand(segment);
    if (text !== "" && !/^(?:\.|%2E){1,2}$/.test(text)) return text;
    throw new UnsendableRequest(operation.id, { at: `path ${segment}`, reason: "would lead to another path" });
  });
  return segments.join("/");
}
