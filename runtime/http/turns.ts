/** So few that what they compute and commit takes a few milliseconds. */
const mostInATurn = 4;

/**
 * Spreads work that computes over the turns of the event loop, in the order in which it came: when hundreds of logins
 * arrive at once, what arrives beside them is answered between them and not after them.
 */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  #begun = 0;
  #isNextSet = false;

  /** Undefined where the work may begin now, as it may unless much has come at once; else resolves when it may. */
  take(): Promise<void> | undefined {
    this.#setNext();
    if (this.#begun < mostInATurn) {
      this.#begun += 1;
      return undefined;
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #setNext(): void {
    if (this.#isNextSet) return;
    this.#isNextSet = true;
    setImmediate(() => this.#next());
  }

  #next(): void {
    this.#isNextSet = false;
    const next = this.#waiting.splice(0, mostInATurn);
    this.#begun = next.length;
    if (next.length > 0) this.#setNext();
    for (const begin of next) begin();
  }
}
