/**
 * A text that is the same for equal JSON values and differs otherwise: members in the order of their names.
 * Equality is that of JSON Schema 2020-12 section 4.2.2, so 1.0 equals 1 and the order of members does not count.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, sortMembers) ?? "undefined";
}

function sortMembers(_name: string, value: unknown): unknown {
  // -0 and 0 are the same number; JSON.stringify prints both as 0.
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  // Numeric names come first whatever the order of insertion, alike for equal values; a null prototype keeps `__proto__`.
  const sorted: Record<string, unknown> = Object.create(null);
  for (const [name, member] of entries) sorted[name] = member;
  return sorted;
}
