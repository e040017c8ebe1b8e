import { isObject, type JsonObject } from "../../codegen/read/json-object.js";
import { pointerKeys } from "../../codegen/read/pointer.js";
import { walkDocument } from "../../codegen/read/walk-document.js";

/**
 * How many places of each component and operation admit every value: a schema that says nothing of types, an object
 * or array that says nothing of its members, content without a schema. Keyed by kind and name of the component
 * (`schemas.Pet`), or by method and path of the operation. References are not followed.
 */
export function countOpenSchemas(document: JsonObject): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, node, isReference, pointer } of walkDocument(document)) {
    const open = isReference ? 0 : kind === "schema" ? openings(node) : Number(isBare(kind, node));
    if (open > 0) for (const owner of ownersOf(pointer)) counts.set(owner, (counts.get(owner) ?? 0) + open);
  }
  return counts;
}

/** What is printed within whom: parameters of a path stand in each of its operations. */
function ownersOf(pointer: string): readonly string[] {
  const [first, second = "", third = ""] = pointerKeys(pointer);
  if (first === "components") return [`${second}.${third}`, "document"];
  return [third === "parameters" ? second : `${third} ${second}`, "document"];
}

function isBare(kind: string, { schema, content }: JsonObject): boolean {
  return ["mediaType", "parameter", "header"].includes(kind) && schema === undefined && content === undefined;
}

/** Keywords that leave some types out; `items` and `properties` alone admit every value that is no array or object. */
const typed = ["type", "enum", "const", "$ref", "allOf", "anyOf", "oneOf"];

function openings(node: JsonObject): number {
  const types = [node.type].flat();
  const isRecord = types.includes("object") && !isObject(node.properties) && !isClosed(node);
  return (
    Number(typed.every((keyword) => node[keyword] === undefined)) +
    Number(isRecord && node.additionalProperties === undefined) +
    Number(types.includes("array") && node.items === undefined) +
    ["additionalProperties", "items", "unevaluatedProperties"].filter((keyword) => node[keyword] === true).length +
    [node.properties, node.patternProperties]
      .filter(isObject)
      .flatMap(Object.values)
      .filter((each) => each === true).length
  );
}

function isClosed({ additionalProperties, unevaluatedProperties }: JsonObject): boolean {
  return additionalProperties === false || unevaluatedProperties === false;
}
