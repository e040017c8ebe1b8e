import { listComponents, listOperations } from "./list-operations.js";
import type { OpenApiDocument, SecurityRequirement, SecurityScheme } from "./openapi-document.js";
import { joinPointer } from "./pointer.js";
import type { Problem } from "./problem.js";
import { childOf, follow, itemsOf, type Spot } from "./spot.js";

/** Schemes that are not served, and requirements that name no scheme. */
export function checkSecurity(document: OpenApiDocument): Problem[] {
  const schemes = listComponents(document, "securitySchemes");
  const known = new Set(schemes.map(([name]) => name));
  const lists = [{ value: document, pointer: "" }, ...listOperations(document)].map((spot) =>
    childOf(spot, "security"),
  );
  return [
    ...schemes.flatMap(([, spot]) => checkScheme(follow<SecurityScheme>(document, spot)) ?? []),
    ...lists.flatMap((list) => [...checkNames(list, known), ...checkTwice(list), ...checkScopes(document, list)]),
  ];
}

function checkScheme({ value, pointer }: Spot<SecurityScheme>): Problem | undefined {
  const isToken = /^[-!#$%&'*+.^_`|~0-9A-Za-z]+$/.test(value.scheme ?? "");
  if (["apiKey", "oauth2", "openIdConnect"].includes(value.type) || (value.type === "http" && isToken))
    return undefined;
  const isMutual = value.type === "mutualTLS";
  return {
    code: "unsupported-security-scheme",
    message: isMutual ? "certificates of clients are not served" : `\`${value.scheme}\` is no name of a scheme`,
    pointer: joinPointer(pointer, isMutual ? "type" : "scheme"),
    remedy: isMutual
      ? "Let the proxy that ends TLS check the certificate and send what it found in a header: `apiKey`."
      : "Use a name without spaces, such as `bearer`, `basic` or `digest`.",
  };
}

function checkNames(list: Spot<readonly SecurityRequirement[]> | undefined, known: ReadonlySet<string>): Problem[] {
  return itemsOf(list).flatMap(({ value, pointer }) =>
    Object.keys(value)
      .filter((name) => !known.has(name))
      .map((name) => ({
        code: "unknown-security-scheme",
        message: `there is no security scheme \`${name}\``,
        pointer: joinPointer(pointer, name),
        remedy: "Add it under `components/securitySchemes`, or correct the name.",
      })),
  );
}

function checkTwice(list: Spot<readonly SecurityRequirement[]> | undefined): Problem[] {
  const seen = new Set<string>();
  return itemsOf(list).flatMap(({ value, pointer }) => {
    const names = Object.keys(value);
    // The same schemes with other scopes are another way in.
    const key = JSON.stringify(names.sort().map((name) => [name, [...(value[name] ?? [])].sort()]));
    const isNew = !seen.has(key);
    seen.add(key);
    if (isNew) return [];
    const message =
      names.length === 0 ? "anonymous access is allowed twice" : `\`${names.join("+")}\` is asked for twice`;
    const remedy = "Remove one.";
    return [{ code: "duplicate-security", message, pointer, remedy, severity: "unlessStrict" as const }];
  });
}

/** Scopes that the flows of an OAuth 2 scheme do not offer: nobody could be given them. */
function checkScopes(document: OpenApiDocument, list: Spot<readonly SecurityRequirement[]> | undefined): Problem[] {
  const schemes = new Map(listComponents(document, "securitySchemes"));
  return itemsOf(list).flatMap(({ value, pointer }) =>
    Object.entries(value).flatMap(([name, scopes]) => {
      const scheme = schemes.get(name);
      const offered = scheme && offeredScopes(follow<SecurityScheme>(document, scheme).value);
      const unknown = scopes.findIndex((scope) => offered !== undefined && !offered.has(scope));
      if (unknown < 0) return [];
      return [
        {
          code: "unknown-scope",
          message: `no flow of \`${name}\` offers the scope \`${scopes[unknown]}\``,
          pointer: joinPointer(pointer, name, unknown),
          remedy: "Add it under `flows`, or correct it.",
          severity: "unlessStrict" as const,
        },
      ];
    }),
  );
}

function offeredScopes({ type, flows }: SecurityScheme): ReadonlySet<string> | undefined {
  if (type !== "oauth2" || flows === undefined) return undefined;
  return new Set(Object.values(flows).flatMap(({ scopes }) => Object.keys(scopes ?? {})));
}
