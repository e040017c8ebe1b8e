import type { NestedType } from "../../runtime/wire/api-table.js";
import type { Problem } from "./problem.js";

/**
 * What is to be said of a value that brackets nest, `a[b][0]`: OpenAPI (3.1.1 section 4.8.12.5) leaves open how, and of
 * a text alone it says nothing at all.
 */
export function judgeNested(name: string, { nested }: NestedType, pointer: string): Problem {
  const isText = nested.items === undefined && nested.properties === undefined && nested.additional === undefined;
  const message = isText
    ? `OpenAPI does not say how \`deepObject\` writes a primitive: \`${name}\` is read as \`${name}=text\``
    : `OpenAPI leaves open how \`deepObject\` nests: \`${name}\` is read as \`${name}[key][0]=text\``;
  const remedy = isText
    ? "Use `form`, which is the default."
    : "Use `application/json` as its `content` or `contentType` where that is not what clients send.";
  return { code: "unspecified-style", message, pointer, remedy, severity: "unlessStrict" };
}
