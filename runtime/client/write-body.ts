import { streamOf } from "../wire/byte-body.js";
import { FormFault } from "../wire/forms/form-fault.js";
import { writeForm } from "../wire/forms/write-form.js";
import { writeMultipart } from "../wire/forms/write-multipart.js";
import { isRange } from "../wire/media-type.js";
import { isSentBytes } from "../wire/sent-bytes.js";
import type { ClientForm, ClientMultipart } from "./client-table.js";
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
  if (typeof as === "object") return writeFields(operation.id, { form: as, mediaType }, value);
  if (as === "bytes") return { body: writeBytes(operation.id, value), contentType: mediaType };
  return as === "json"
    ? { body: writeJson(operation.id, value), contentType: mediaType }
    : { body: writeText(operation.id, value), contentType: withCharset(mediaType) };
}

interface WrittenForm {
  readonly form: ClientForm | ClientMultipart;
  readonly mediaType: string;
}

function writeFields(operation: string, { form, mediaType }: WrittenForm, value: unknown): WrittenBody {
  const body = form.as === "form" ? writeForm(form, value) : writeMultipart(form, value);
  if (body instanceof FormFault) {
    const at = body.field === "" ? "body" : `body ${body.field}`;
    throw new UnsendableRequest(operation, { at, reason: body.reason });
  }
  return { body, contentType: body instanceof Blob ? body.type : mediaType };
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
  if (typeof value !== "string") throw new UnsendableRequest(operation, { at: "body", reason: "is no text" });
  if (!value.isWellFormed() || value.includes("\0")) {
    throw new UnsendableRequest(operation, { at: "body", reason: "holds NUL or half a surrogate pair" });
  }
  return value;
}

/** fetch sends text as UTF-8; saying so keeps a server from guessing. */
function withCharset(mediaType: string): string {
  return mediaType.includes(";") ? mediaType : `${mediaType}; charset=utf-8`;
}
