import { isReference, type JsonObject } from "./json-object.js";
import { joinPointer } from "./pointer.js";
import type { Problem } from "./problem.js";
import { referencePointer } from "./reference-pointer.js";
import type { Visit } from "./walk-document.js";

/**
 * `unevaluatedItems` where ajv loses count of what else has seen an item: beside `contains`, `if`, or a branch that may
 * or may not apply its `items`. Adjacent `prefixItems`, and those of branches, it counts right.
 */
export function checkUnevaluated(visits: readonly Visit[]): Problem[] {
  const schemas = new Map(visits.filter(({ kind }) => kind === "schema").map(({ pointer, node }) => [pointer, node]));
  return [...schemas].flatMap(([pointer, node]) => {
    if (node.unevaluatedItems === undefined) return [];
    const culprit = findCulprit({ pointer, node, optional: false }, schemas, new Set());
    return culprit === undefined ? [] : [problemAt(joinPointer(pointer, "unevaluatedItems"), culprit)];
  });
}

interface Step {
  readonly pointer: string;
  readonly node: JsonObject;
  /** Below a branch that need not apply. */
  readonly optional: boolean;
}

/** The keyword, of the schema or of what applies in its place, that ajv does not count right. */
function findCulprit(step: Step, schemas: ReadonlyMap<string, JsonObject>, seen: Set<string>): string | undefined {
  const { pointer, node, optional } = step;
  if (seen.has(pointer)) return undefined;
  seen.add(pointer);
  const wrong = ["contains", "if", ...(optional ? ["items", "unevaluatedItems"] : [])];
  const found = wrong.find((keyword) => node[keyword] !== undefined);
  if (found !== undefined) return found;
  for (const next of stepsFrom(step)) {
    const target = schemas.get(next.pointer);
    const below = target && findCulprit({ ...next, node: target }, schemas, seen);
    if (below !== undefined) return below;
  }
  return undefined;
}

function stepsFrom({ pointer, node, optional }: Step): Omit<Step, "node">[] {
  const list = (keyword: string, mayNotApply: boolean) => {
    const branches: unknown = node[keyword];
    if (typeof branches !== "object" || branches === null) return [];
    return Object.keys(branches).map((key) => ({
      pointer: joinPointer(pointer, keyword, key),
      optional: optional || mayNotApply,
    }));
  };
  return [
    ...(isReference(node) ? [{ pointer: referencePointer(node.$ref), optional }] : []),
    ...list("allOf", false),
    ...["anyOf", "oneOf", "dependentSchemas"].flatMap((keyword) => list(keyword, true)),
  ];
}

function problemAt(pointer: string, culprit: string): Problem {
  return {
    code: "unsupported-keyword",
    message: `\`unevaluatedItems\` beside \`${culprit}\` is not served`,
    pointer,
    remedy: "Say with `prefixItems` and `items` which items there may be.",
  };
}
