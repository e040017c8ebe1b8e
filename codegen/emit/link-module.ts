import * as wire from "../../runtime/wire/index.js";
import { nameByContent } from "./name-by-content.js";

/** Functions of ajv's own run time, by module, and ours of the same meaning. */
const replacements: ReadonlyMap<string, string> = new Map([
  ["ajv/dist/runtime/ucs2length", wire.codePointLength.name],
  ["ajv/dist/runtime/equal", wire.isEqual.name],
]);

/** What ajv prints for `type: integer`. Beyond 2^53 a number need not be the one that was sent, so it is refused. */
const integerCheck = /\(\(typeof (data\d*) == "number"\) && \(!\(\1 % 1\) && !isNaN\(\1\)\)\) && \(isFinite\(\1\)\)/g;

/**
 * Makes an ES module of what ajv's standalone generator prints, where every statement starts a line: ajv leaves
 * `require` in it, and schemas that nothing reads. Of `names`, those in one list are exported as one function. Throws when something is left that
 * a browser or a strict content security policy would not run, or an integer that is not checked to be exact.
 */
export function linkModule(printed: string, names: readonly (readonly string[])[] = []): string {
  const alike = new Map(names.map((all) => [all[0], all]));
  const exports: string[] = [];
  const linked = printed
    .replace(/^"use strict";/, "")
    .replace(/^export const (\w+) = (\w+);$/gm, (_, name: string, local: string) => {
      // Exported at the end under another name, so that no schema's name can clash with one that ajv makes up.
      for (const each of alike.get(name) ?? [name]) exports.push(`  ${local} as ${each},`);
      return "";
    })
    .replace(/^const (func\d+) = require\("([^"]+)"\)\.default;$/gm, replaceRequire)
    // With `verbose`, ajv's errors hold the refused value too; a finding must never show one.
    .replace(/^(.*parentSchema:.*),data(?::\w+)?\}(\]?;)$/gm, "$1}$2")
    .replace(integerCheck, "Number.isSafeInteger($1)")
    .replace(/\n{2,}/g, "\n");
  const body = dropUnreadSchemas(linked).trim();
  const module = nameByContent([...imports(body), body, "export {", ...exports, "};"].join("\n"));
  refuseDynamicCode(module);
  if (/% 1\)/.test(withoutStrings(module)))
    throw new Error("the validators hold an integer check that ajv prints anew");
  return module;
}

function replaceRequire(_: string, local: string, module: string): string {
  const ours = replacements.get(module);
  if (!ours) throw new Error(`the validators need ${module}, for which specgate/wire has no function`);
  return `const ${local} = ${ours};`;
}

/** ajv prints each schema that it compiled; only some keywords read theirs at run time. */
function dropUnreadSchemas(source: string): string {
  const used = new Set([...withoutStrings(source).matchAll(/\b(schema\d+)\b(?! = )/g)].map(([, name]) => name));
  return source.replace(/^const (schema\d+) = .*\n/gm, (line, name: string) => (used.has(name) ? line : ""));
}

function imports(source: string): string[] {
  const names = [...source.matchAll(/^const func\d+ = (\w+);$/gm)].map(([, name = ""]) => name);
  const unknown = names.find((name) => !Object.hasOwn(wire, name));
  if (unknown) throw new Error(`the validators need ${unknown}, which specgate/wire does not have`);
  return names.length === 0 ? [] : [`import { ${[...new Set(names)].sort().join(", ")} } from "specgate/wire";`];
}

function refuseDynamicCode(source: string): void {
  const found = /\b(?:require|eval|Function)\s*\(|\bimport\s*\(/.exec(withoutStrings(source));
  if (found) throw new Error(`the validators hold \`${found[0]}\`, which is not run everywhere`);
}

function withoutStrings(source: string): string {
  return source.replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
}
