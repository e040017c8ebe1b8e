import { piecesOf } from "../wire/byte-body.js";
import type { CallInit } from "./client-types.js";
import type { PreparedCall } from "./send-request.js";
import { TransportFailure } from "./transport-failure.js";
import { UndeclaredReply } from "./undeclared-reply.js";

/** A reply whose items are read one by one. */
export interface ItemReply {
  readonly call: PreparedCall;
  readonly response: Response;
  /** Makes the call again. */
  readonly repeat: RepeatCall;
}
export type RepeatCall = (init: CallInit) => Promise<Response>;

/**
 * The text of a reply as it comes, a byte order mark aside. `strict`: bytes that are no UTF-8 are no text; otherwise they
 * become U+FFFD. Throws TransportFailure where it breaks off, and UndeclaredReply.
 */
export async function* streamText(reply: ItemReply, strict: boolean): AsyncGenerator<string, void, undefined> {
  const { call, response } = reply;
  if (response.body === null) return;
  const decoder = new TextDecoder("utf-8", { fatal: strict });
  for await (const bytes of receive(call, response.body)) {
    yield readDeclared(reply, () => decoder.decode(bytes, { stream: true }));
  }
  yield readDeclared(reply, () => decoder.decode());
}

async function* receive(
  { operation, signal }: PreparedCall,
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  try {
    yield* piecesOf(body);
  } catch (cause) {
    throw new TransportFailure(operation.id, { cause, signal });
  }
}

/** What `read` finds. Throws UndeclaredReply in place of what a parser throws, which quotes the text. */
export function readDeclared<Value>({ call, response }: ItemReply, read: () => Value): Value {
  try {
    return read();
  } catch {
    throw new UndeclaredReply(call.operation.id, "body", response);
  }
}
