import type { TestContext } from "node:test";
import type { Client } from "../../runtime/client/index.js";
import { implementPartly, type PartlyOptions, type ServerFault, secure } from "../../runtime/http/index.js";
import type { PartialHandlers } from "../../runtime/wire/index.js";
import { createStreamsClient, type StreamsCalls } from "./generated/streams/client.js";
import { type StreamsOperations, streams } from "./generated/streams/server.js";
import { type Listening, listen } from "./listen.js";
import { streamsRefuse } from "./streams-service.js";

type StreamsHandlers = PartialHandlers<StreamsOperations, object>;

/** streams.yaml, served on loopback until the test ends, and its generated client. */
export interface Streams extends Listening {
  readonly faults: ServerFault[];
  readonly client: Client<StreamsCalls>;
}

const untouched: StreamsHandlers = {
  async upload({ body }, reply) {
    let bytes = 0;
    for await (const piece of body) bytes += piece.length;
    return reply(200, { bytes });
  },
  download: (_, reply) => reply(200, new Uint8Array(1)),
};

/** Starts streams.yaml with some handlers of a test's own. */
export async function startStreams(
  t: TestContext,
  operations: StreamsHandlers = {},
  options: Partial<PartlyOptions> = {},
): Promise<Streams> {
  const faults: ServerFault[] = [];
  const service = { operations: { ...untouched, ...operations }, refuse: streamsRefuse };
  const serve = implementPartly(secure(streams, {}), service, {
    report: (fault) => faults.push(fault),
    unimplemented: "refuse",
    tell: () => undefined,
    ...options,
  });
  const listening = await listen(t, serve);
  const client = createStreamsClient({ baseUrl: `http://127.0.0.1:${listening.port}/streams` });
  return { ...listening, faults, client };
}
