import { schemas } from "./cells.js";

/** One place of the agreement matrix of bodies: a field of a form, a part, or a whole body. */
export interface BodyCell {
  readonly id: string;
  readonly mediaType: keyof typeof mediaTypes;
  /** What `encoding` says; "": nothing. */
  readonly encoding: string;
  readonly side: "request" | "reply";
  readonly type: keyof typeof schemas;
}

/** By media type, whether a value is a field in it, and what may be said of how that is encoded. */
const mediaTypes = {
  "application/json": { isForm: false, encodings: [""] },
  "text/plain": { isForm: false, encodings: [""] },
  "application/x-www-form-urlencoded": {
    isForm: true,
    encodings: [
      "",
      "application/json",
      "text/plain",
      ...["form", "spaceDelimited", "pipeDelimited", "deepObject"].flatMap((style) => [style, `${style}, exploded`]),
    ],
  },
  "multipart/form-data": { isForm: true, encodings: ["", "application/json", "text/plain"] },
} as const;

/** Every media type × encoding × type, in requests and in replies. */
export const bodyCells: readonly BodyCell[] = (["request", "reply"] as const)
  .flatMap((side) => namesOf(mediaTypes).map((mediaType) => ({ side, mediaType })))
  .flatMap((place) => mediaTypes[place.mediaType].encodings.map((encoding) => ({ ...place, encoding })))
  .flatMap((place) => namesOf(schemas).map((type) => ({ ...place, type })))
  .map((cell, at) => ({ ...cell, id: `cell${at}` }));

function namesOf<Table extends object>(table: Table): (keyof Table)[] {
  return Object.keys(table) as (keyof Table)[]; // of a table that is written down its keys are known
}

/** Whether the value of a cell is the field `x-out` of a form, and not the body itself. */
export function isField({ mediaType }: BodyCell): boolean {
  return mediaTypes[mediaType].isForm;
}

/** A document of cells: one operation each, whose request or reply has the body. */
export function bodyDocumentOf(some: readonly BodyCell[]): string {
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Agreement", version: "1" },
    servers: [{ url: "/wire" }],
    paths: Object.fromEntries(some.map((cell) => [`/${cell.id}`, { post: operationOf(cell) }])),
  });
}

function operationOf(cell: BodyCell): object {
  const content = { [cell.mediaType]: mediaOf(cell) };
  const isReply = cell.side === "reply";
  return {
    operationId: cell.id,
    ...(isReply ? {} : { requestBody: { required: true, content } }),
    responses: isReply ? { 200: { description: "Done.", content } } : { 204: { description: "Done." } },
  };
}

function mediaOf(cell: BodyCell): object {
  const schema = schemas[cell.type];
  if (!isField(cell)) return { schema };
  const object = { type: "object", required: ["x-out"], properties: { "x-out": schema } };
  return { schema: object, ...(cell.encoding === "" ? {} : { encoding: { "x-out": encodingOf(cell.encoding) } }) };
}

function encodingOf(encoding: string): object {
  const [style, explode] = encoding.split(", ");
  return encoding.includes("/") ? { contentType: encoding } : { style, explode: explode !== undefined };
}
