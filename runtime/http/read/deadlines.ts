/** Something that is waited for only so long. */
export interface Waiting {
  expire(): void;
}

/** In how many sweeps something expires. */
const sweeps = 8;

/**
 * Calls `expire` on what is still held when its time is up, at most an eighth of it early. One timer serves all and
 * no clock is read, so holding something costs next to nothing. The timer keeps no process alive.
 */
export class Deadlines {
  readonly #periodMs: number;
  /** What is held, and the sweep at which it expires: in that order, since all have the same time. */
  readonly #held = new Map<Waiting, number>();
  #sweep = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(timeoutMs: number) {
    this.#periodMs = timeoutMs / sweeps;
  }

  hold(waiting: Waiting): void {
    this.#held.set(waiting, this.#sweep + sweeps);
    this.#timer ??= setInterval(() => this.#expire(), this.#periodMs).unref();
  }

  release(waiting: Waiting): void {
    this.#held.delete(waiting);
  }

  #expire(): void {
    this.#sweep += 1;
    for (const [waiting, end] of this.#held) {
      if (end > this.#sweep) break;
      this.#held.delete(waiting);
      waiting.expire();
    }
    if (this.#held.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
