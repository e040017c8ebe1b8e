import type { TestContext } from "node:test";
import type { Client } from "../../runtime/client/index.js";
import { type ImplementOptions, implement, type ServerFault, secure } from "../../runtime/http/index.js";
import { type Answered, type Asked, ask } from "./ask.js";
import { createMediaClient, type MediaCalls } from "./generated/media/client.js";
import { media } from "./generated/media/server.js";
import { type Listening, listen } from "./listen.js";
import { mediaHooks, mediaOperations, mediaRefuse } from "./media-service.js";

/** media.yaml, served on loopback until the test ends, and its generated client. */
export interface Media extends Listening {
  readonly faults: ServerFault[];
  readonly client: Client<MediaCalls>;
  ask(asked: Asked): Promise<Answered>;
}

/** Starts media.yaml with some handlers of a test's own. */
export async function startMedia(
  t: TestContext,
  operations: Partial<typeof mediaOperations> = {},
  options: ImplementOptions = {},
): Promise<Media> {
  const faults: ServerFault[] = [];
  const service = { operations: { ...mediaOperations, ...operations }, refuse: mediaRefuse };
  const serve = implement(secure(media, mediaHooks), service, { report: (fault) => faults.push(fault), ...options });
  const listening = await listen(t, serve);
  const client = createMediaClient({ baseUrl: `http://127.0.0.1:${listening.port}/media` });
  return { ...listening, faults, client, ask: (asked) => ask(listening.port, asked) };
}
