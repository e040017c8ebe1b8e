import type { IncomingMessage } from "node:http";
import type { BodyTable, ContentTable } from "../../wire/api-table.js";
import { ByteBody } from "../../wire/byte-body.js";
import { compileMediaTypes, type MatchedMediaType } from "../../wire/match-media-type.js";
import { isRange } from "../../wire/media-type.js";
import { Refusal } from "../refuse/refusal.js";
import type { Deadlines } from "./deadlines.js";
import { FormBody } from "./multipart/form-body.js";
import { splitParts } from "./multipart/part-splitter.js";
import { boundaryOf, compileParser, noBoundary } from "./parse-content.js";
import { readBytes } from "./read-bytes.js";
import { streamBytes } from "./stream-bytes.js";

/** A body that was read, or that the handler is to read: its bytes, and its value with the media type that it came as. */
export interface ReadBody {
  /** Undefined where the body comes as a stream: nobody but the handler may read it. */
  readonly raw: Buffer | undefined;
  readonly value: unknown;
  /** As the spec writes it; what was sent where the spec has a range. */
  readonly mediaType: string;
  /** Undefined without a body. */
  readonly content: ContentTable | undefined;
}

/** Reads and parses a body. Returns a refusal for what cannot be read, and "aborted" when the client has left. */
export type ReadRequest = (request: IncomingMessage) => Promise<ReadBody | Refusal | "aborted">;

const noBytes = Buffer.alloc(0);
/** What an operation without a body has. */
export const noBody: ReadBody = { raw: noBytes, value: undefined, mediaType: "", content: undefined };

/** Compiles a table of bodies to what reads them. */
export function compileBody(table: BodyTable, deadlines: Deadlines): ReadRequest {
  const match = compileMediaTypes(Object.keys(table.content));
  const parsers = new Map(Object.entries(table.content).map(([name, content]) => [name, compileParser(content)]));
  const unsupported = new Refusal("unsupportedMediaType", { accepted: Object.keys(table.content) });
  return async (request) => {
    const { "content-type": contentType } = request.headers;
    const matched = contentType !== undefined && isPlain(request) ? match(contentType) : undefined;
    const content = matched && isTextServed(matched, table) ? table.content[matched.declared] : undefined;
    // Without a Content-Type there may still be no body at all.
    if (content === undefined && contentType !== undefined) return unsupported;
    if (content !== undefined && matched !== undefined && isStreamed(content)) {
      return openBody({ request, table, deadlines }, content, matched);
    }
    const raw = await readBytes(request, table.limitBytes, deadlines);
    if (typeof raw === "string") return refusalOf(raw, table);
    if (content === undefined || matched === undefined) return raw.length === 0 ? noBody : unsupported;
    const parse = parsers.get(matched.declared);
    if (parse === undefined) return unsupported;
    const parsed = parse({ raw, contentType: contentType ?? "", charset: matched.charset });
    const read = parsed instanceof Promise ? await parsed : parsed;
    if (read instanceof Refusal) return read;
    return { raw, value: read.value, mediaType: nameOf(matched), content };
  };
}

/** Compressed bodies are not served: what they unpack to has no bound. */
function isPlain({ headers }: IncomingMessage): boolean {
  const encoding = headers["content-encoding"];
  return encoding === undefined || encoding.toLowerCase() === "identity";
}

const charsets = new Set([undefined, "utf-8", "utf8", "us-ascii"]);

/** Bytes are nobody's text, whatever charset they name. */
function isTextServed({ declared, charset }: MatchedMediaType, { content }: BodyTable): boolean {
  return charsets.has(charset) || content[declared]?.as === "bytes";
}

/** Bytes, and forms with files. */
function isStreamed(content: ContentTable): boolean {
  return content.as === "bytes" || (content.as === "multipart" && content.parts.some(({ as }) => as === "file"));
}

function refusalOf(failure: "tooLarge" | "timeout" | "aborted", { limitBytes }: BodyTable): Refusal | "aborted" {
  if (failure === "tooLarge") return new Refusal("tooLarge", { limitBytes });
  return failure === "timeout" ? new Refusal("timeout", {}) : failure;
}

interface Opening {
  readonly request: IncomingMessage;
  readonly table: BodyTable;
  readonly deadlines: Deadlines;
}

/** A body that the handler reads as it comes. */
function openBody(
  { request, table: { limitBytes }, deadlines }: Opening,
  content: ContentTable,
  matched: MatchedMediaType,
): ReadBody | Refusal | "aborted" {
  if (request.readableEnded) throw new Error("other middleware has read the body");
  if (request.destroyed) return "aborted";
  if (Number(request.headers["content-length"] ?? 0) > limitBytes) return new Refusal("tooLarge", { limitBytes });
  const bytes = streamBytes(request, limitBytes, deadlines);
  const opened = { raw: undefined, mediaType: nameOf(matched), content };
  if (content.as !== "multipart") return { ...opened, value: new ByteBody(bytes, matched.essence) };
  const boundary = boundaryOf(request.headers["content-type"] ?? "");
  return boundary === undefined ? noBoundary : { ...opened, value: new FormBody(splitParts(bytes, boundary), content) };
}

function nameOf({ declared, essence }: MatchedMediaType): string {
  return isRange(declared) ? essence : declared;
}
