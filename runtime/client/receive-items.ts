import type { ItemForm } from "../wire/api-table.js";
import { EventParser, type ReceivedEvent } from "./event-parser.js";
import { receiveEvents, resumeEvents } from "./receive-events.js";
import { LineParser, type RecordParser, SequenceParser } from "./record-parser.js";
import { type ItemReply, readDeclared, streamText } from "./stream-text.js";

/**
 * The items of a reply, as they come; to be read once. Leaving the loop closes the connection. Throws TransportFailure
 * where the stream breaks off, and UndeclaredReply for what is not of its media type.
 */
export function receiveItems(form: ItemForm, reply: ItemReply): AsyncIterable<unknown> {
  if (form === "jsonLines") return receiveRecords(reply, new LineParser());
  if (form === "jsonSequence") return receiveRecords(reply, new SequenceParser());
  const { reconnect, lastEventId = "" } = reply.call.init;
  const parser = new EventParser(lastEventId);
  const events = reconnect === true ? resumeEvents(reply, parser) : receiveEvents(reply, parser);
  return form === "events" ? parseData(reply, events) : events;
}

async function* receiveRecords(reply: ItemReply, parser: RecordParser): AsyncGenerator<unknown, void, undefined> {
  for await (const text of streamText(reply, true)) yield* readDeclared(reply, () => parser.push(text));
  yield* readDeclared(reply, () => parser.end());
}

async function* parseData(
  reply: ItemReply,
  events: AsyncIterable<ReceivedEvent>,
): AsyncGenerator<unknown, void, undefined> {
  for await (const event of events) yield { ...event, data: readDeclared(reply, () => JSON.parse(event.data)) };
}
