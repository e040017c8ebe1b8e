import { basename } from "node:path";
import { camelCase, kebabCase, pascalCase } from "./name-words.js";
import { reservedWords } from "./reserved-words.js";

/** The names of an API: its folder, its constant and the prefix of its types. */
interface ApiNames {
  readonly name: string;
  readonly constName: string;
  readonly typeName: string;
}

/** `specs/x_pkg.yaml` -> `x-pkg`, `xPkg`, `XPkg`. */
export function apiNames(specPath: string): ApiNames {
  const file = basename(specPath).replace(/\.(?:ya?ml|json)$/i, "");
  const name = kebabCase(file) || "api";
  const constName = camelCase(name);
  return { name, constName: reservedWords.has(constName) ? `${constName}Api` : constName, typeName: pascalCase(name) };
}
