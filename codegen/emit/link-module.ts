import * as wire from "../../runtime/wire/index.js";
import { nameByContent } from "./name-by-content.js";

/** Functions of ajv's own run time, by module, and ours of the same meaning. */
const replacements: ReadonlyMap<string, string> = new Map([
  ["ajv/dist/runtime/ucs2length", wire.codePointLength.name],
  ["ajv/dist/runtime/equal", wire.isEqual.name],
]);

/** What ajv prints for `type: integer`. Beyond 2^53 a number need not be the one that was sent, so it is refused. */
const integerCheck = /\(\(typeof (data\d*) == "number"\) && \(!\(\1 % 1\) && !isNaN\(\1\)\)\) && \(isFinite\(\1\)\)/g;

/** Functions as an ES module may hold them, and the name that each has there, by the name that it was printed for. */
export interface LinkedFunctions {
  readonly source: string;
  readonly locals: ReadonlyMap<string, string>;
}

/**
 * Makes an ES module of what ajv's standalone generator prints, where every statement starts a line. Of `names`, those
 * in one list are exported as one function. Throws as `linkFunctions` does.
 */
export function linkModule(printed: string, names: readonly (readonly string[])[] = []): string {
  const alike = new Map(names.map((all) => [all[0], all]));
  const { source, locals } = linkFunctions(printed);
  // Exported at the end under another name, so that no schema's name can clash with one that ajv makes up.
  const exports = [...locals].flatMap(([name, local]) =>
    (alike.get(name) ?? [name]).map((each) => `  ${local} as ${each},`),
  );
  return [source, "export {", ...exports, "};"].join("\n");
}

/**
 * The functions that ajv's standalone generator prints, without what it leaves: `require`, exports, and schemas that
 * nothing reads. Throws when something is left that a browser or a strict content security policy would not run, or an
 * integer that is not checked to be exact.
 */
export function linkFunctions(printed: string): LinkedFunctions {
  const exported: [name: string, local: string][] = [];
  const linked = printed
    .replace(/^"use strict";/, "")
    .replace(/^export const (\w+) = (\w+);$/gm, (_, name: string, local: string) => {
      exported.push([name, local]);
      return "";
    })
    .replace(/^const (func\d+) = require\("([^"]+)"\)\.default;$/gm, replaceRequire)
    // With `verbose`, ajv's errors hold the refused value too; a finding must never show one.
    .replace(/^(.*parentSchema:.*),data(?::\w+)?\}(\]?;)$/gm, "$1}$2")
    .replace(integerCheck, "Number.isSafeInteger($1)")
    .replace(/\n{2,}/g, "\n");
  const body = dropUnreadSchemas(linked).trim();
  const { source, nameOf } = nameByContent([...imports(body), body].join("\n"));
  refuseDynamicCode(source);
  if (/% 1\)/.test(source) && /% 1\)/.test(withoutStrings(source)))
    throw new Error("the validators hold an integer check that ajv prints anew");
  return { source, locals: new Map(exported.map(([name, local]) => [name, nameOf(local)])) };
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
