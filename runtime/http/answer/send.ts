import type { IncomingMessage } from "node:http";
import type { Exchange } from "../exchange.js";
import type { EncodedAnswer } from "./encode-answer.js";
import { pour } from "./pour.js";
import { StreamedBody } from "./streamed-body.js";

/**
 * Writes an answer unless the client has left: in one go, or as a stream, whose end the promise waits for. Rejects with
 * what the stream throws; its connection is cut by then.
 */
export function send(exchange: Exchange, answer: EncodedAnswer): void | Promise<void> {
  const { request, response, headers } = exchange;
  const { status, body } = answer;
  const isHead = request.method === "HEAD";
  if (response.headersSent || response.destroyed) return body instanceof StreamedBody ? discard(body) : undefined;
  if (headers.length > 0) addMissing(answer.headers, headers);
  // A stream may be made of what the client still sends.
  if (body instanceof StreamedBody && !isHead) return stream(exchange, answer, body);
  if (!request.complete) leaveUnread(request, answer);
  response.writeHead(status, answer.headers);
  response.end(isHead || body instanceof StreamedBody ? undefined : body);
  return body instanceof StreamedBody ? discard(body) : undefined;
}

async function stream(
  { request, response, streams }: Exchange,
  answer: EncodedAnswer,
  body: StreamedBody,
): Promise<void> {
  response.writeHead(answer.status, answer.headers);
  // The first item may be long in coming.
  if (body.form !== undefined) response.flushHeaders();
  await pour(body, response, streams);
  if (!request.complete) leaveUnread(request, answer);
}

/** Lets a body that nobody will get close what it holds open. */
async function discard({ pieces }: StreamedBody): Promise<void> {
  await pieces[Symbol.asyncIterator]().return?.();
}

/** What an answer says itself counts: a service knows better than a limit when it will be back. */
function addMissing(headers: string[], added: readonly string[]): void {
  const own = new Set(headers.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase()));
  for (const [index, name] of added.entries()) {
    const value = added[index + 1];
    if (index % 2 === 0 && value !== undefined && !own.has(name.toLowerCase())) headers.push(name, value);
  }
}

/** More than this of an unread body is not drained. */
const drainBytes = 1_048_576;

/**
 * Drains what the client still sends: a connection that is closed with bytes unread is reset, and the client may then
 * never see the answer. After a body that is late, the connection is of no more use (RFC 9110, section 15.5.9).
 */
function leaveUnread(request: IncomingMessage, answer: EncodedAnswer): void {
  if (answer.status === 408) {
    answer.headers.push("Connection", "close");
    return;
  }
  let drained = 0;
  request.on("data", (chunk: Buffer) => {
    drained += chunk.length;
    if (drained > drainBytes) request.destroy();
  });
}
