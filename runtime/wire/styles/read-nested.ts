import type { Nested } from "../api-table.js";
import { brokenName, type Pairs } from "./parse-pairs.js";
import { primitiveReader } from "./primitive.js";
import type { Unescape } from "./read-parts.js";
import { repeatedValue, WireFault, wrongType } from "./wire-fault.js";

/** What stands at one place of a name: its own texts, and what is below by key. */
interface Branch {
  readonly texts: string[];
  readonly below: Map<string, Branch>;
}

/** More brackets than any schema nests. */
const mostLevels = 32;

/**
 * Compiles the way from the pairs `name[key][0]=text` to the value, or a WireFault; undefined where there is none.
 * A list has the keys 0, 1, … in any order and each of them, or one `[]` for each of its texts.
 */
export function compileNested(name: string, type: Nested, decode: Unescape): (pairs: Pairs) => unknown {
  const read = compileBranch(type, decode);
  return (pairs) => {
    const root = gather(name, pairs);
    return root === undefined || root instanceof WireFault ? root : read(root);
  };
}

function gather(name: string, pairs: Pairs): Branch | WireFault | undefined {
  const prefix = `${name}[`;
  let root: Branch | undefined;
  for (const [key, value] of pairs) {
    if (key === brokenName || (key !== name && !key.startsWith(prefix))) continue;
    const path = pathOf(key.slice(name.length));
    if (path === undefined) return wrongType;
    root ??= newBranch();
    branchAt(root, path).texts.push(...(typeof value === "string" ? [value] : value));
  }
  return root;
}

/** The keys within brackets that follow a name: `[a][0]`; undefined where they are malformed or too many. */
function pathOf(brackets: string): readonly string[] | undefined {
  if (brackets === "") return [];
  if (!brackets.endsWith("]")) return undefined;
  const keys = brackets.slice(1, -1).split("][");
  return keys.length > mostLevels || keys.some((key) => /[[\]]/.test(key)) ? undefined : keys;
}

function branchAt(root: Branch, path: readonly string[]): Branch {
  let branch = root;
  for (const key of path) {
    const next = branch.below.get(key) ?? newBranch();
    branch.below.set(key, next);
    branch = next;
  }
  return branch;
}

function newBranch(): Branch {
  return { texts: [], below: new Map() };
}

type ReadBranch = (branch: Branch) => unknown;

function compileBranch(type: Nested, decode: Unescape): ReadBranch {
  const readOwn = compileText(type.text, decode);
  const readBelow = type.items ? compileList(type.items, decode) : compileProperties(type, decode);
  return (branch) => {
    if (branch.below.size === 0) return readOwn(branch.texts);
    // A text and something below it are two values.
    return branch.texts.length > 0 ? wrongType : readBelow(branch);
  };
}

function compileText(type: Nested["text"], decode: Unescape): (texts: readonly string[]) => unknown {
  if (type === undefined) return () => wrongType;
  const read = primitiveReader(type);
  return (texts) => {
    if (texts.length > 1) return repeatedValue;
    const text = decode(texts[0] ?? "");
    return text instanceof WireFault ? text : read(text);
  };
}

function compileList(items: Nested, decode: Unescape): ReadBranch {
  const read = compileBranch(items, decode);
  return ({ below }) => {
    const unnumbered = below.get("");
    if (unnumbered) {
      // Of `a[][b]` nobody knows which belong together.
      if (below.size > 1 || unnumbered.below.size > 0) return wrongType;
      return readAll(
        unnumbered.texts.map((text) => ({ texts: [text], below: new Map() })),
        read,
      );
    }
    const numbered = Array.from({ length: below.size }, (_, index) => below.get(String(index)));
    const isWhole = numbered.every((branch) => branch !== undefined);
    return isWhole ? readAll(numbered, read) : wrongType;
  };
}

function readAll(branches: readonly Branch[], read: ReadBranch): readonly unknown[] | WireFault {
  const items: unknown[] = [];
  for (const branch of branches) {
    const item = read(branch);
    if (item instanceof WireFault) return item;
    items.push(item);
  }
  return items;
}

function compileProperties({ properties = {}, additional }: Nested, decode: Unescape): ReadBranch {
  const readers = new Map(Object.entries(properties).map(([name, type]) => [name, compileBranch(type, decode)]));
  const readOther = additional && compileBranch(additional, decode);
  if (readers.size === 0 && readOther === undefined) return () => wrongType;
  return ({ below }) => {
    const object: Record<string, unknown> = {};
    for (const [name, branch] of below) {
      const read = readers.get(name) ?? readOther;
      if (read === undefined) continue;
      if (name === "__proto__") return wrongType;
      const value = read(branch);
      if (value instanceof WireFault) return value;
      object[name] = value;
    }
    return object;
  };
}
