/** An event as it was received. */
export interface ReceivedEvent {
  /** Absent: none was named, which readers of the standard call `message`. */
  readonly event?: string;
  /** Lines joined by LF. */
  readonly data: string;
  /** Absent: this event named none. */
  readonly id?: string;
  /** Milliseconds. */
  readonly retry?: number;
}

/** Reads a stream of events (WHATWG HTML section 9.2.6), its byte order mark aside, whatever pieces it comes in. */
export class EventParser {
  /** Of the last event that was whole; "": none had one. */
  lastEventId: string;
  /** What the stream said last of how long to wait before it is taken up again. */
  retryMs: number | undefined;
  #rest = "";
  #isAfterCr = false;
  #data: string[] = [];
  #event = "";
  #id: string | undefined;
  #retry: number | undefined;

  /** `lastEventId`: of what was received before. */
  constructor(lastEventId = "") {
    this.lastEventId = lastEventId;
  }

  /** The events that end in this piece of text. */
  *push(text: string): Generator<ReceivedEvent, void, undefined> {
    for (const line of this.#linesOf(text)) {
      if (line !== "") this.#take(line);
      else {
        const event = this.#dispatch();
        if (event !== undefined) yield event;
      }
    }
  }

  /** Drops an event that is not whole: the stream has broken off. */
  breakOff(): void {
    this.#rest = "";
    this.#isAfterCr = false;
    this.#clear();
  }

  *#linesOf(text: string): Generator<string, void, undefined> {
    // A line may end in CR LF, and these may come apart.
    let start = this.#isAfterCr && text.startsWith("\n") ? 1 : 0;
    if (text !== "") this.#isAfterCr = text.endsWith("\r");
    for (;;) {
      lineEnd.lastIndex = start;
      const end = lineEnd.exec(text);
      if (end === null) break;
      const line = this.#rest + text.slice(start, end.index);
      this.#rest = "";
      start = lineEnd.lastIndex;
      yield line;
    }
    this.#rest += text.slice(start);
  }

  #take(line: string): void {
    const colon = line.indexOf(":");
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(line[colon + 1] === " " ? colon + 2 : colon + 1);
    if (name === "data") this.#data.push(value);
    else if (name === "event") this.#event = value;
    else if (name === "id" && !value.includes("\0")) this.#id = value;
    else if (name === "retry" && /^[0-9]+$/.test(value)) {
      this.#retry = Number(value);
      this.retryMs = this.#retry;
    }
  }

  #dispatch(): ReceivedEvent | undefined {
    const [event, id, retry] = [this.#event, this.#id, this.#retry];
    const data = this.#data.length > 0 ? this.#data.join("\n") : undefined;
    if (id !== undefined) this.lastEventId = id;
    this.#clear();
    if (data === undefined) return undefined;
    return {
      ...(event === "" ? {} : { event }),
      data,
      ...(id === undefined ? {} : { id }),
      ...(retry === undefined ? {} : { retry }),
    };
  }

  #clear(): void {
    this.#data = [];
    this.#event = "";
    this.#id = undefined;
    this.#retry = undefined;
  }
}

const lineEnd = /\r\n|\r|\n/g;
