import type { JsonSchema } from "./api-model.js";
import { inPlaceOf, isSchemaObject, mapSubschemas, propertiesOf } from "./map-subschemas.js";

/** What a schema says of a property that goes one way only: `readOnly` ones never come in, `writeOnly` ones never go out. */
export type Hidden = "readOnly" | "writeOnly";

/** A plain schema as the target of a reference. */
type Target = (reference: string) => JsonSchema;

interface Hiding {
  readonly hidden: Hidden;
  readonly target: Target;
}

/**
 * A plain schema for one direction: a property that does not go that way is asked for by no `required`, and is refused
 * where it comes (`{ readOnly: true }` in its place). Anywhere else than on a property both keywords say nothing.
 */
export function hideProperties(schema: JsonSchema, hiding: Hiding): JsonSchema {
  return hideIn(schema, hiding, new Set());
}

/** `around`: the hidden names of the schemas that apply to the same value. */
function hideIn(schema: JsonSchema, hiding: Hiding, around: ReadonlySet<string>): JsonSchema {
  if (!isSchemaObject(schema)) return schema;
  const names = new Set([...around, ...hiddenNames(schema, hiding, new Set())]);
  const here = inPlaceOf(schema);
  const {
    readOnly: _,
    writeOnly: __,
    ...rest
  } = mapSubschemas(schema, (each) => hideIn(each, hiding, here.includes(each) ? names : new Set()));
  if (names.size === 0) return rest;
  const { required, ...others } = rest;
  const asked = ((required ?? []) as readonly string[]).filter((name) => !names.has(name)); // the keyword holds names
  const own = Object.entries(propertiesOf(rest)).map(([name, property]) => [
    name,
    names.has(name) ? { [hiding.hidden]: true } : property,
  ]);
  return {
    ...others,
    ...(asked.length > 0 ? { required: asked } : {}),
    ...(own.length > 0 ? { properties: Object.fromEntries(own) } : {}),
  };
}

/** The hidden properties that a schema declares, its references and compositions included. */
function hiddenNames(schema: JsonSchema, hiding: Hiding, seen: Set<string>): readonly string[] {
  if (!isSchemaObject(schema)) return [];
  const own = Object.entries(propertiesOf(schema)).filter(([, property]) => isHidden(property, hiding));
  return [
    ...own.map(([name]) => name),
    ...inPlaceOf(schema).flatMap((branch) => hiddenNames(branch, hiding, seen)),
    ...(typeof schema.$ref === "string" ? hiddenNamesAt(schema.$ref, hiding, seen) : []),
  ];
}

function hiddenNamesAt($ref: string, hiding: Hiding, seen: Set<string>): readonly string[] {
  if (seen.has($ref)) return [];
  seen.add($ref);
  return hiddenNames(hiding.target($ref), hiding, seen);
}

/** Whether the property's schema says so itself, in what it refers to, or in a branch of `allOf`. */
function isHidden(schema: JsonSchema, hiding: Hiding): boolean {
  if (!isSchemaObject(schema)) return false;
  if (schema[hiding.hidden] === true) return true;
  const { $ref, allOf } = schema;
  if (typeof $ref === "string" && isHidden(hiding.target($ref), hiding)) return true;
  return ((allOf ?? []) as readonly JsonSchema[]).some((branch) => isHidden(branch, hiding)); // a list of schemas
}
