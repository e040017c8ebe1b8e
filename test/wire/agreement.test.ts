import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { loadText } from "../../codegen/read/load-api.js";
import { UnsendableRequest } from "../../runtime/client/index.js";
import { nearMisses, valuesOf } from "./cell-values.js";
import { type Cell, cells, documentOf, pathOf } from "./cells.js";
import { type ServedDocument, serveDocument } from "./serve-document.js";

const document = "test/wire/agreement.md";
const keys = { path: "path", query: "query", header: "headers", cookie: "cookies" } as const;
const samples = 24;

/** Why each cell is refused at generation; undefined: it is served. */
async function judge(): Promise<ReadonlyMap<Cell, string | undefined>> {
  const verdicts = new Map<Cell, string | undefined>(cells.map((cell) => [cell, undefined]));
  // What is wrong with a document's form is told before what is wrong with its meaning: ask again without the former.
  for (let left = cells; ; left = cells.filter((cell) => verdicts.get(cell) === undefined)) {
    const { diagnostics } = await loadText("specs/wire.yaml", documentOf(left), { strict: false });
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    if (errors.length === 0) return verdicts;
    for (const { pointer, message } of errors) {
      const cell = left.find((each) => isUnder(pointer, pathOf(each)));
      assert.ok(cell, `${pointer}: ${message}`);
      verdicts.set(cell, verdicts.get(cell) ?? message);
    }
  }
}

const verdicts = await judge();

function isUnder(pointer: string, path: string): boolean {
  const parent = `/paths/${path.replaceAll("/", "~1")}`;
  return pointer === parent || pointer.startsWith(`${parent}/`);
}

const served = cells.filter((cell) => verdicts.get(cell) === undefined);

test("whatever is served crosses the wire unchanged, or is refused by the client", async (t) => {
  let out: unknown;
  const api = await serveDocument(t, documentOf(served), () => out);
  for (const cell of served) {
    await t.test(titleOf(cell), async () => {
      let arrived = 0;
      for (const value of valuesOf(cell, samples)) {
        out = cell.in === "response" ? value : undefined;
        if (await crosses(api, cell, value)) arrived++;
      }
      // Headers carry neither commas within items nor what is no Latin-1, which many of the texts have.
      assert.ok(arrived >= samples / 8, `only ${arrived} of ${samples} values could be sent`);
      if (cell.style !== "content" && cell.in !== "response") {
        for (const value of nearMisses(cell)) await assert.rejects(call(api, cell, value), UnsendableRequest);
      }
    });
  }
});

/** True where the value arrived as it is; false where it was refused before it was sent. */
async function crosses(api: ServedDocument, cell: Cell, value: unknown): Promise<boolean> {
  try {
    const reply = await call(api, cell, value);
    // A handler's header that cannot be written is a fault of the server, which sends nothing of it.
    if (cell.in === "response") {
      if (reply.status === 204 && isEmpty(value)) return true;
      if (reply.status === 204) assert.deepEqual(reply.headers["x-out"], value);
      return reply.status === 204;
    }
    assert.equal(reply.status, 204, JSON.stringify(value));
    assert.deepEqual(api.given()?.[keys[cell.in]]["x-out"], value);
    return true;
  } catch (error) {
    if (error instanceof UnsendableRequest) return false;
    if (cell.in === "response" && isServerFault(error)) return false;
    throw error;
  }
}

function call(api: ServedDocument, { id, in: location }: Cell, value: unknown) {
  const input = location === "response" ? {} : { [keys[location]]: { "x-out": value } };
  const method = api.client[id];
  assert.ok(method);
  return method(input);
}

/** The server's own 500, which the document does not declare. */
function isServerFault(error: unknown): boolean {
  return error instanceof Error && (error as { readonly status?: unknown }).status === 500;
}

/** Nothing is written of an empty array or object. */
function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function titleOf({ in: location, style, explode, type }: Cell): string {
  return `${location}, ${style}${explode ? ", exploded" : ""}: ${type}`;
}

test("the matrix in agreement.md is what is served, gap by gap", async () => {
  const rows = cells.map((cell) => {
    const { in: location, style, explode, type } = cell;
    return `| ${location} | ${style} | ${explode} | ${type} | ${verdicts.get(cell) ?? "served"} |`;
  });
  const heading = [
    "# Parameters and response headers that cross the wire unchanged",
    "",
    "Printed by agreement.test.ts (`WRITE_AGREEMENT=1` writes it). A gap is refused at generation, for the reason beside it.",
    "",
    `${served.length} of ${cells.length} are served.`,
    "",
    "| in | style | explode | type | |",
    "|---|---|---|---|---|",
  ];
  const text = `${[...heading, ...rows].join("\n")}\n`;
  if (process.env.WRITE_AGREEMENT === "1") await writeFile(document, text);
  assert.equal(await readFile(document, "utf8"), text);
});

test("no style leaves out a primitive, array or flat object that OpenAPI's table defines", () => {
  const defined = (cell: Cell) => {
    const isNested = cell.type.includes("nested") || cell.type === "array of objects";
    const kind = cell.type.startsWith("array") ? "array" : cell.type.endsWith("object") ? "object" : "primitive";
    return !isNested && definedBy(cell, kind);
  };
  assert.deepEqual(cells.filter((cell) => defined(cell) && !served.includes(cell)).map(titleOf), []);
});

/** OpenAPI 3.1.1, section 4.8.12.4 and 4.8.12.5, written down a second time. */
function definedBy({ in: location, style, explode }: Cell, kind: string): boolean {
  switch (style) {
    case "simple":
      return location === "path" || location === "header" || location === "response";
    case "label":
    case "matrix":
      return location === "path";
    case "form":
      return location === "query" || location === "cookie";
    case "spaceDelimited":
    case "pipeDelimited":
      return location === "query" && !explode && kind !== "primitive";
    case "deepObject":
      return location === "query" && explode && kind === "object";
    case "content":
      return true;
  }
}
