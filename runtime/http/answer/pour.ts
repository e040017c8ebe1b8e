import type { ServerResponse } from "node:http";
import type { StreamedBody } from "./streamed-body.js";

/** What holds for every stream of an API. */
export interface StreamSettings {
  /** Milliseconds without an event after which a comment is sent; 0: never. */
  readonly heartbeatMs: number;
  /** Ends streams of events. */
  readonly stopping: AbortSignal | undefined;
}

/** A comment, which readers ignore (WHATWG HTML section 9.2.7: it keeps old proxies from giving up). */
const heartbeat = ":\n\n";

/**
 * Writes pieces as fast as the client takes them, then ends the answer. When the client leaves, the pieces are closed
 * and nothing is thrown; when they fail, the connection is cut, so that what came is not taken for the whole, and it
 * rejects with what they threw.
 */
export async function pour(body: StreamedBody, response: ServerResponse, settings: StreamSettings): Promise<void> {
  const iterator = body.pieces[Symbol.asyncIterator]();
  // A generator that waits is closed only when its wait ends: its signal tells it to stop waiting.
  const leave = () => void iterator.return?.().catch(() => undefined);
  response.once("close", leave);
  const events = body.isOfEvents ? tendEvents(response, settings) : undefined;
  try {
    for (;;) {
      const { done, value } = await iterator.next();
      if (done === true || isOver(response)) break;
      events?.delayHeartbeat();
      if (value.length > 0 && !response.write(value)) await untilTaken(response);
    }
    if (!isOver(response)) response.end();
  } catch (error) {
    const isLeft = isOver(response);
    // What was written before is sent when this turn of the event loop ends.
    if (!isLeft) await new Promise(setImmediate);
    response.destroy();
    if (!isLeft) throw error;
  } finally {
    events?.release();
    response.off("close", leave);
    if (isOver(response)) leave();
  }
}

function isOver(response: ServerResponse): boolean {
  return response.destroyed || response.writableEnded;
}

interface TendedEvents {
  delayHeartbeat(): void;
  release(): void;
}

/** Sends heartbeats, and ends the answer when the server stops. */
function tendEvents(response: ServerResponse, { heartbeatMs, stopping }: StreamSettings): TendedEvents {
  const beat = () => {
    if (!isOver(response) && !response.writableNeedDrain) response.write(heartbeat);
  };
  const timer = heartbeatMs > 0 ? setInterval(beat, heartbeatMs).unref() : undefined;
  const stop = () => void response.end();
  if (stopping?.aborted === true) stop();
  else stopping?.addEventListener("abort", stop, { once: true });
  return {
    delayHeartbeat: () => void timer?.refresh(),
    release() {
      clearInterval(timer);
      stopping?.removeEventListener("abort", stop);
    },
  };
}

function untilTaken(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    if (response.destroyed) return resolve();
    const settle = () => {
      response.off("drain", settle).off("close", settle);
      resolve();
    };
    response.on("drain", settle).on("close", settle);
  });
}
