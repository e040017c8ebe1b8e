import type { ApiTable } from "../wire/api-table.js";

/** What a service gives, by name. */
export interface ServiceNames {
  readonly operations: Readonly<Record<string, unknown>>;
  readonly refuse: Readonly<Record<string, unknown>>;
}

/**
 * Throws for a service that lacks a handler or a kind of refusal that the API declares, or has one that it does not:
 * what the compiler says to typed callers, said to the others before they listen. Only `implementPartly` needs
 * `unimplemented`.
 */
export function checkService({ name, operations, refusals }: ApiTable, service: ServiceNames): void {
  checkNames(`${name}: handlers`, Object.keys(operations), Object.keys(service.operations));
  const kinds = Object.keys(refusals).filter((kind) => kind !== "unimplemented" || kind in service.refuse);
  checkNames(`${name}: refusals`, kinds, Object.keys(service.refuse));
}

function checkNames(what: string, declared: readonly string[], given: readonly string[]): void {
  const missing = without(declared, given);
  const unknown = without(given, declared);
  if (missing.length > 0) throw new Error(`${what} are missing: ${missing.join(", ")}`);
  if (unknown.length > 0) throw new Error(`${what} are not declared: ${unknown.join(", ")}`);
}

function without(names: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return names.filter((name) => !known.has(name));
}
