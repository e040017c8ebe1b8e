import type { Location, Style } from "../../runtime/wire/index.js";

/** One place of the agreement matrix. */
export interface Cell {
  readonly id: string;
  readonly in: Location | "response";
  /** `content`: by media type. */
  readonly style: Style | "content";
  readonly explode: boolean;
  readonly type: keyof typeof schemas;
}

/** The types that are crossed with every location and style, by what they are called in the matrix. */
export const schemas = {
  string: { type: "string" },
  integer: { type: "integer" },
  number: { type: "number" },
  boolean: { type: "boolean" },
  "integer or text": { type: ["integer", "string"] },
  enum: { enum: ["a b", 1, true] },
  "array of text": { type: "array", items: { type: "string" } },
  "array of integers": { type: "array", items: { type: "integer" } },
  "integer or array of text": { oneOf: [{ type: "integer" }, { type: "array", items: { type: "string" } }] },
  object: {
    type: "object",
    required: ["b"],
    properties: { R: { type: "integer" }, g: { type: "string" }, b: { type: "boolean" } },
  },
  "open object": {
    type: "object",
    properties: { R: { type: "integer" } },
    additionalProperties: { type: ["integer", "string"] },
  },
  "nested array": { type: "array", items: { type: "array", items: { type: "string" } } },
  "nested object": { type: "object", properties: { a: { type: "object", properties: { b: { type: "string" } } } } },
  "array of objects": { type: "array", items: { type: "object", properties: { a: { type: "string" } } } },
} as const;

const styles = ["simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject"] as const;
const locations = ["path", "query", "header", "cookie"] as const;
const names = Object.keys(schemas) as (keyof typeof schemas)[];

/** Every location × style × explode × type, and every location × type as JSON. */
export const cells: readonly Cell[] = [
  ...locations.flatMap((location) =>
    styles.flatMap((style) => [false, true].flatMap((explode) => each({ in: location, style, explode }))),
  ),
  ...[false, true].flatMap((explode) => each({ in: "response", style: "simple", explode })),
  ...[...locations, "response" as const].flatMap((location) =>
    each({ in: location, style: "content", explode: false }),
  ),
].map((cell, at) => ({ ...cell, id: `cell${at}` }));

function each(cell: Omit<Cell, "id" | "type">): Omit<Cell, "id">[] {
  return names.map((type) => ({ ...cell, type }));
}

/** A document of cells: one operation each, with the parameter or header `x-out`. */
export function documentOf(some: readonly Cell[]): string {
  const paths = some.map((cell) => [pathOf(cell), { get: operationOf(cell) }]);
  const document = {
    openapi: "3.1.0",
    info: { title: "Agreement", version: "1" },
    servers: [{ url: "/wire" }],
    paths: Object.fromEntries(paths),
  };
  return JSON.stringify(document);
}

/** The path of a cell's operation in the document. */
export function pathOf({ id, in: location }: Cell): string {
  return location === "path" ? `/${id}/{x-out}` : `/${id}`;
}

function operationOf(cell: Cell): object {
  const { in: location, style, explode, type, id } = cell;
  const schema = schemas[type];
  const value = style === "content" ? { content: { "application/json": { schema } } } : { style, explode, schema };
  const isResponse = location === "response";
  return {
    operationId: id,
    ...(isResponse ? {} : { parameters: [{ name: "x-out", in: location, required: true, ...value }] }),
    responses: { 204: { description: "Done.", ...(isResponse ? { headers: { "x-out": value } } : {}) } },
  };
}
