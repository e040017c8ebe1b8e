import type { Header, Parameter } from "./openapi-document.js";
import { parameterContent } from "./parameter-content.js";
import { joinPointer } from "./pointer.js";
import type { Problem } from "./problem.js";
import type { Spot } from "./spot.js";

/** The `content` of a parameter or header: one media type, of JSON or of text. */
export function checkParameterContent(parameter: Spot<Parameter> | Spot<Header>, name: string): Problem | undefined {
  const { value, pointer } = parameter;
  if (value.content === undefined) return undefined;
  const problem = { code: "unsupported-media-type" as const, pointer: joinPointer(pointer, "content") };
  if (Object.keys(value.content).length !== 1) {
    return { ...problem, message: `${name} must have one media type`, remedy: "Leave one." };
  }
  const content = parameterContent(parameter);
  if (content?.form !== undefined) return undefined;
  return {
    code: "unsupported-media-type",
    message: `\`${content?.mediaType}\` is not served`,
    pointer: content?.media.pointer ?? pointer,
    remedy: "Use `application/json`, `application/…+json` or `text/…`, without parameters.",
  };
}
