import type { JsonObject } from "./json-object.js";
import type { Problem } from "./problem.js";
import { servedFormats } from "./served-formats.js";

/** A `format` that is not checked. By the standard it is an annotation: what it says restricts nothing. */
export function checkFormat({ format, type }: JsonObject): Problem | undefined {
  if (typeof format !== "string") return undefined;
  const served = servedFormats.get(format);
  const problem = { code: "unsupported-format" as const, pointer: "/format", severity: "unlessStrict" as const };
  if (served === undefined) {
    return {
      ...problem,
      message: `the format \`${format}\` is not checked`,
      remedy: `Use a \`pattern\`, or one of ${[...servedFormats.keys()].join(", ")}.`,
    };
  }
  const types = [type].flat();
  const fits =
    served.type === "string" ? types.includes("string") : types.includes("number") || types.includes("integer");
  if (type === undefined || fits) return undefined;
  return {
    ...problem,
    message: `the format \`${format}\` restricts a ${served.type}, and this is none`,
    remedy: "Remove it, or correct `type`.",
  };
}
