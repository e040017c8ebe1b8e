import type { IncomingMessage, ServerResponse } from "node:http";
import type { StreamSettings } from "./answer/pour.js";

/** One request on its way through the steps. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Path and query as the client sent them, the mount included. */
  readonly target: string;
  /** The path below the mount, still percent-encoded. */
  readonly path: string;
  /** The query without its `?`. */
  readonly search: string;
  readonly ip: string;
  /** False where a trusted proxy named no client, and `ip` is the proxy's own. */
  readonly ipIsClient: boolean;
  /** Names and values, in turn, of headers that steps add to whatever answer is sent and does not have them. */
  readonly headers: string[];
  readonly streams: StreamSettings;
}
