import { isObject, isReference, type JsonObject } from "./json-object.js";
import { joinPointer } from "./pointer.js";
import type { Problem } from "./problem.js";
import { referencePointer } from "./reference-pointer.js";
import type { Visit } from "./walk-document.js";

/**
 * Schemas that apply themselves to the same value again (`A: { allOf: [A] }`): validating any value would not end.
 * Recursion through properties or items is fine, since each step takes a smaller part of the value.
 */
export function checkEndless(visits: readonly Visit[]): Problem[] {
  const schemas = new Map(visits.filter(({ kind }) => kind === "schema").map(({ pointer, node }) => [pointer, node]));
  const states = new Map<string, "open" | "done">();
  return [...schemas.keys()].flatMap((pointer) => {
    const turn = findTurn(pointer, schemas, states);
    return turn === undefined ? [] : [problemAt(turn)];
  });
}

/** The schema at which a path through references and compositions comes back to where it was. */
function findTurn(
  pointer: string,
  schemas: ReadonlyMap<string, JsonObject>,
  states: Map<string, "open" | "done">,
): string | undefined {
  const node = schemas.get(pointer);
  const state = states.get(pointer);
  if (node === undefined || state === "done") return undefined;
  if (state === "open") return pointer;
  states.set(pointer, "open");
  let turn: string | undefined;
  for (const next of appliedInPlace(node, pointer)) turn ??= findTurn(next, schemas, states);
  states.set(pointer, "done");
  return turn;
}

function appliedInPlace(node: JsonObject, pointer: string): readonly string[] {
  const branches = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => {
    const list: unknown = node[keyword];
    return Array.isArray(list) ? list.map((_, index) => joinPointer(pointer, keyword, index)) : [];
  });
  const single = ["not", "if", "then", "else"].flatMap((keyword) =>
    node[keyword] === undefined ? [] : [joinPointer(pointer, keyword)],
  );
  const dependent = isObject(node.dependentSchemas)
    ? Object.keys(node.dependentSchemas).map((name) => joinPointer(pointer, "dependentSchemas", name))
    : [];
  return [...(isReference(node) ? [referencePointer(node.$ref)] : []), ...branches, ...single, ...dependent];
}

function problemAt(pointer: string): Problem {
  return {
    code: "endless-schema",
    message: "this schema applies itself to the same value again and again",
    pointer,
    remedy: "Refer to it from under `properties` or `items`, not from itself.",
  };
}
