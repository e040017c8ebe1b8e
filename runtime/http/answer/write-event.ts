import { AnswerFault } from "./answer-fault.js";

/** An event as its schema describes it. */
interface SentEvent {
  readonly event?: unknown;
  readonly data?: unknown;
  readonly id?: unknown;
  readonly retry?: unknown;
}

/**
 * Writes an event (WHATWG HTML section 9.2.5); `dataText` makes text of its data, whose line ends all arrive as LF. An
 * AnswerFault for what no reader would get as it is.
 */
export function writeEvent(item: unknown, dataText: (data: unknown) => string): string | AnswerFault {
  // Its schema was checked: an event is an object.
  const { event, data, id, retry } = item as SentEvent;
  const lines: string[] = [];
  if (event !== undefined) {
    if (data === undefined) return new AnswerFault("item: an event without data, which every reader drops");
    if (event === "" || lineEnd.test(String(event))) return new AnswerFault("item: no name of an event");
    lines.push(`event: ${event}`);
  }
  if (id !== undefined) {
    if (lineEnd.test(String(id)) || String(id).includes("\0")) return new AnswerFault("item: no id of an event");
    lines.push(`id: ${id}`);
  }
  if (retry !== undefined) {
    if (!/^\d+$/.test(String(retry))) return new AnswerFault("item: `retry` is no whole number of milliseconds");
    lines.push(`retry: ${retry}`);
  }
  if (data !== undefined)
    lines.push(
      ...dataText(data)
        .split(lineEnd)
        .map((line) => `data: ${line}`),
    );
  return `${lines.join("\n")}\n\n`;
}

const lineEnd = /\r\n|\r|\n/;
