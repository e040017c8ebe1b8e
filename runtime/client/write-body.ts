import { streamOf } from "../wire/byte-body.js";
import { isRange } from "../wire/media-type.js";
import { isSentBytes } from "../wire/sent-bytes.js";
import { findMediaType } from "./find-media-type.js";
import type { NamedOperation } from "./named-operation.js";
import { UnsendableRequest } from "./unsendable-request.js";

/** A request body as it is sent. */
interface WrittenBody {
  readonly body: string | Uint8Array<ArrayBuffer> | ArrayBuffer | Blob | ReadableStream<Uint8Array>;
  readonly contentType: string;
}

/**
 * Writes a body in the operation's media type, or in the one that `{ mediaType, value }` names where there are several or
 * a range; undefined stays no body. Throws UnsendableRequest for a value that JSON or UTF-8 cannot carry.
 */
export function writeBody(operation: NamedOperation, body: unknown): WrittenBody | undefined {
  const content = operation.body ?? {};
  const [first, ...others] = Object.keys(content);
  if (body === undefined || first === undefined) return undefined;
  // The generated type of a body with several media types is this union of pairs.
  const pair = body as { readonly mediaType: string; readonly value: unknown };
  const { mediaType, value } = others.length > 0 || isRange(first) ? pair : { mediaType: first, value: body };
  const declared = Object.hasOwn(content, mediaType) ? mediaType : findMediaType(content, mediaType)?.declared;
  if (declared === undefined || isRange(mediaType)) {
    throw new UnsendableRequest(operation.id, { at: "body", reason: "has a media type that is not declared" });
  }
  const as = content[declared];
  if (as === "bytes") return { body: writeBytes(operation.id, value), contentType: mediaType };
  return as === "json"
    ? { body: writeJson(operation.id, value), contentType: mediaType }
    : { body: writeText(operation.id, value), contentType: withCharset(mediaType) };
}

function writeBytes(operation: string, value: unknown): WrittenBody["body"] {
  if (!isSentBytes(value)) throw new UnsendableRequest(operation, { at: "body", reason: "is no bytes" });
  if (value instanceof Blob || value instanceof ArrayBuffer || value instanceof ReadableStream) return value;
  // fetch takes no bytes of shared memory; whoever has some is told so by fetch itself.
  return value instanceof Uint8Array ? (value as Uint8Array<ArrayBuffer>) : streamOf(value);
}

function writeJson(operation: string, value: unknown): string {
  const text = stringify(value);
  if (text !== undefined) return text;
  throw new UnsendableRequest(operation, { at: "body", reason: "cannot be written as JSON" });
}

/** JSON.stringify answers undefined for a function, whatever its type says, and throws for a cycle or a bigint. */
function stringify(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

function writeText(operation: string, value: unknown): string {
  const text = String(value);
  if (text.isWellFormed()) return text;
  throw new UnsendableRequest(operation, { at: "body", reason: "holds half a surrogate pair" });
}

/** fetch sends text as UTF-8; saying so keeps a server from guessing. */
function withCharset(mediaType: string): string {
  return mediaType.includes(";") ? mediaType : `${mediaType}; charset=utf-8`;
}
