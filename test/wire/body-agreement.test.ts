import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { loadText } from "../../codegen/read/load-api.js";
import { UnsendableRequest } from "../../runtime/client/index.js";
import { type BodyCell, bodyCells, bodyDocumentOf, isField } from "./body-cells.js";
import { nearMisses, valuesOf } from "./cell-values.js";
import { type ServedDocument, serveDocument } from "./serve-document.js";

const document = "test/wire/body-agreement.md";
const samples = 12;

/** Why each cell is refused at generation; undefined: it is served. */
async function judge(): Promise<ReadonlyMap<BodyCell, string | undefined>> {
  const verdicts = new Map<BodyCell, string | undefined>();
  const { diagnostics } = await loadText("specs/wire.yaml", bodyDocumentOf(bodyCells), { strict: false });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  for (const cell of bodyCells) {
    verdicts.set(cell, errors.find(({ pointer }) => pointer.startsWith(`/paths/~1${cell.id}/`))?.message);
  }
  const told = errors.filter(({ pointer }) => !bodyCells.some(({ id }) => pointer.startsWith(`/paths/~1${id}/`)));
  assert.deepEqual(told, []);
  return verdicts;
}

const verdicts = await judge();
const served = bodyCells.filter((cell) => verdicts.get(cell) === undefined);

test("whatever is served as a body crosses the wire unchanged, or is refused by the client", async (t) => {
  let out: unknown;
  const api = await serveDocument(t, bodyDocumentOf(served), () => out);
  for (const cell of served) {
    await t.test(titleOf(cell), async () => {
      let arrived = 0;
      for (const value of valuesOf(cell, samples)) {
        out = cell.side === "reply" ? bodyOf(cell, value) : undefined;
        if (await crosses(api, cell, bodyOf(cell, value))) arrived++;
      }
      // Brackets and forms cannot carry what is empty, nor pipes and spaces what has one in it.
      assert.ok(arrived >= samples / 8, `only ${arrived} of ${samples} values could be sent`);
      if (cell.side === "reply" || !isField(cell) || isJson(cell)) return;
      const style = cell.encoding.startsWith("deepObject") ? "deepObject" : "form";
      for (const value of nearMisses({ ...cell, style })) {
        await assert.rejects(call(api, cell, bodyOf(cell, value)), UnsendableRequest, JSON.stringify(value));
      }
    });
  }
});

/** JSON carries any value: what is none of its schema the server refuses. */
function isJson({ encoding, type, mediaType }: BodyCell): boolean {
  const isObject = type === "object" || type === "open object";
  return encoding === "application/json" || (isObject && encoding === "" && mediaType !== "text/plain");
}

function bodyOf(cell: BodyCell, value: unknown): unknown {
  return isField(cell) ? { "x-out": value } : value;
}

/** True where the value arrived as it is; false where it was refused before it was sent. */
async function crosses(api: ServedDocument, cell: BodyCell, body: unknown): Promise<boolean> {
  try {
    const reply = await call(api, cell, body);
    if (cell.side === "reply") assert.deepEqual(reply.body, body);
    else {
      assert.equal(reply.status, 204, JSON.stringify(body));
      assert.deepEqual(api.given()?.body, body);
    }
    return true;
  } catch (error) {
    if (error instanceof UnsendableRequest) return false;
    // A reply that cannot be written is a fault of the server, which sends nothing of it.
    if (cell.side === "reply" && (error as { readonly status?: unknown }).status === 500) return false;
    throw error;
  }
}

function call(api: ServedDocument, { id, side }: BodyCell, body: unknown) {
  const method = api.client[id];
  assert.ok(method);
  return method(side === "reply" ? {} : { body });
}

function titleOf({ side, mediaType, encoding, type }: BodyCell): string {
  return `${side}, ${mediaType}${encoding && ` as ${encoding}`}: ${type}`;
}

test("the matrix in body-agreement.md is what is served, gap by gap", async () => {
  const rows = bodyCells.map((cell) => {
    const { side, mediaType, encoding, type } = cell;
    return `| ${side} | ${mediaType} | ${encoding} | ${type} | ${verdicts.get(cell) ?? "served"} |`;
  });
  const heading = [
    "# Bodies, fields and parts that cross the wire unchanged",
    "",
    "Printed by body-agreement.test.ts (`WRITE_AGREEMENT=1` writes it). A gap is refused at generation, for the reason beside it.",
    "",
    `${served.length} of ${bodyCells.length} are served.`,
    "",
    "| in a | media type | encoding | type | |",
    "|---|---|---|---|---|",
  ];
  const text = `${[...heading, ...rows].join("\n")}\n`;
  if (process.env.WRITE_AGREEMENT === "1") await writeFile(document, text);
  assert.equal(await readFile(document, "utf8"), text);
});

test("no media type leaves out a primitive, array or flat object that OpenAPI's tables define", () => {
  const open = served.map(titleOf);
  const missing = bodyCells.filter((cell) => isDefined(cell) && !open.includes(titleOf(cell)));
  assert.deepEqual(missing.map(titleOf), []);
});

/** OpenAPI 3.1.1, sections 4.8.14.4, 4.8.14.5 and 4.8.15, written down a second time. */
function isDefined({ side, mediaType, encoding, type }: BodyCell): boolean {
  const isNested = type.includes("nested") || type === "array of objects";
  const isObject = type === "object" || type === "open object";
  if (mediaType === "application/json") return true;
  if (mediaType === "text/plain") return type === "string";
  if (type === "integer or array of text") return mediaType !== "multipart/form-data" && encoding === "form";
  if (mediaType === "multipart/form-data")
    return (
      side === "request" && (encoding === "application/json" || (encoding === "" ? !isNested : !isNested && !isObject))
    );
  const isArray = type.startsWith("array");
  if (encoding === "" || encoding.startsWith("form")) return !isNested;
  if (encoding === "application/json") return true;
  if (encoding === "text/plain") return !isNested && !isObject;
  if (encoding.startsWith("deepObject")) return isObject;
  return !isNested && (isArray || (isObject && !encoding.endsWith("exploded")));
}
