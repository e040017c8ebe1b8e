import { isObject, type JsonObject } from "./json-object.js";
import { joinPointer } from "./pointer.js";
import type { Problem } from "./problem.js";

/** What is wrong with the `pattern` of a schema and with the names of its `patternProperties`. */
export function checkPattern({ pattern, patternProperties }: JsonObject): Problem[] {
  const patterns: (readonly [string, string])[] = [
    ...(typeof pattern === "string" ? [["/pattern", pattern] as const] : []),
    ...(isObject(patternProperties)
      ? Object.keys(patternProperties).map((name) => [joinPointer("", "patternProperties", name), name] as const)
      : []),
  ];
  return patterns.flatMap(([pointer, text]) => checkOne(text, pointer) ?? []);
}

function checkOne(pattern: string, pointer: string): Problem | undefined {
  const reason = refusal(pattern, "u");
  if (reason === undefined) return undefined;
  const problem = { code: "invalid-pattern" as const, pointer };
  const inNeither = refusal(pattern, "");
  if (inNeither !== undefined) {
    return {
      ...problem,
      message: `this is no regular expression: ${inNeither}`,
      remedy: "Correct it: ECMA-262 says what a pattern may hold.",
    };
  }
  return {
    ...problem,
    message: `this is no regular expression in unicode mode (${reason}), and is matched without it`,
    remedy: "Escape only what has a meaning: in unicode mode `\\_`, `\\-` outside a class and the like are errors.",
    severity: "unlessStrict",
  };
}

/** Why a text is no pattern with these flags; undefined when it is one. */
function refusal(pattern: string, flags: string): string | undefined {
  try {
    new RegExp(pattern, flags);
    return undefined;
  } catch (error) {
    // V8 says: Invalid regular expression: /the pattern/u: the reason.
    return error instanceof Error ? error.message.split(": ").at(-1) : "";
  }
}
