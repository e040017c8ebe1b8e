/** The compile-fail suite of streamed items, as handlers give them and callers get them. Nothing here runs. */
import type { Client } from "../../runtime/client/index.js";
import type { Handlers } from "../../runtime/wire/index.js";
import type { StreamsCalls } from "../http/generated/streams/client.js";
import type { StreamsOperations, Tick } from "../http/generated/streams/server.js";

declare const handlers: Handlers<StreamsOperations, object>;
declare const rows: AsyncIterable<{ id: number }>;
declare const client: Client<StreamsCalls>;

async function* ticks(): AsyncGenerator<Tick, void, undefined> {
  yield { data: { count: 1 }, event: "tick", id: "1", retry: 10 };
}
async function* wrongTicks() {
  yield { data: { count: "1" } };
}
async function* otherTicks() {
  yield { data: { count: 1 }, event: "tack" as const };
}

// What is declared compiles.
handlers.watch = ({ lastEventId, signal }, reply) =>
  lastEventId?.length === 1 && !signal.aborted ? reply(204) : reply(200, ticks());
handlers.rows = (_, reply) => reply(200, { "application/json-seq": rows });
client.watch({}, { reconnect: true, lastEventId: "1", signal: AbortSignal.timeout(1) });

// @ts-expect-error an item of the wrong type
handlers.watch = (_, reply) => reply(200, wrongTicks());
// @ts-expect-error an event that is not declared
handlers.watch = (_, reply) => reply(200, otherTicks());
// @ts-expect-error no stream
handlers.watch = (_, reply) => reply(200, [{ data: { count: 1 } }]);
// @ts-expect-error items of another operation
handlers.rows = (_, reply) => reply(200, { "application/json-seq": ticks() });
// @ts-expect-error only answers of events tell of the last one
handlers.rows = ({ lastEventId: _ }, reply) => reply(200, { "application/json-seq": rows });

// What is received is what is declared.
export async function receive(): Promise<void> {
  const watched = await client.watch();
  if (watched.status === 200) {
    for await (const { data, event } of watched.body) {
      data.count satisfies number;
      event satisfies "tick" | "tock" | undefined;
      // @ts-expect-error a property that is not declared
      data.nope;
    }
    // @ts-expect-error items come later than the call returns
    for (const _ of watched.body) break;
  }
  const said = await client.chat({ body: { stream: true } });
  if (said.status === 200 && said.mediaType === "text/event-stream") {
    for await (const { event, data } of said.body) {
      event satisfies string;
      // JSON in a string is the value that `contentSchema` describes.
      data satisfies { text: string } | null | undefined;
    }
  }
}
