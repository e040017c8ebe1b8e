import { checkFormat } from "./check-format.js";
import { checkPattern } from "./check-pattern.js";
import { isObject, isReference, type JsonObject } from "./json-object.js";
import { joinPointer } from "./pointer.js";
import type { Problem } from "./problem.js";
import type { Visit } from "./walk-document.js";

/** What is wrong with one keyword of a schema. The pointer of what it finds is below the schema. */
type Check = (schema: JsonObject, version30: boolean) => readonly Problem[] | Problem | undefined;

/** What is wrong with the keywords of one schema, each taken by itself. */
export function checkSchemaKeywords({ node, pointer }: Visit, version30: boolean): Problem[] {
  const current = version30 && isReference(node);
  return (current ? [checkBesideReference] : checks).flatMap((check) =>
    [check(node, version30) ?? []].flat().map((problem) => ({ ...problem, pointer: pointer + problem.pointer })),
  );
}

const checks: readonly Check[] = [
  checkFormat,
  checkPattern,
  checkCode,
  checkNullable,
  checkExclusive,
  checkRequired,
  checkDialect,
  checkPropertyNames,
  checkDiscriminator,
];

function checkCode(schema: JsonObject): Problem | undefined {
  const code = schema["x-code"];
  if (code === undefined || (typeof code === "string" && code !== "")) return undefined;
  return {
    code: "invalid-extension",
    message: "`x-code` is no text",
    pointer: "/x-code",
    remedy: "Write the error code as text.",
  };
}

function checkNullable(schema: JsonObject, version30: boolean): Problem | undefined {
  const { nullable, type, enum: values } = schema;
  if (nullable === undefined) return undefined;
  const problem = { code: "invalid-nullable" as const, pointer: "/nullable", severity: "unlessStrict" as const };
  if (!version30) {
    return {
      ...problem,
      message: "OpenAPI 3.1 has no `nullable`, so it has no effect",
      remedy: 'Add "null" to `type`: `type: [string, "null"]`.',
    };
  }
  if (nullable !== true) return undefined;
  // OpenAPI 3.0.4 section 4.7.24.2 says so of both.
  if (type === undefined) {
    return { ...problem, message: "`nullable` has no effect without `type`", remedy: "Add the `type`." };
  }
  if (!Array.isArray(values) || values.includes(null)) return undefined;
  return {
    ...problem,
    message: "`enum` leaves null out, so `nullable` has no effect",
    remedy: "Add null to `enum`.",
  };
}

function checkExclusive(schema: JsonObject, version30: boolean): Problem | undefined {
  if (!version30) return undefined;
  for (const [keyword, bound] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (schema[keyword] === true && schema[bound] === undefined) {
      return {
        code: "invalid-schema",
        message: `\`${keyword}\` has no effect without \`${bound}\``,
        pointer: joinPointer("", keyword),
        remedy: `Add \`${bound}\`.`,
        severity: "unlessStrict",
      };
    }
  }
  return undefined;
}

function checkBesideReference(schema: JsonObject): Problem | undefined {
  const ignored = Object.keys(schema).find((key) => !["$ref", "description"].includes(key) && !key.startsWith("x-"));
  if (ignored === undefined) return undefined;
  return {
    code: "beside-reference",
    message: `\`${ignored}\` beside \`$ref\` has no effect in OpenAPI 3.0`,
    pointer: joinPointer("", ignored),
    remedy: "Put the reference into `allOf`, or write OpenAPI 3.1.",
    severity: "unlessStrict",
  };
}

function checkRequired({
  required,
  properties,
  patternProperties,
  additionalProperties,
}: JsonObject): Problem | undefined {
  if (!Array.isArray(required) || additionalProperties !== false || isObject(patternProperties)) return undefined;
  const missing = required.find((name) => !isObject(properties) || !Object.hasOwn(properties, String(name)));
  if (missing === undefined) return undefined;
  return {
    code: "impossible-required",
    message: `\`${String(missing)}\` is required, and \`additionalProperties: false\` forbids it`,
    pointer: "/required",
    remedy: "Declare it under `properties`.",
    severity: "unlessStrict",
  };
}

/** The dialect of 2020-12, and OpenAPI's own that adds annotations to it. */
const dialects =
  /^https:\/\/(?:json-schema\.org\/draft\/2020-12\/schema|spec\.openapis\.org\/oas\/3\.1\/dialect\/base)#?$/;

function checkDialect({ $schema }: JsonObject): Problem | undefined {
  if ($schema === undefined || dialects.test(String($schema))) return undefined;
  return {
    code: "unsupported-keyword",
    message: `the dialect \`${String($schema)}\` is not served`,
    pointer: "/$schema",
    remedy: "Remove it: schemas are read as JSON Schema 2020-12.",
  };
}

function checkPropertyNames({ properties, required }: JsonObject): Problem | undefined {
  const declared = isObject(properties) && Object.hasOwn(properties, "__proto__");
  const asked = Array.isArray(required) && required.includes("__proto__");
  if (!declared && !asked) return undefined;
  return {
    code: "unsupported-property",
    message: "a property `__proto__` reaches the prototype of an object, and is refused in every body",
    pointer: declared ? "/properties/__proto__" : "/required",
    remedy: "Rename it.",
  };
}

function checkDiscriminator({ discriminator }: JsonObject, version30: boolean): Problem | undefined {
  if (discriminator === undefined || version30) return undefined;
  const mapping = isObject(discriminator) ? (discriminator.mapping ?? {}) : undefined;
  const names = isObject(mapping) ? Object.values(mapping) : [undefined];
  if (isObject(discriminator) && typeof discriminator.propertyName === "string" && names.every(isText))
    return undefined;
  return {
    code: "invalid-schema",
    message: "`discriminator` must have a `propertyName`, and its `mapping` holds text by text",
    pointer: "/discriminator",
    remedy: "Correct it: OpenAPI 3.1.1 section 4.8.25 says what may stand here.",
  };
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}
