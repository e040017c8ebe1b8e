import { parse } from "yaml";
import { isObject } from "../../codegen/read/json-object.js";

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]);

/** How many operations the text of a document declares under `paths`, read without the generator; 0 for what is no document. */
export function countOperations(file: string, text: string): number {
  const document = file.endsWith(".json") ? readJson(text) : parse(text, { logLevel: "silent" });
  if (!isObject(document) || !isObject(document.paths)) return 0;
  return Object.values(document.paths)
    .filter(isObject)
    .reduce((count, item) => count + Object.keys(item).filter((key) => methods.has(key)).length, 0);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
