import type { Location, OperationTable, ParameterTable } from "../../wire/api-table.js";
import { isObjectType } from "../../wire/styles/wire-kind.js";

/** Tells the names of a query or Cookie header that belong to a parameter or a credential of an operation. */
export function claimsOf({ parameters, security }: OperationTable, location: Location): (name: string) => boolean {
  const here = parameters.filter((table) => table.in === location);
  const schemes = security.flatMap((alternative) => alternative.schemes);
  const keys = schemes.flatMap((scheme) => (scheme.kind === "apiKey" && scheme.in === location ? [scheme.key] : []));
  const names = new Set([...keys, ...here.flatMap(namesOf)]);
  const prefixes = here.filter(({ style }) => style === "deepObject").map(({ name }) => `${name}[`);
  return (name) => names.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
}

/** An exploded object is read from its properties' names. */
function namesOf({ name, type, style, explode }: ParameterTable): readonly string[] {
  if (!isObjectType(type)) return [name];
  if (explode && style === "form") return type.additional === undefined ? Object.keys(type.properties) : [];
  return [name];
}
