import { createHash } from "node:crypto";

/** Names that ajv counts up over the whole module, outside of strings and of properties. */
const counted = /"(?:[^"\\\n]|\\.)*"|(?<![.\w$])(?:schema|pattern|formats|func|validate)\d+\b/g;
const definition = /^(?:const|function) ((?:schema|pattern|formats|func|validate)\d+)\b/;
/** How far a name looks into what its definition calls. */
const depth = 4;

/** A module in which names were replaced, and what became of each. */
interface Renamed {
  readonly source: string;
  readonly nameOf: (name: string) => string;
}

/**
 * Renames what ajv numbers in the order of compiling, in a module where every statement starts a line, by what it is: so
 * a schema that is added or changed leaves the lines of all others as they were.
 */
export function nameByContent(source: string): Renamed {
  const texts = definitionsOf(source);
  let names = new Map([...texts.keys()].map((name) => [name, kindOf(name)]));
  for (let round = 0; round < depth; round++) {
    const known = names;
    names = new Map([...texts].map(([name, text]) => [name, `${kindOf(name)}_${digest(renamed(text, known))}`]));
  }
  const final = distinct(names);
  return { source: renamed(source, final), nameOf: (name) => final.get(name) ?? name };
}

/** The text of each definition, from its line to the next definition. */
function definitionsOf(source: string): Map<string, string> {
  const texts = new Map<string, string>();
  let name = "";
  let lines: string[] = [];
  const keep = () => name !== "" && texts.set(name, lines.join("\n"));
  for (const line of source.split("\n")) {
    const found = definition.exec(line)?.[1];
    if (found !== undefined) {
      keep();
      name = found;
      lines = [];
    }
    lines.push(line);
  }
  keep();
  return texts;
}

function renamed(source: string, names: ReadonlyMap<string, string>): string {
  return source.replace(counted, (found) => names.get(found) ?? found);
}

function kindOf(name: string): string {
  return name.replace(/\d+$/, "");
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

/** Definitions that are the same as far as was looked get a number behind their name. */
function distinct(names: ReadonlyMap<string, string>): Map<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    [...names].map(([name, wanted]) => {
      const count = (counts.get(wanted) ?? 0) + 1;
      counts.set(wanted, count);
      return [name, count === 1 ? wanted : `${wanted}_${count}`];
    }),
  );
}
