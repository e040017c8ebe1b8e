import { isUtf8 } from "node:buffer";
import type { MultipartTable, PartTable } from "../../../wire/api-table.js";
import type { ReceivedFile } from "../../../wire/body-types.js";
import { ByteBody } from "../../../wire/byte-body.js";
import { isWithin, type MediaType, parseMediaType } from "../../../wire/media-type.js";
import { pointerTo } from "../../../wire/pointer-to.js";
import { primitiveReader } from "../../../wire/styles/primitive.js";
import { WireFault } from "../../../wire/styles/wire-fault.js";
import { Refusal } from "../../refuse/refusal.js";
import { findingsOf } from "../../validate/findings.js";
import { BodyFault } from "../body-fault.js";
import { parseJson } from "../parse-json.js";
import type { PartHeaders } from "./part-headers.js";
import type { RawPart } from "./part-splitter.js";

/** A part as its table says: the value of a field, or a file whose bytes are to be read. */
export interface DecodedPart {
  readonly table: PartTable;
  readonly value: unknown;
  /** Undefined: it is none. */
  readonly file: ReceivedFile | undefined;
}

/**
 * Decodes parts one by one; those that are not declared are skipped. The fields together have `fieldBytes` at most. Throws
 * BodyFault for what is not as declared.
 */
export async function* decodeParts(
  parts: AsyncIterable<RawPart>,
  { parts: tables, additional }: MultipartTable,
  fieldBytes: number,
): AsyncGenerator<DecodedPart, void> {
  const known = new Map(tables.map((table) => [table.name, table]));
  const seen = new Set<string>();
  let left = fieldBytes;
  for await (const { headers, bytes } of parts) {
    const { name } = headers;
    const table = known.get(name) ?? (additional === undefined ? undefined : { name, as: additional });
    if (table === undefined) continue;
    if (name === "__proto__") throw broken(name, "type");
    if (seen.has(name) && !table.many) throw broken(name, "repeated");
    seen.add(name);
    const mediaType = mediaTypeOf(headers, table);
    if (table.as === "file") {
      yield { table, value: undefined, file: new PartFile(bytes, headers, mediaType?.essence) };
      continue;
    }
    const raw = await readAll(bytes, left);
    if (raw === undefined) throw new BodyFault(new Refusal("tooLarge", { limitBytes: fieldBytes }));
    left -= raw.length;
    yield { table, value: readField(raw, table, mediaType), file: undefined };
  }
}

/** A file of a form. */
class PartFile extends ByteBody implements ReceivedFile {
  readonly filename: string | undefined;
  readonly mediaType: string;

  constructor(bytes: RawPart["bytes"], { filename }: PartHeaders, mediaType = "application/octet-stream") {
    super(bytes, mediaType);
    this.filename = filename;
    this.mediaType = mediaType;
  }
}

function mediaTypeOf(
  { name, contentType, filename }: PartHeaders,
  { as, contentTypes }: PartTable,
): MediaType | undefined {
  const mediaType = contentType === undefined ? undefined : parseMediaType(contentType);
  if (contentType !== undefined && mediaType === undefined) throw broken(name, "contentType");
  if (as !== "file" && filename !== undefined) throw broken(name, "type");
  // Senders name no type of a text (RFC 7578 section 4.4), and few the one of JSON.
  const essence = mediaType?.essence ?? (as === "file" ? "application/octet-stream" : undefined);
  const ranges = contentTypes ?? (as === "file" ? ["*/*"] : ["text/*", ...(as === "json" ? jsonTypes : [])]);
  if (essence !== undefined && !ranges.some((range) => isWithin(essence, range))) throw broken(name, "contentType");
  return mediaType;
}

const jsonTypes = ["application/json", "application/*+json"];

/** Undefined: there are more than `most`. */
async function readAll(bytes: RawPart["bytes"], most: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function readField(raw: Buffer, table: PartTable, mediaType: MediaType | undefined): unknown {
  const { name, as, validate } = table;
  const charset = mediaType?.parameters.get("charset")?.toLowerCase() ?? "utf-8";
  const text = raw.toString("utf8");
  if (!["utf-8", "us-ascii"].includes(charset) || !isUtf8(raw) || text.includes("\0")) throw broken(name, "encoding");
  const value = as === "json" ? jsonOf(text, name) : as === "file" ? undefined : primitiveReader(as)(text);
  if (value instanceof WireFault) throw broken(name, value.rule);
  if (validate && !validate(value)) {
    const rules = findingsOf(validate).map((finding) => ({ ...finding, at: pointerTo(name) + finding.at }));
    // As many as there were.
    throw new BodyFault(new Refusal("invalid", { in: "body", rules: rules as unknown as Found }));
  }
  return value;
}

type Found = ReturnType<typeof findingsOf>;

function jsonOf(text: string, name: string): unknown {
  const parsed = parseJson(text);
  if ("reason" in parsed) throw broken(name, "type");
  return parsed.value;
}

function broken(name: string, rule: string): BodyFault {
  return new BodyFault(new Refusal("invalid", { in: "body", rules: [{ at: pointerTo(name), rule }] }));
}
