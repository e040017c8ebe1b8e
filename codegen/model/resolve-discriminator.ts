import { isReference } from "../read/json-object.js";
import type { JsonSchema } from "./api-model.js";
import type { Hidden } from "./hide-properties.js";
import { branchesOf, isSchemaObject, mapSubschemas, propertiesOf } from "./map-subschemas.js";

/** How tags are read of what a reference leads to. */
interface TagSource {
  readonly target: (reference: string) => JsonSchema;
  /** The reference in full, by which two that lead to one schema are equal. */
  readonly resolve: (reference: string) => string;
  /** Properties that do not go the schema's way: a tag that does not cannot choose. */
  readonly hidden: Hidden;
}

/** What `discriminator` becomes once it is resolved: which branch of the `oneOf` beside it each tag chooses. */
export interface Switch {
  readonly propertyName: string;
  /** By the branch's place in `oneOf`. */
  readonly tags: readonly (readonly string[])[];
}

/**
 * A plain schema in which every `discriminator` that can choose among branches is a `Switch` beside their `oneOf`.
 * Branches that are no objects stand outside of it. A discriminator that cannot choose, because a branch has no tag or
 * two have the same, is dropped: the composition alone then tells, as JSON Schema has it.
 */
export function resolveDiscriminators(schema: JsonSchema, source: TagSource): JsonSchema {
  if (!isSchemaObject(schema)) return schema;
  const mapped = mapSubschemas(schema, (each) => resolveDiscriminators(each, source));
  const { discriminator, oneOf: _, anyOf: __, ...rest } = mapped;
  if (discriminator === undefined) return mapped;
  const keyword = schema.oneOf === undefined ? "anyOf" : "oneOf";
  const branches = branchesOf(mapped, keyword);
  // Without branches it says that others inherit: closing a reply must know.
  if (branches.length === 0) return mapped;
  const other = keyword === "oneOf" && mapped.anyOf !== undefined ? { anyOf: mapped.anyOf } : {};
  const tagged = switchOf(discriminator as Discriminator, branches, source); // the keyword's shape was checked
  if (tagged === undefined) return { ...rest, ...other, [keyword]: branches };
  const { untagged, ...union } = tagged;
  if (untagged.length === 0) return { ...rest, ...other, ...union };
  return { ...rest, ...other, allOf: [...branchesOf(rest, "allOf"), { anyOf: [union, ...untagged] }] };
}

interface Discriminator {
  readonly propertyName: string;
  readonly mapping?: Readonly<Record<string, string>>;
}

/** The tagged branches with their switch, and the others; undefined where tags cannot choose. */
function switchOf(discriminator: Discriminator, branches: readonly JsonSchema[], source: TagSource) {
  const tagged = branches.filter((branch) => mayBeObject(branch, source));
  const tags = tagged.map((branch) => tagsOf(branch, discriminator, source));
  const all = tags.flat();
  if (tags.some((each) => each.length === 0) || new Set(all).size < all.length) return undefined;
  const { propertyName } = discriminator;
  return {
    oneOf: tagged,
    discriminator: { propertyName, tags } satisfies Switch,
    untagged: branches.filter((branch) => !tagged.includes(branch)),
  };
}

function mayBeObject(schema: JsonSchema, source: TagSource): boolean {
  if (!isSchemaObject(schema)) return schema;
  if (schema.type !== undefined) return [schema.type].flat().includes("object");
  if (typeof schema.$ref === "string") return mayBeObject(source.target(schema.$ref), source);
  return branchesOf(schema, "allOf").every((branch) => mayBeObject(branch, source));
}

/**
 * The values of the tag that choose a branch: those that the branch itself admits where it lists them, since no other
 * would pass; else the names that `mapping` gives it, or the component's own (OpenAPI 3.1.1 section 4.8.25).
 */
function tagsOf(
  branch: JsonSchema,
  { propertyName, mapping = {} }: Discriminator,
  source: TagSource,
): readonly string[] {
  const listed = listedTags(branch, propertyName, source);
  if (listed !== undefined) return listed;
  if (!isReference(branch)) return [];
  const reference = source.resolve(branch.$ref);
  const mapped = Object.entries(mapping).filter(([, to]) => source.resolve(to) === reference);
  return mapped.length > 0 ? mapped.map(([tag]) => tag) : [branch.$ref.slice(branch.$ref.lastIndexOf("/") + 1)];
}

/** The texts that a branch lists for a property, with `const` or `enum`; undefined where it lists none. */
function listedTags(schema: JsonSchema, name: string, source: TagSource): readonly string[] | undefined {
  if (!isSchemaObject(schema)) return undefined;
  const property = propertiesOf(schema)[name];
  const own = property === undefined ? undefined : listedTexts(property, source);
  if (own !== undefined) return own;
  if (typeof schema.$ref === "string") return listedTags(source.target(schema.$ref), name, source);
  for (const branch of branchesOf(schema, "allOf")) {
    const found = listedTags(branch, name, source);
    if (found !== undefined) return found;
  }
  return undefined;
}

function listedTexts(schema: JsonSchema, source: TagSource): readonly string[] | undefined {
  if (!isSchemaObject(schema)) return undefined;
  if (schema[source.hidden] === true) return [];
  const values = schema.const === undefined ? schema.enum : [schema.const];
  if (Array.isArray(values)) return values.filter((value) => typeof value === "string");
  return typeof schema.$ref === "string" ? listedTexts(source.target(schema.$ref), source) : undefined;
}
