import type { SchemeTable, SecurityAlternative } from "../../runtime/wire/api-table.js";
import { listComponents } from "../read/list-operations.js";
import type { OpenApiDocument, SecurityRequirement, SecurityScheme } from "../read/openapi-document.js";
import { follow } from "../read/spot.js";

/** The alternatives of an operation's security, or of the document's where it says none, in spec order. */
export function buildSecurity(
  document: OpenApiDocument,
  own: readonly SecurityRequirement[] | undefined,
): SecurityAlternative[] {
  const schemes = new Map(
    listComponents(document, "securitySchemes").map(([name, spot]) => [
      name,
      buildScheme(name, follow<SecurityScheme>(document, spot).value),
    ]),
  );
  return (own ?? document.security ?? []).map((requirement) => {
    // The order of keys means nothing, so the name of an AND must not hang on it.
    const names = Object.keys(requirement).sort();
    return {
      name: names.join("+"),
      schemes: names.flatMap((name) => schemes.get(name) ?? []),
      scopes: [...new Set(names.flatMap((name) => requirement[name] ?? []))],
    };
  });
}

function buildScheme(name: string, scheme: SecurityScheme): SchemeTable {
  if (scheme.type === "apiKey") return { name, kind: "apiKey", in: scheme.in ?? "header", key: scheme.name ?? name };
  // Access tokens of OAuth 2 and ID tokens of OpenID Connect come as RFC 6750 has it.
  return { name, kind: "http", scheme: scheme.type === "http" ? (scheme.scheme?.toLowerCase() ?? "bearer") : "bearer" };
}

/** Every alternative that asks for a credential, once by name, in order of first use. */
export function listCredentials(
  operations: readonly { readonly security: readonly SecurityAlternative[] }[],
): SecurityAlternative[] {
  const byName = new Map<string, SecurityAlternative>();
  for (const alternative of operations.flatMap(({ security }) => security)) {
    if (alternative.name !== "" && !byName.has(alternative.name)) byName.set(alternative.name, alternative);
  }
  return [...byName.values()];
}
