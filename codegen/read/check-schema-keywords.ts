import { isObject, isReference, type JsonObject } from "./json-object.js";
import { joinPointer } from "./pointer.js";
import type { Problem } from "./problem.js";
import { servedFormats } from "./served-formats.js";
import type { Visit } from "./walk-document.js";

/** The pointer of what it finds is the keyword alone. */
type Check = (schema: JsonObject, version30: boolean) => Problem | undefined;

/** What is wrong with the keywords of one schema, each taken by itself. */
export function checkSchemaKeywords({ node, pointer }: Visit, version30: boolean): Problem[] {
  return checks.flatMap((check) => {
    const problem = check(node, version30);
    return problem === undefined ? [] : [{ ...problem, pointer: joinPointer(pointer, problem.pointer) }];
  });
}

const checks: readonly Check[] = [
  checkFormat,
  checkPattern,
  checkCode,
  checkNullable,
  checkExclusive,
  checkBesideReference,
  checkRequired,
];

function checkFormat(schema: JsonObject): Problem | undefined {
  const { format, type } = schema;
  if (typeof format !== "string") return undefined;
  const served = servedFormats.get(format);
  if (served === undefined) {
    return {
      code: "unsupported-format",
      message: `the format \`${format}\` is not checked`,
      pointer: "format",
      remedy: `Use a \`pattern\`, or one of ${[...servedFormats.keys()].join(", ")}.`,
    };
  }
  const types = [type].flat();
  const fits =
    served.type === "string" ? types.includes("string") : types.includes("number") || types.includes("integer");
  if (type === undefined || fits) return undefined;
  return {
    code: "unsupported-format",
    message: `the format \`${format}\` restricts a ${served.type}, and this is none`,
    pointer: "format",
    remedy: "Remove it, or correct `type`.",
  };
}

function checkPattern({ pattern }: JsonObject): Problem | undefined {
  if (typeof pattern !== "string") return undefined;
  try {
    new RegExp(pattern, "u");
    return undefined;
  } catch (error) {
    // V8 says: Invalid regular expression: /the pattern/u: the reason.
    const reason = error instanceof Error ? error.message.split(": ").at(-1) : "";
    return {
      code: "invalid-pattern",
      message: `this is no regular expression in unicode mode: ${reason}`,
      pointer: "pattern",
      remedy: "Escape only what has a meaning: in unicode mode `\\_`, `\\-` outside a class and the like are errors.",
    };
  }
}

function checkCode(schema: JsonObject): Problem | undefined {
  const code = schema["x-code"];
  if (code === undefined || (typeof code === "string" && code !== "")) return undefined;
  return {
    code: "invalid-extension",
    message: "`x-code` is no text",
    pointer: "x-code",
    remedy: "Write the error code as text.",
  };
}

function checkNullable(schema: JsonObject, version30: boolean): Problem | undefined {
  const { nullable, type, enum: values } = schema;
  if (nullable === undefined || isReference(schema)) return undefined;
  const problem = { code: "invalid-nullable", pointer: "nullable" };
  if (!version30) {
    return {
      ...problem,
      message: "OpenAPI 3.1 has no `nullable`",
      remedy: 'Add "null" to `type`: `type: [string, "null"]`.',
    };
  }
  if (nullable !== true) return undefined;
  if (type === undefined) {
    return { ...problem, message: "`nullable` has no effect without `type`", remedy: "Add the `type`." };
  }
  if (Array.isArray(values) && !values.includes(null)) {
    return {
      ...problem,
      message: "`enum` leaves null out, so `nullable` has no effect",
      remedy: "Add null to `enum`.",
    };
  }
  return undefined;
}

function checkExclusive(schema: JsonObject, version30: boolean): Problem | undefined {
  if (!version30) return undefined;
  for (const [pointer, bound] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (schema[pointer] === true && schema[bound] === undefined) {
      return {
        code: "invalid-schema",
        message: `\`${pointer}\` has no effect without \`${bound}\``,
        pointer,
        remedy: `Add \`${bound}\`.`,
      };
    }
  }
  return undefined;
}

function checkBesideReference(schema: JsonObject, version30: boolean): Problem | undefined {
  if (!version30 || !isReference(schema)) return undefined;
  const ignored = Object.keys(schema).find((key) => !["$ref", "description"].includes(key) && !key.startsWith("x-"));
  if (ignored === undefined) return undefined;
  return {
    code: "beside-reference",
    message: `\`${ignored}\` beside \`$ref\` has no effect in OpenAPI 3.0`,
    pointer: ignored,
    remedy: "Put the reference into `allOf`, or write OpenAPI 3.1.",
    severity: "unlessStrict",
  };
}

function checkRequired({ required, properties, additionalProperties }: JsonObject): Problem | undefined {
  if (!Array.isArray(required) || additionalProperties !== false) return undefined;
  const missing = required.find((name) => !isObject(properties) || !Object.hasOwn(properties, String(name)));
  if (missing === undefined) return undefined;
  return {
    code: "impossible-required",
    message: `\`${String(missing)}\` is required, and \`additionalProperties: false\` forbids it`,
    pointer: "required",
    remedy: "Declare it under `properties`.",
  };
}
