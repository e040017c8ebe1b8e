import type { ArrayType, NestedType, ObjectType, WireType } from "../api-table.js";

/** True for a list of items. */
export function isArrayType(type: WireType): type is ArrayType {
  return typeof type === "object" && "items" in type;
}

/** True for properties by name. */
export function isObjectType(type: WireType): type is ObjectType {
  return typeof type === "object" && "properties" in type;
}

/** True for what brackets nest. */
export function isNestedType(type: WireType): type is NestedType {
  return typeof type === "object" && "nested" in type;
}
