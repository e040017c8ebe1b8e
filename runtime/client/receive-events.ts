import type { EventParser, ReceivedEvent } from "./event-parser.js";
import { findMediaType } from "./find-media-type.js";
import { findReply } from "./find-reply.js";
import { retryAfterMs } from "./retry-after.js";
import { StreamNotResumed } from "./stream-not-resumed.js";
import { type ItemReply, streamText } from "./stream-text.js";
import { TransportFailure } from "./transport-failure.js";

/** What the standard calls "a few seconds" (WHATWG HTML section 9.2.3). */
const defaultWaitMs = 3000;
const longestWaitMs = 30_000;
/** A server that asks for longer is not believed. */
const longestAskedMs = 300_000;

/** The events of one connection; one that is not whole at its end is dropped. */
export async function* receiveEvents(
  reply: ItemReply,
  parser: EventParser,
): AsyncGenerator<ReceivedEvent, void, undefined> {
  try {
    for await (const text of streamText(reply, false)) yield* parser.push(text);
  } finally {
    parser.breakOff();
  }
}

/**
 * Events over as many connections as it takes (WHATWG HTML section 9.2.3): when one ends or breaks off, the call is made
 * again with the id of the last whole event in `Last-Event-ID`, after the time that the stream named by `retry`, which
 * doubles with each failure, or after the longer one of a `Retry-After`. Ends at a 204. Throws StreamNotResumed for any other reply, and TransportFailure once the
 * call is aborted.
 */
export async function* resumeEvents(
  reply: ItemReply,
  parser: EventParser,
): AsyncGenerator<ReceivedEvent, void, undefined> {
  let current: ItemReply | undefined = reply;
  let askedMs = 0;
  for (let failures = 0; ; failures += 1) {
    if (current !== undefined) {
      for await (const event of untilCut(current, parser)) {
        failures = 0;
        yield event;
      }
    }
    const waitMs = Math.min(longestWaitMs, (parser.retryMs ?? defaultWaitMs) * 2 ** failures);
    await wait(reply, Math.max(waitMs, askedMs));
    const { response, askedMs: next = 0 } = await tryAgain(reply, parser.lastEventId);
    if (response?.status === 204) return;
    current = response && { ...reply, response };
    askedMs = Math.min(longestAskedMs, next);
  }
}

/** A network that fails is a cut like any other. */
async function* untilCut(reply: ItemReply, parser: EventParser): AsyncGenerator<ReceivedEvent, void, undefined> {
  try {
    yield* receiveEvents(reply, parser);
  } catch (error) {
    if (!isCut(reply, error)) throw error;
  }
}

/** The time of one connection may be up; that of the caller is not. */
function isCut({ call }: ItemReply, error: unknown): boolean {
  return error instanceof TransportFailure && call.init.signal?.aborted !== true;
}

interface Attempt {
  /** Undefined: there is none now but may be later. */
  readonly response?: Response;
  /** For so long a server that is busy asks to wait. */
  readonly askedMs?: number;
}

/** The next connection. */
async function tryAgain(reply: ItemReply, lastEventId: string): Promise<Attempt> {
  const { call, repeat } = reply;
  try {
    const response = await repeat({ ...call.init, lastEventId });
    if (response.status === 204 || isSameStream(reply, response)) return { response };
    if (!passing.has(response.status)) throw new StreamNotResumed(call.operation.id, response);
    await response.body?.cancel();
    return { askedMs: retryAfterMs(response) };
  } catch (error) {
    if (!isCut(reply, error)) throw error;
    return {};
  }
}

/** Statuses of servers that are stopped, replaced or overloaded. */
const passing: ReadonlySet<number> = new Set([429, 502, 503, 504]);

function isSameStream({ call, response: { status, headers } }: ItemReply, response: Response): boolean {
  const content = findReply(call.operation.replies, status)?.content ?? {};
  const typeOf = (each: Headers) => findMediaType(content, each.get("content-type"))?.declared;
  return response.status === status && typeOf(response.headers) === typeOf(headers);
}

function wait({ call: { operation, init } }: ItemReply, milliseconds: number): Promise<void> {
  const { signal } = init;
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(new TransportFailure(operation.id, { cause: signal?.reason, signal }));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, milliseconds);
    if (signal?.aborted === true) abort();
    else signal?.addEventListener("abort", abort, { once: true });
  });
}
