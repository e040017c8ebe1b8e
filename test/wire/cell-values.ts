import fc from "fast-check";
import type { Cell } from "./cells.js";

/** Texts that styles could trip over, besides any text. */
const texts = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.constantFrom(
    "",
    "a,b",
    "a b",
    "a+b",
    "100%",
    "%41",
    "a=b&c",
    "a|b",
    "a;b",
    ".",
    "..",
    "a/b",
    "#",
    "?",
    "é",
    "null",
  ),
);
const words = fc.string({ unit: fc.constantFrom("a", "B", "7", "-", "_"), minLength: 1, maxLength: 6 });
const integers = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -9, max: 9 }));
const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const plain = { noNullPrototype: true };
const union = fc.oneof(integers, texts);

const ofType: Readonly<Record<Cell["type"], fc.Arbitrary<unknown>>> = {
  string: texts,
  integer: integers,
  number: numbers,
  boolean: fc.boolean(),
  "integer or text": union,
  enum: fc.constantFrom("a b", 1, true),
  "array of text": fc.array(texts, { maxLength: 4 }),
  "array of integers": fc.array(integers, { maxLength: 4 }),
  "integer or array of text": fc.oneof(
    integers,
    fc.array(texts, { maxLength: 4 }).filter(({ length }) => length !== 1),
  ),
  object: fc.record({ R: integers, g: texts, b: fc.boolean() }, { requiredKeys: ["b"], noNullPrototype: true }),
  "open object": fc.dictionary(words, union, { maxKeys: 3, noNullPrototype: true }),
  "nested array": fc.array(fc.array(texts, { maxLength: 2 }), { maxLength: 2 }),
  "nested object": fc.record({ a: fc.record({ b: texts }, plain) }, plain),
  "array of objects": fc.array(fc.record({ a: texts }, plain), { maxLength: 2 }),
};

/** The same values on every run; those whose `R` is no integer are no values of their type. */
export function valuesOf({ type }: Pick<Cell, "type">, count: number): readonly unknown[] {
  const isOne = (value: unknown) => {
    const own = type === "open object" ? (value as { readonly R?: unknown }).R : undefined;
    return own === undefined || Number.isSafeInteger(own);
  };
  return fc.sample(ofType[type].filter(isOne), { numRuns: count, seed: 20_260_101 });
}

/** Values that are not quite of the type. */
export function nearMisses({ type, style }: Pick<Cell, "type" | "style">): readonly unknown[] {
  const misses: Partial<Record<Cell["type"], readonly unknown[]>> = {
    string: [1, true, ["a"], { a: "b" }, "\ud800"],
    integer: [1.5, "1", 2 ** 53, Number.NaN, true],
    number: [Number.POSITIVE_INFINITY, "1", false],
    boolean: ["true", 1],
    "integer or text": ["12", true],
    "array of text": ["a", [1], [["a"]], { 0: "a" }],
    "array of integers": [1, ["1"], [1.5]],
    // Brackets tell a list of one from its item.
    "integer or array of text": ["a", 1.5, ...(style === "deepObject" ? [] : [["a"]]), [1, 2], [["a"], "b"]],
    object: [{ R: "1", b: true }, { g: 1, b: true }, { b: "true" }, ["b", true]],
    "open object": [{ R: "x" }, { other: true }],
  };
  return misses[type] ?? [];
}
