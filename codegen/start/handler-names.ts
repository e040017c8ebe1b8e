import type { ApiModel } from "../model/api-model.js";
import { camelCase, kebabCase } from "../model/name-words.js";
import { reservedWords } from "../model/reserved-words.js";

/** The constant of an operation's handler, and the file that its stub is written to, without an ending. */
export interface HandlerName {
  readonly constName: string;
  readonly file: string;
}

const ownFiles = ["hooks", "operations", "refuse", "service"];

/** A name of its own for the handler of each operation, whatever characters the ids are made of. */
export function handlerNames({ operations, typeName }: Pick<ApiModel, "operations" | "typeName">) {
  const names = new Map<string, HandlerName>();
  const taken = new Set(ownFiles);
  const consts = new Set([
    ...reservedWords,
    "unimplemented",
    "operations",
    `${typeName}Operations`,
    `${typeName}Principals`,
  ]);
  for (const { id } of operations) {
    const [file, constName] = [free(kebabCase(id) || "operation", taken, "-"), free(camelCase(id), consts, "")];
    taken.add(file);
    consts.add(constName);
    names.set(id, { file, constName });
  }
  return names as ReadonlyMap<string, HandlerName>;
}

function free(wanted: string, taken: ReadonlySet<string>, joint: string): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count++) name = `${wanted}${joint}${count}`;
  return name;
}
