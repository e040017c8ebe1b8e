import { availableParallelism } from "node:os";
import { HeldResults } from "./held-results.js";

/** Too many passwords wait to be hashed: come back after `retryAfterSeconds`. */
export class HashQueueFull extends Error {
  override readonly name = "HashQueueFull";
  readonly code = "hash_queue_full";
  readonly retryAfterSeconds: number;
  constructor(retryAfterSeconds: number) {
    super("too many passwords wait to be hashed");
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** The bounds of a queue. */
export interface HashQueueOptions {
  /** How many run at once; default: the number of cores. More would lower the throughput and starve the rest. */
  readonly width?: number;
  /** How many may wait; default 64. */
  readonly length?: number;
  /** How long one may wait, in milliseconds; default 2000. */
  readonly waitMs?: number;
  /** While as many wait as can run, so many go on together once they are done, 100 ms late at most; default 8. */
  readonly together?: number;
}

const holdMs = 100;

/** A bounded queue before expensive work: first come, first served; `HashQueueFull` when it is full or too slow. */
export class HashQueue {
  readonly #width: number;
  readonly #length: number;
  readonly #waitMs: number;
  readonly #waiting = new Set<() => void>();
  readonly #done: HeldResults;
  #running = 0;
  #admitted = 0;

  constructor({ width = availableParallelism(), length = 64, waitMs = 2000, together = 8 }: HashQueueOptions = {}) {
    this.#width = width;
    this.#length = length;
    this.#waitMs = waitMs;
    this.#done = new HeldResults({ together, holdMs });
  }

  /**
   * Does what will come to `run` in the end, and what must be done before: no more of it at once than can run and wait,
   * `HashQueueFull` at once for the rest. Whoever is turned away so has cost nothing.
   */
  async admit<T>(work: () => Promise<T>): Promise<T> {
    if (this.#admitted >= this.#width + this.#length) throw this.#full();
    this.#admitted += 1;
    try {
      return await work();
    } finally {
      this.#admitted -= 1;
    }
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running < this.#width) this.#running += 1;
    else await this.#turn();
    try {
      return await work();
    } finally {
      const isBusy = this.#waiting.size >= this.#width;
      this.#passOn();
      await this.#done.hold(isBusy);
    }
  }

  #turn(): Promise<void> {
    if (this.#waiting.size >= this.#length) return Promise.reject(this.#full());
    return new Promise((resolve, reject) => {
      const start = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(start);
        reject(this.#full());
      }, this.#waitMs);
      this.#waiting.add(start);
    });
  }

  /** The place of the finished goes to the one who waited longest. */
  #passOn(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#running -= 1;
      return;
    }
    this.#waiting.delete(next);
    next();
  }

  #full(): HashQueueFull {
    return new HashQueueFull(Math.max(1, Math.ceil(this.#waitMs / 1000)));
  }
}
