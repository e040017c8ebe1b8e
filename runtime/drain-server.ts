import type { Server, ServerResponse } from "node:http";
import { Server as TcpServer } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";

/** How a server ends. */
export interface DrainOptions {
  /** The responses that have begun and not ended. */
  readonly underWay: ReadonlySet<ServerResponse>;
  /** After so long every connection is cut. */
  readonly drainMs: number;
  /** For how long a request may still come on a connection that is idle. */
  readonly lingerMs: number;
}

/** A flood must not keep a server from stopping. */
const longestQueueMs = 500;

/**
 * Stops listening and resolves once no connection is left. A request that its sender has put on a connection is
 * answered, and the answer says `Connection: close`: a proxy that was about to send the next one takes another server.
 */
export async function drainServer(server: Server, { underWay, drainMs, lingerMs }: DrainOptions): Promise<void> {
  await untilQueueIsEmpty(server);
  // The method of HTTP servers would cut idle connections at once, requests that are on their way included.
  const closed = new Promise<void>((resolve) => TcpServer.prototype.close.call(server, () => resolve()));
  // Not before: whoever is told would open a connection in the very moment in which the port closes.
  server.prependListener("request", (_, response) => endConnection(response));
  for (const response of underWay) endConnection(response);
  const linger = setTimeout(() => server.closeIdleConnections(), lingerMs);
  // An answer that had begun before could not say that the connection ends.
  const sweep = setInterval(() => server.closeIdleConnections(), Math.max(lingerMs, 100));
  const giveUp = setTimeout(() => server.closeAllConnections(), drainMs);
  await closed;
  clearTimeout(linger);
  clearInterval(sweep);
  clearTimeout(giveUp);
  // Ends the timer that looks for slow requests.
  server.close();
}

function endConnection(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader("Connection", "close");
}

/**
 * Resolves when no connection waits to be taken: the system would reset those, requests included. A turn of the event
 * loop takes one of them.
 */
async function untilQueueIsEmpty(server: Server): Promise<void> {
  let taken = true;
  const note = () => {
    taken = true;
  };
  server.on("connection", note);
  for (const end = performance.now() + longestQueueMs; taken && performance.now() < end; ) {
    taken = false;
    await nextTurn();
    await nextTurn();
  }
  server.off("connection", note);
}
