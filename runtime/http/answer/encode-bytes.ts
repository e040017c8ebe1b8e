import { prepareBytes } from "../../wire/sent-bytes.js";
import { AnswerFault } from "./answer-fault.js";
import { StreamedBody } from "./streamed-body.js";

/** Bytes as they go on the wire; appends their length where it is known, else they go in chunks. */
export function encodeBytes(headers: string[], given: unknown): Uint8Array | StreamedBody | AnswerFault {
  const prepared = prepareBytes(given);
  if (prepared === undefined) return new AnswerFault("body: no bytes");
  if (prepared.length !== undefined) headers.push("Content-Length", String(prepared.length));
  return prepared instanceof Uint8Array ? prepared : new StreamedBody(bytesOnly(prepared.pieces));
}

async function* bytesOnly(pieces: AsyncIterable<unknown>): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const piece of pieces) {
    if (!(piece instanceof Uint8Array)) throw new AnswerFault("body: a piece that is no bytes");
    yield piece;
  }
}
