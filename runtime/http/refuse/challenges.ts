import type { ApiTable, SchemeTable } from "../../wire/api-table.js";

/** What a 401 that the API leaves undeclared says in WWW-Authenticate, which it must have (RFC 9110, section 11.6.1). */
export function challengesOf({ name, operations }: ApiTable): string {
  const schemes = Object.values(operations).flatMap(({ security }) => security.flatMap((each) => each.schemes));
  return [...new Set(schemes.map((scheme) => `${authScheme(scheme)} realm="${name}"`))].join(", ");
}

/** The registered name; for an API key there is none. */
function authScheme(scheme: SchemeTable): string {
  if (scheme.kind === "apiKey") return "ApiKey";
  return scheme.scheme.charAt(0).toUpperCase() + scheme.scheme.slice(1);
}
