import { type ForeignTarget, targetKey } from "./collect-targets.js";
import { isObject, type JsonObject } from "./json-object.js";
import type { ObjectKind } from "./openapi-objects.js";
import { pointerKeys } from "./pointer.js";

/** Where `components` keeps objects of a kind. */
export const componentSections: Readonly<Partial<Record<ObjectKind, string>>> = {
  schema: "schemas",
  response: "responses",
  parameter: "parameters",
  example: "examples",
  requestBody: "requestBodies",
  header: "headers",
  securityScheme: "securitySchemes",
};

/**
 * The names of components, by `targetKey`, that stand for what is in other files: the names that they have there. Where
 * two want one name, or the root document has it, all of them are led by the name of their file, whatever their order;
 * where that is not enough by the path of their file, and at last by their whole way in it.
 */
export function nameTargets(root: JsonObject, targets: readonly ForeignTarget[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const wanted = countNames(targets, ownName);
  const qualified = countNames(targets, fileName);
  const placed = countNames(targets, pathName);
  for (const target of targets) {
    const own = ownName(target);
    const isFree = (name: string, counts: ReadonlyMap<string, number>) =>
      counts.get(`${target.kind} ${name}`) === 1 && !hasComponent(root, target.kind, name);
    const [withFile, withPath] = [fileName(target), pathName(target)];
    const whole = withStem(withPath, plainName(pointerKeys(target.pointer).join("_")));
    const whereIs = isFree(withPath, placed) ? withPath : whole;
    names.set(targetKey(target), isFree(own, wanted) ? own : isFree(withFile, qualified) ? withFile : whereIs);
  }
  return names;
}

function countNames(targets: readonly ForeignTarget[], nameOf: (target: ForeignTarget) => string) {
  const counts = new Map<string, number>();
  for (const target of targets) {
    const key = `${target.kind} ${nameOf(target)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** `…/Pet` -> `Pet`; the whole of `pet.yaml` -> `pet`; deeper places by their whole way. */
function ownName({ file, pointer }: ForeignTarget): string {
  const keys = pointerKeys(pointer);
  const isNamed = keys.length <= 1 || (keys[0] === "components" && keys.length === 3) || keys.at(-2) === "$defs";
  if (keys.length === 0) return fileStem(file);
  return plainName(isNamed ? (keys.at(-1) ?? "") : `${fileStem(file)}_${keys.join("_")}`);
}

function fileName(target: ForeignTarget): string {
  return withStem(fileStem(target.file), ownName(target));
}

function pathName(target: ForeignTarget): string {
  return withStem(plainName(target.file.replace(/\.[^.]*$/, "")), ownName(target));
}

function fileStem(file: string): string {
  return plainName((file.split("/").at(-1) ?? file).replace(/\.(?:ya?ml|json)$/i, ""));
}

function withStem(stem: string, name: string): string {
  return stem === name ? name : `${stem}_${name}`;
}

/** OpenAPI 3.1.1 section 4.8.7: keys of components are of these characters. */
function plainName(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]+/g, "_").replace(/^_+(?=.)/, "");
}

function hasComponent(root: JsonObject, kind: ObjectKind, name: string): boolean {
  const components = root.components;
  const section = isObject(components) ? components[componentSections[kind] ?? ""] : undefined;
  return isObject(section) && Object.hasOwn(section, name);
}
