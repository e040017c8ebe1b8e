import type { CatalogueEntry } from "./catalogue-entry.js";

/** What is wrong with schemas, and with the values that a document holds itself. */
export const schemaCodes = {
  "invalid-schema": {
    title: "A keyword of a schema does not hold what it must.",
    why: "A validator and a type can only be made of what JSON Schema defines.",
    remedy: "Correct it: JSON Schema 2020-12, or OpenAPI 3.0, says what may stand here.",
    example: "required: name   # a list",
  },
  "invalid-pattern": {
    title: "A pattern is no regular expression, or one in the older syntax only.",
    why: "JSON Schema asks for a pattern of ECMA-262 in unicode mode.",
    remedy: "Correct it; a hyphen or slash outside of brackets needs no backslash.",
    example: "pattern: '[a-z'",
  },
  "slow-pattern": {
    title: "Matching a pattern may take a time that grows faster than the text.",
    why: "A text that could be matched in many ways, and is in none, is tried in each: one request can hold up the server.",
    remedy:
      "Let a text match in one way only: repeat nothing within or beside what takes the same characters; or set `maxLength`.",
    example: "pattern: ^(a+)+$",
  },
  "invalid-nullable": {
    title: "`nullable` has no effect here.",
    why: "OpenAPI 3.1 does not have it, and in 3.0 it only adds to a `type` beside it, not to an `enum`.",
    remedy: 'In 3.1 write `type: [string, "null"]`; in 3.0 add a `type`, and `null` to the `enum`.',
    example: "type: string\nnullable: true   # in OpenAPI 3.1",
  },
  "unsupported-format": {
    title: "A format is not checked.",
    why: "A format that is not known is a note to readers: any text passes.",
    remedy: "Use a `pattern`, or a format that is checked: the message lists them.",
    example: "type: string\nformat: phone",
  },
  "unsupported-property": {
    title: "A property is called `__proto__`.",
    why: "It reaches the prototype of an object, and is refused in every body, so that it could never be sent.",
    remedy: "Rename it.",
    example: "properties: { __proto__: { type: string } }",
  },
  "impossible-required": {
    title: "A property is required and forbidden.",
    why: "No value can pass.",
    remedy: "Declare it under `properties`.",
    example: "required: [name]\nproperties: {}\nadditionalProperties: false",
  },
  "endless-schema": {
    title: "A schema applies itself to the same value again and again.",
    why: "Checking a value by it would never end. It may refer to itself from a property or an item.",
    remedy: "Refer to it from under `properties` or `items`, not from itself.",
    example: "Pet: { allOf: [{ $ref: '#/components/schemas/Pet' }] }",
  },
  "invalid-value": {
    title: "A default or a listed value breaks its own schema.",
    why: "A parameter's default is filled in, and would be refused had it been sent. Other such values never come.",
    remedy: "Correct one of the two.",
    example: "schema: { type: integer, minimum: 1, default: 0 }",
  },
  "invalid-example": {
    title: "An example breaks its schema.",
    why: "Whoever copies it gets an error.",
    remedy: "Correct one of the two.",
    example: "schema: { type: string, format: date, examples: [2026-02-30] }",
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
