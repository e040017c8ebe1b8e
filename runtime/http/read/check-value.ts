/** Nesting deeper than this is refused: validators recurse. */
const maxDepth = 64;

/**
 * Why a parsed JSON value is not safe to hand on, undefined when it is: nested deeper than 64 levels, a number beyond the
 * range of numbers, or a key that reaches a prototype (`__proto__`, `constructor` with `prototype` in it). It looks at
 * every value once, and is written for that: a long body must not take much longer than its parsing.
 */
export function checkValue(value: unknown): string | undefined {
  return typeof value === "object" ? (value === null ? undefined : checkWithin(value, maxDepth)) : checkNumber(value);
}

/** `levels`: how many may still be nested, this one counted. */
function checkWithin(container: object, levels: number): string | undefined {
  if (levels === 0) return `nested deeper than ${maxDepth} levels`;
  return Array.isArray(container) ? checkItems(container, levels) : checkMembers(container, levels);
}

function checkItems(items: readonly unknown[], levels: number): string | undefined {
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    const reason = typeof item === "object" ? item && checkWithin(item, levels - 1) : checkNumber(item);
    if (reason) return reason;
  }
  return undefined;
}

function checkMembers(members: object, levels: number): string | undefined {
  // What JSON.parse makes has no members but its own.
  for (const name in members) {
    // A name that was just enumerated.
    const member = (members as Readonly<Record<string, unknown>>)[name];
    if (name === "__proto__" || (name === "constructor" && hasPrototype(member))) return "a key names a prototype";
    const reason = typeof member === "object" ? member && checkWithin(member, levels - 1) : checkNumber(member);
    if (reason) return reason;
  }
  return undefined;
}

function hasPrototype(member: unknown): boolean {
  return typeof member === "object" && member !== null && Object.hasOwn(member, "prototype");
}

/** `1e999` would be Infinity, which JSON cannot say again. */
function checkNumber(value: unknown): string | undefined {
  return typeof value === "number" && value - value !== 0 ? "a number is too large" : undefined;
}
