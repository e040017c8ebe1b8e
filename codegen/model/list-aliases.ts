import { listComponents } from "../read/list-operations.js";
import type { OpenApiDocument } from "../read/openapi-document.js";
import type { Place, SchemaAlias } from "./api-model.js";
import { reservedWords } from "./reserved-words.js";

const imported = ["components", "operations"];
const generated = ["Operations", "Credentials", "Refusals", "Codes", "Calls"];

/**
 * The component schemas that generated files export under their own names, in spec order. One whose name cannot be
 * that of a type (`my.pet`, `string`), or is one that the file itself uses, is left to its index in `types.ts`.
 */
export function listAliases(
  document: OpenApiDocument,
  typeName: string,
  locate: (pointer: string) => Place,
): SchemaAlias[] {
  const taken = new Set([...reservedWords, ...imported, ...generated.map((name) => typeName + name)]);
  return listComponents(document, "schemas")
    .filter(([name]) => /^[A-Za-z_$][\w$]*$/.test(name) && !taken.has(name))
    .map(([name, { value, pointer }]) => {
      const description = typeof value === "object" ? value.description : undefined;
      return {
        name,
        description: typeof description === "string" ? description.trim() : undefined,
        place: locate(pointer),
      };
    });
}
