import type { JsonObject } from "./json-object.js";
import type { Problem } from "./problem.js";

/** Refuses what is no OpenAPI 3.0 or 3.1 document, or has no paths at all, with what to do about it. */
export function checkVersion(document: JsonObject): Problem | undefined {
  if (document.swagger !== undefined) {
    const remedy = "Convert the document to OpenAPI 3.1 (swagger2openapi does most of it).";
    return { code: "unsupported-version", message: "Swagger 2.0 is not served", pointer: "/swagger", remedy };
  }
  if (document.openapi === undefined) {
    const remedy = "Start it with `openapi: 3.1.0`.";
    return { code: "not-openapi", message: "the document does not say `openapi`", pointer: "", remedy };
  }
  if (typeof document.openapi !== "string" || !/^3\.(?:0\.[0-4]|1\.[0-2])$/.test(document.openapi)) {
    return unsupported(document.openapi);
  }
  if (document.paths !== undefined) return undefined;
  const remedy = "Add `paths` with an operation.";
  return { code: "no-operations", message: "the document has no `paths`", pointer: "", remedy };
}

function unsupported(version: unknown): Problem {
  const is32 = String(version).startsWith("3.2");
  return {
    code: "unsupported-version",
    message: is32 ? "OpenAPI 3.2 is not served yet" : `OpenAPI ${JSON.stringify(version)} is not known`,
    pointer: "/openapi",
    remedy: is32 ? "Write 3.1.1, and remove what only 3.2 has." : "Write `openapi: 3.1.1`.",
  };
}

/** True for OpenAPI 3.0, whose schemas are not yet those of JSON Schema 2020-12. */
export function isVersion30(document: { readonly openapi: string }): boolean {
  return document.openapi.startsWith("3.0.");
}
