import type { ItemForm } from "../../wire/api-table.js";
import type { Validator } from "../../wire/validator.js";
import { findingsOf } from "../validate/findings.js";
import { AnswerFault, describeFinding } from "./answer-fault.js";
import { StreamedBody } from "./streamed-body.js";
import { writeEvent } from "./write-event.js";

/** Writes one item, which is valid. */
type WriteItem = (item: unknown) => string | AnswerFault;

const writers: Readonly<Record<ItemForm, WriteItem>> = {
  events: (item) => writeEvent(item, JSON.stringify),
  textEvents: (item) => writeEvent(item, String),
  jsonLines: (item) => `${JSON.stringify(item)}\n`,
  // RFC 7464, section 2.2.
  jsonSequence: (item) => `\x1e${JSON.stringify(item)}\n`,
};

/**
 * Compiles the way of a reply's items to the wire: each is checked when its turn comes. Appends the header that keeps
 * proxies from holding items back until there are more (nginx, `proxy_buffering`).
 */
export function encodeItems(
  form: ItemForm,
  validate: Validator,
): (headers: string[], items: unknown) => StreamedBody | AnswerFault {
  const write = (item: unknown): string => {
    if (!validate(item)) throw new AnswerFault(describeFinding("item", findingsOf(validate)[0]));
    const written = writers[form](item);
    if (written instanceof AnswerFault) throw written;
    return written;
  };
  return (headers, items) => {
    if (!isIterable(items)) return new AnswerFault("body: no items");
    if (!headers.some((name) => name.toLowerCase() === buffering[0].toLowerCase())) headers.push(...buffering);
    return new StreamedBody({ [Symbol.asyncIterator]: () => new WrittenItems(items, write) }, form);
  };
}

const buffering = ["X-Accel-Buffering", "no"] as const;

type Items = AsyncIterable<unknown> | Iterable<unknown>;

function isIterable(items: unknown): items is Items {
  return typeof items === "object" && items !== null && (Symbol.asyncIterator in items || Symbol.iterator in items);
}

/** No generator: one that waits for an item could not pass on at once that it is to be closed. */
class WrittenItems implements AsyncIterator<string, undefined> {
  readonly #source: AsyncIterator<unknown> | Iterator<unknown>;
  readonly #write: (item: unknown) => string;

  constructor(items: Items, write: (item: unknown) => string) {
    this.#source = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
    this.#write = write;
  }

  async next(): Promise<IteratorResult<string, undefined>> {
    const { done, value } = await this.#source.next();
    return done === true ? { done: true, value: undefined } : { done: false, value: this.#write(value) };
  }

  async return(): Promise<IteratorResult<string, undefined>> {
    await this.#source.return?.();
    return { done: true, value: undefined };
  }
}
