import type { NestedType } from "../../runtime/wire/api-table.js";
import type { Problem } from "./problem.js";

/**
 * What is to be said of a value that brackets nest, `a[b][0]`: OpenAPI (3.1.1 section 4.8.12.5) leaves open how, and of
 * a text alone it says nothing at all.
 */
export function judgeNested(name: string, { nested }: NestedType, pointer: string): Problem {
  const isText = nested.items === undefined && nested.properties === undefined && nested.additional === undefined;
  if (isText) {
    const message = "OpenAPI does not say how `deepObject` writes a primitive";
    return { code: "unsupported-style", message, pointer, remedy: "Use `form`, which is the default in query." };
  }
  return {
    code: "unspecified-style",
    message: `OpenAPI leaves open how \`deepObject\` nests: \`${name}\` is read as \`${name}[key][0]\``,
    pointer,
    remedy: "Use `content: { application/json: { schema } }` where that is not what clients send.",
    severity: "unlessStrict",
  };
}
