/** How much to hold back. */
export interface HeldOptions {
  /** As many go on together; 1: nobody is held back. */
  readonly together: number;
  /** The longest that one is held back, in milliseconds. */
  readonly holdMs: number;
}

/**
 * Holds back what ends one by one while much is under way, to let it go on together: beside work that fills the caches
 * of every core, what follows costs a third where it runs several times in a row, and shares its commits.
 */
export class HeldResults {
  readonly #options: HeldOptions;
  readonly #held: (() => void)[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(options: HeldOptions) {
    this.#options = options;
  }

  /** Resolves with the others that are held: at once where no more are `expected` soon. */
  hold(expected: boolean): Promise<void> {
    return new Promise((resolve) => {
      this.#held.push(resolve);
      if (!expected || this.#held.length >= this.#options.together) this.#release();
      else this.#timer ??= setTimeout(() => this.#release(), this.#options.holdMs);
    });
  }

  #release(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const goOn of this.#held.splice(0)) goOn();
  }
}
