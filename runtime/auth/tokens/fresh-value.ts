/** What keeping a value fresh takes. */
export interface FreshValueOptions<T> {
  /** Loads the value; gets the one before it. */
  readonly load: (previous: T | undefined) => Promise<T>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** From this age on, asking for the value loads the next one, and does not wait for it. */
  readonly renewAfterMs: number;
  /** An older value is never given out: who asks then waits. */
  readonly longestMs: number;
}

/** A value that is loaded rarely, and is never older than promised. Of many who wait, one loads. */
export class FreshValue<T> {
  readonly #options: FreshValueOptions<T>;
  #held: { readonly value: T; readonly loadedAt: number } | undefined;
  #loading: Promise<T> | undefined;

  constructor(options: FreshValueOptions<T>) {
    this.#options = options;
  }

  /** Rejects as `load` does, where no value is held that is young enough. */
  async get(): Promise<T> {
    const { renewAfterMs, longestMs } = this.#options;
    if (this.#held === undefined || this.#age() > longestMs) return this.#load();
    // A load that fails is tried again by who asks next; what is held stays good until it is too old.
    if (this.#age() > renewAfterMs) this.#load().catch(() => {});
    return this.#held.value;
  }

  /** The value, loaded at most `ms` ago. Rejects as `load` does. */
  async youngerThan(ms: number): Promise<T> {
    return this.#held !== undefined && this.#age() < ms ? this.#held.value : this.#load();
  }

  /** A clock that was set back must not make a value young. */
  #age(): number {
    return this.#held === undefined ? Number.POSITIVE_INFINITY : Math.abs(this.#options.now() - this.#held.loadedAt);
  }

  #load(): Promise<T> {
    this.#loading ??= this.#replace().finally(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  async #replace(): Promise<T> {
    const loadedAt = this.#options.now();
    const value = await this.#options.load(this.#held?.value);
    this.#held = { value, loadedAt };
    return value;
  }
}
