import { isObject, type JsonObject } from "./json-object.js";
import { patternCost } from "./pattern-cost.js";
import { joinPointer } from "./pointer.js";
import type { Problem } from "./problem.js";
import type { Visit } from "./walk-document.js";

/**
 * Patterns whose matching may take a time that grows faster than the text: V8 backtracks, so a text that could be
 * matched in many ways, and is in none, is tried in each. One of few ways is fine where `maxLength`, which is checked
 * first, stands beside it.
 */
export function checkSlowPatterns(visits: readonly Visit[]): Problem[] {
  const schemas = visits.filter(({ kind }) => kind === "schema");
  const bounded = new Set(schemas.filter(({ node }) => typeof node.maxLength === "number").map(boundOf));
  return schemas.flatMap((visit) => {
    const isBounded = bounded.has(boundOf(visit));
    return patternsOf(visit.node).flatMap(([pointer, text]) => {
      const problem = checkOne(text, isBounded);
      return problem === undefined ? [] : [{ ...problem, pointer: visit.pointer + pointer }];
    });
  });
}

/** Branches of an `allOf` bound one another and what they stand in. */
function boundOf({ pointer }: Visit): string {
  return pointer.replace(/\/allOf\/\d+$/, "");
}

function patternsOf({ pattern, patternProperties }: JsonObject): readonly (readonly [pointer: string, text: string])[] {
  const names = isObject(patternProperties) ? Object.keys(patternProperties) : [];
  return [
    ...(typeof pattern === "string" ? [["/pattern", pattern] as const] : []),
    ...names.map((name) => [joinPointer("", "patternProperties", name), name] as const),
  ];
}

function checkOne(pattern: string, isBounded: boolean): Omit<Problem, "pointer"> | undefined {
  const cost = patternCost(pattern, isUnicode(pattern));
  if (cost === "linear" || (cost === "power" && isBounded)) return undefined;
  const [how, orBound] = cost === "power" ? ["with a power of", ", or set `maxLength`"] : ["without bound with", ""];
  return {
    code: "slow-pattern",
    message: `matching this pattern may take a time that grows ${how} the text`,
    remedy: `Let a text match in one way only: repeat nothing within or beside what takes the same characters${orBound}.`,
    severity: "unlessStrict",
  };
}

/** Whether it is a regular expression in unicode mode; one that is none at all was refused. */
function isUnicode(pattern: string): boolean {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}
