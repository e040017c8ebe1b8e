import { isObject, isReference, type JsonObject } from "../read/json-object.js";
import { valueAt } from "../read/pointer.js";
import { referencePointer } from "../read/reference-pointer.js";
import { CannotMock } from "./cannot-mock.js";
import { mergeSchemas } from "./merge-schemas.js";
import { mockArray } from "./mock-array.js";
import { mockNumber } from "./mock-number.js";
import { mockObject } from "./mock-object.js";
import { mockText } from "./mock-text.js";
import type { Random } from "./seeded-random.js";

/** How an example is made. */
export interface Making {
  /** What references lead into. */
  readonly document: unknown;
  readonly random: Random;
  /** Take the document's own examples and defaults. */
  readonly examples: boolean;
  /** Give properties that are not required. */
  readonly optional: boolean;
  /** Which of `oneOf` and `anyOf` is tried first. */
  readonly branch: number;
  /** The text where any would do; else it is drawn. */
  readonly plain?: string | undefined;
  /** The references that are being followed: a schema that holds itself must end somewhere. */
  readonly within: readonly string[];
}

/** A value that a schema of a reply is likely to admit; the caller checks it. Throws CannotMock. */
export function mockValue(schema: unknown, making: Making): unknown {
  if (schema === false) throw new CannotMock("a schema that admits nothing");
  if (!isObject(schema)) return "any";
  const own = making.examples ? declaredExample(schema) : undefined;
  if (own) return own.value;
  if (isReference(schema)) return mockReference(schema, making);
  if (Array.isArray(schema.allOf)) return mockAll(schema, schema.allOf, making);
  if (schema.const !== undefined) return schema.const;
  if (Array.isArray(schema.enum)) return fromList(schema.enum);
  if (Array.isArray(schema.oneOf)) return mockBranch(schema, "oneOf", making);
  if (Array.isArray(schema.anyOf)) return mockBranch(schema, "anyOf", making);
  return mockType(schema, making);
}

function declaredExample(schema: JsonObject): { readonly value: unknown } | undefined {
  if (schema.example !== undefined) return { value: schema.example };
  if (Array.isArray(schema.examples) && schema.examples.length > 0) return { value: schema.examples[0] };
  return schema.default === undefined ? undefined : { value: schema.default };
}

function fromList(values: readonly unknown[]): unknown {
  if (values.length === 0) throw new CannotMock("a list of no values");
  return values.find((value) => value !== null) ?? values[0];
}

function mockReference({ $ref, ...beside }: JsonObject & { readonly $ref: string }, making: Making): unknown {
  if (making.within.includes($ref)) throw new CannotMock(`${$ref} holds itself`);
  const target = valueAt(making.document, referencePointer($ref));
  const inner = { ...making, within: [...making.within, $ref] };
  if (Object.keys(beside).length > 0 && isObject(target)) return mockValue({ ...beside, allOf: [target] }, inner);
  const value = mockValue(target, inner);
  return isObject(value) && isObject(target) ? { ...value, ...tagOf(target, $ref) } : value;
}

/** The property that tells which of several schemas a value has, set to tell this one. */
function tagOf({ discriminator, oneOf, anyOf, properties }: JsonObject, reference: string): JsonObject {
  if (!isObject(discriminator) || oneOf !== undefined || anyOf !== undefined) return {};
  const property = String(discriminator.propertyName);
  const declared = isObject(properties) ? properties[property] : undefined;
  const isFixed = isObject(declared) && (declared.const !== undefined || declared.enum !== undefined);
  return isFixed ? {} : { [property]: tagFor(discriminator, reference) };
}

function tagFor({ mapping }: JsonObject, reference: string): string {
  const mapped = isObject(mapping) ? Object.entries(mapping).find(([, target]) => target === reference) : undefined;
  return mapped?.[0] ?? reference.slice(reference.lastIndexOf("/") + 1);
}

function mockAll({ allOf: _, ...rest }: JsonObject, branches: readonly unknown[], making: Making): unknown {
  const within = [...making.within];
  let merged: JsonObject = {};
  for (const branch of branches) merged = mergeSchemas(merged, follow(branch, making, within));
  return mockValue(mergeSchemas(merged, rest), { ...making, within });
}

/** A branch without its reference, and without examples: they are of the branch and not of the whole. */
function follow(branch: unknown, making: Making, within: string[]): JsonObject {
  if (branch === false) throw new CannotMock("a schema that admits nothing");
  if (!isObject(branch)) return {};
  const { example: _, examples: __, default: ___, ...rest } = branch;
  if (!isReference(rest)) return rest;
  const { $ref, ...beside } = rest;
  if (making.within.includes($ref)) throw new CannotMock(`${$ref} holds itself`);
  within.push($ref);
  return mergeSchemas(follow(valueAt(making.document, referencePointer($ref)), making, within), beside);
}

function mockBranch(schema: JsonObject, keyword: "oneOf" | "anyOf", making: Making): unknown {
  const { [keyword]: listed, discriminator, ...rest } = schema;
  const branches = Array.isArray(listed) ? listed : [];
  let reason: unknown = new CannotMock(`${keyword} without branches`);
  for (let tried = 0; tried < branches.length; tried++) {
    const branch: unknown = branches[(tried + making.branch) % branches.length];
    try {
      const value =
        Object.keys(rest).length === 0 ? mockValue(branch, making) : mockValue({ ...rest, allOf: [branch] }, making);
      const isTagged = isObject(discriminator) && isReference(branch) && isObject(value);
      return isTagged ? tagged(value, discriminator, branch.$ref) : value;
    } catch (error) {
      if (!(error instanceof CannotMock)) throw error;
      reason = error;
    }
  }
  throw reason;
}

function tagged(value: JsonObject, discriminator: JsonObject, reference: string): JsonObject {
  return { ...value, [String(discriminator.propertyName)]: tagFor(discriminator, reference) };
}

function mockType(schema: JsonObject, making: Making): unknown {
  const type = typeOf(schema);
  if (type === "object") return mockObject(schema, making, mockValue);
  if (type === "array") return mockArray(schema, making, mockValue);
  if (type === "string") return mockText(schema, making.random, making.plain);
  if (type === "integer" || type === "number") return mockNumber(schema, type === "integer", making.random);
  if (type === "boolean") return true;
  return type === "null" ? null : "any";
}

/** The first type that says something, or what the other keywords are about. */
function typeOf(schema: JsonObject): string | undefined {
  const types = [schema.type].flat().filter((type) => typeof type === "string");
  if (types.length > 0) return types.find((type) => type !== "null") ?? "null";
  if (["properties", "required", "additionalProperties", "minProperties"].some((key) => key in schema)) return "object";
  if (["items", "prefixItems", "minItems"].some((key) => key in schema)) return "array";
  if (["pattern", "minLength", "maxLength", "format"].some((key) => key in schema)) return "string";
  return ["minimum", "maximum", "multipleOf"].some((key) => key in schema) ? "number" : undefined;
}
