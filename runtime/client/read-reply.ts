import type { ItemForm } from "../wire/api-table.js";
import { ByteBody, piecesOf } from "../wire/byte-body.js";
import { FormFault } from "../wire/forms/form-fault.js";
import { compileFormReader } from "../wire/forms/read-form.js";
import { isRange } from "../wire/media-type.js";
import { type CheckedReply, checkBody, checkHeaders, checkItems } from "./check-reply.js";
import type { ClientForm, ClientMultipart, ReplyTypes } from "./client-table.js";
import { decodeHeaders } from "./decode-headers.js";
import { findMediaType } from "./find-media-type.js";
import { findReply } from "./find-reply.js";
import { receiveItems } from "./receive-items.js";
import type { PreparedCall } from "./send-request.js";
import type { RepeatCall } from "./stream-text.js";
import { TransportFailure } from "./transport-failure.js";
import { type UndeclaredPart, UndeclaredReply } from "./undeclared-reply.js";

/** A reply of any operation; Result says what each one may be. */
export interface ReadReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  /** As the spec writes it, a range too. */
  readonly mediaType?: string;
  readonly body: unknown;
  readonly response: Response;
}

/**
 * Reads a reply as its operation declares it: JSON strictly, text as it is, bytes and items when they are asked for.
 * `repeat` makes a call again whose events break off. Throws UndeclaredReply, InvalidReply where the call has validators,
 * and TransportFailure when the body breaks off.
 */
export async function readReply(call: PreparedCall, response: Response, repeat: RepeatCall): Promise<ReadReply> {
  const { operation } = call;
  const undeclared = (reason: UndeclaredPart) => new UndeclaredReply(operation.id, reason, response);
  const declared = findReply(operation.replies, response.status);
  if (!declared) throw undeclared("status");
  const headers = decodeHeaders(declared.headers ?? {}, response.headers);
  const received = { status: response.status, headers, response };
  const checked = checkedReply(call, response);
  if (checked) checkHeaders(checked, headers);

  const content = operation.method === "HEAD" ? {} : (declared.content ?? {});
  if (Object.keys(content).length === 0) {
    const surplus = await readBytes(call, response);
    if (surplus.byteLength > 0) throw undeclared("body");
    return { ...received, body: undefined };
  }
  const matched = findMediaType(content, response.headers.get("content-type"));
  if (matched === undefined) throw undeclared("mediaType");
  const { declared: mediaType, essence } = matched;
  const value = await readValue(call, { response, as: content[mediaType], essence, repeat }).catch((error: unknown) => {
    // What a parser throws quotes the text.
    throw error instanceof TransportFailure ? error : undeclared("body");
  });
  const body = checked ? checkContent(checked, { mediaType, as: content[mediaType] }, value) : value;
  return { ...received, mediaType, body: isRange(mediaType) ? { mediaType: essence, value: body } : body };
}

function checkedReply({ operation, validators }: PreparedCall, response: Response): CheckedReply | undefined {
  const checks = validators && findReply(validators.replies, response.status);
  return checks && { operation: operation.id, response, checks };
}

/** The value as its caller gets it. Throws InvalidReply. */
function checkContent(
  reply: CheckedReply,
  { mediaType, as }: { readonly mediaType: string; readonly as: ReplyTypes[string] | undefined },
  value: unknown,
): unknown {
  // `receiveItems` gave it.
  if (isOfItems(as)) return checkItems(reply, mediaType, value as AsyncIterable<unknown>);
  checkBody(reply, mediaType, value);
  return value;
}

function isOfItems(as: ReplyTypes[string] | undefined): as is ItemForm {
  return typeof as === "string" && !["json", "text", "bytes"].includes(as);
}

interface ReceivedContent {
  readonly response: Response;
  readonly as: ReplyTypes[string] | undefined;
  readonly essence: string;
  readonly repeat: RepeatCall;
}

async function readValue(call: PreparedCall, { response, as, essence, repeat }: ReceivedContent): Promise<unknown> {
  if (as === "bytes") return new ByteBody(receiveBytes(call, response), essence);
  if (as === "json") return readJson(await readBytes(call, response));
  if (typeof as === "object") return readFields(as, readText(await readBytes(call, response), response));
  if (as === "text" || as === undefined) return readText(await readBytes(call, response), response);
  call.untime();
  return receiveItems(as, { call, response, repeat });
}

/** A multipart reply is refused at generation. */
function readFields(form: ClientForm | ClientMultipart, text: string): unknown {
  const value = form.as === "form" ? compileFormReader(form)(text) : undefined;
  if (value === undefined || value instanceof FormFault)
    throw new TypeError("the reply is not the form that is declared");
  return value;
}

async function* receiveBytes(
  { operation, signal }: PreparedCall,
  response: Response,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  if (response.body === null) return;
  try {
    yield* piecesOf(response.body);
  } catch (cause) {
    throw new TransportFailure(operation.id, { cause, signal });
  }
}

async function readBytes({ operation, signal }: PreparedCall, response: Response): Promise<ArrayBuffer> {
  try {
    return await response.arrayBuffer();
  } catch (cause) {
    throw new TransportFailure(operation.id, { cause, signal });
  }
}

/** JSON is UTF-8 whatever a charset says (RFC 8259, section 8.1). */
function readJson(bytes: ArrayBuffer): unknown {
  return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
}

function readText(bytes: ArrayBuffer, response: Response): string {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(response.headers.get("content-type") ?? "")?.[1];
  return new TextDecoder(charset ?? "utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
}
