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
    ...lists.flatMap((list) => [...checkNames(list, known), ...checkTwice(list)]),
  ];
}

function checkScheme({ value, pointer }: Spot<SecurityScheme>): Problem | undefined {
  const scheme = value.scheme?.toLowerCase();
  if (value.type === "apiKey" || (value.type === "http" && (scheme === "bearer" || scheme === "basic")))
    return undefined;
  return {
    code: "unsupported-security-scheme",
    message: `a scheme of type \`${value.type === "http" ? `http ${value.scheme}` : value.type}\` is not served`,
    pointer: joinPointer(pointer, value.type === "http" ? "scheme" : "type"),
    remedy: "Use `apiKey`, or `http` with `bearer` or `basic`: tokens of OAuth 2 and OpenID Connect come as `bearer`.",
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
    const name = Object.keys(value).join("+");
    const isNew = !seen.has(name);
    seen.add(name);
    if (isNew) return [];
    const message = name === "" ? "anonymous access is allowed twice" : `\`${name}\` is asked for twice`;
    return [{ code: "duplicate-security", message, pointer, remedy: "Remove one, or join their scopes." }];
  });
}
