import type { IncomingMessage } from "node:http";
import type { Deadlines } from "./deadlines.js";

/** Why a body's bytes could not be had. `aborted`: the client left, and nobody waits for an answer. */
export type ReadFailure = "tooLarge" | "timeout" | "aborted";

/**
 * Reads a body of at most `limitBytes` bytes within the time of `deadlines`. What comes after a refusal is left to
 * whoever answers. Throws when other middleware has read the body already.
 */
export function readBytes(
  request: IncomingMessage,
  limitBytes: number,
  deadlines: Deadlines,
): Promise<Buffer | ReadFailure> | ReadFailure {
  if (request.readableEnded) throw new Error("other middleware has read the body");
  // Earlier steps may have waited; `close` will not come again.
  if (request.destroyed) return "aborted";
  if (Number(request.headers["content-length"] ?? 0) > limitBytes) return "tooLarge";
  return new Promise((resolve) => new Reading({ request, limitBytes, deadlines, resolve }));
}

interface ReadingOptions {
  readonly request: IncomingMessage;
  readonly limitBytes: number;
  readonly deadlines: Deadlines;
  readonly resolve: (result: Buffer | ReadFailure) => void;
}

class Reading {
  readonly #options: ReadingOptions;
  readonly #chunks: Buffer[] = [];
  #length = 0;
  #settled = false;

  constructor(options: ReadingOptions) {
    this.#options = options;
    options.deadlines.hold(this);
    const { request } = options;
    request.on("data", (chunk: Buffer) => this.#take(chunk));
    request.on("end", () => this.#settle(joinChunks(this.#chunks)));
    // `close` also comes after `end`; by then this is settled.
    request.on("close", () => this.#settle("aborted"));
    request.on("error", () => this.#settle("aborted"));
  }

  expire(): void {
    this.#settle("timeout");
  }

  #take(chunk: Buffer): void {
    this.#length += chunk.length;
    if (this.#length > this.#options.limitBytes) this.#settle("tooLarge");
    else if (!this.#settled) this.#chunks.push(chunk);
  }

  #settle(result: Buffer | ReadFailure): void {
    if (this.#settled) return;
    this.#settled = true;
    this.#options.deadlines.release(this);
    this.#options.resolve(result);
  }
}

function joinChunks(chunks: readonly Buffer[]): Buffer {
  const [first] = chunks;
  return first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks);
}
