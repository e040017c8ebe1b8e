/** A piece of source that `literal` prints as it is: a name instead of a value. */
export class Expression {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

const widestLine = 110;

/**
 * JSON-like data as a TypeScript literal: on one line where it fits after `used` columns, else a member a line.
 * Undefined members are left out.
 */
export function literal(value: unknown, used = 0): string {
  if (value instanceof Expression) return value.source;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Array.isArray(value)
    ? value.map((item) => literal(item))
    : Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([name, member]) => `${propertyName(name)}: ${literal(member)}`);
  return enclose(members, Array.isArray(value) ? "[]" : "{}", widestLine - used);
}

/** A member's name in an object literal, quoted only where it must be. */
export function propertyName(name: string): string {
  // `"__proto__": x` would set the prototype.
  if (name === "__proto__") return '["__proto__"]';
  return /^(?:[A-Za-z_$][\w$]*|0|[1-9]\d{0,14})$/.test(name) ? name : JSON.stringify(name);
}

function enclose(members: readonly string[], brackets: "[]" | "{}", room: number): string {
  const [open, close] = brackets;
  if (members.length === 0) return brackets;
  const space = brackets === "{}" ? " " : "";
  const oneLine = `${open}${space}${members.join(", ")}${space}${close}`;
  if (oneLine.length <= room && !oneLine.includes("\n")) return oneLine;
  const lines = members.map((member) => `  ${member.replaceAll("\n", "\n  ")},`);
  return [open, ...lines, close].join("\n");
}
