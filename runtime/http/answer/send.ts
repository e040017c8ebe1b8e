import type { IncomingMessage } from "node:http";
import type { Exchange } from "../exchange.js";
import type { EncodedAnswer } from "./encode-answer.js";

/** Writes an answer in one go, unless the client has left. */
export function send({ request, response, headers }: Exchange, answer: EncodedAnswer): void {
  if (response.headersSent || response.destroyed) return;
  if (headers.length > 0) addMissing(answer.headers, headers);
  if (!request.complete) leaveUnread(request, answer);
  response.writeHead(answer.status, answer.headers);
  response.end(request.method === "HEAD" ? undefined : answer.body);
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
