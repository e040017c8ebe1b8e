/** Hands on together what is added in one go: until nothing else is left to do before the event loop turns. */
export class SentTogether<T> {
  readonly #send: (items: readonly T[]) => void;
  #items: T[] = [];

  constructor(send: (items: readonly T[]) => void) {
    this.#send = send;
  }

  add(item: T): void {
    const length = this.#items.push(item);
    // After the promises that are settled already, which may add more.
    if (length === 1) process.nextTick(() => this.#send(this.#items.splice(0)));
  }
}
