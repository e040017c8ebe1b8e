import type { RequestListener, Server, ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type Koa from "koa";
import { drainServer } from "./drain-server.js";
import { isAmbiguous } from "./is-ambiguous.js";

/** A server that takes connections. */
export interface Listening {
  /** `http://127.0.0.1:8080` */
  readonly url: string;
  /**
   * Takes no more connections, answers what has come on those that are open (at most `drainMs`), and lets go of the
   * port. Whoever keeps a connection open is told by its next answer that it ends.
   */
  close(): Promise<void>;
}

/** Where to listen, and how patient to be at the end. */
export interface ListenOptions {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** How long requests under way may take once the server stops; 20,000 ms by default. */
  readonly drainMs?: number;
  /** For how long a request may still come on a connection that is idle when the server stops; 500 ms by default. */
  readonly lingerMs?: number;
}

const limits = {
  headersTimeout: 5_000,
  // Later than the 408 that an API answers to a slow body in its own format (10 s).
  requestTimeout: 15_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 8_192,
};
const maxConnections = 10_000;

/** Serves an app over HTTP/1.1. Rejects with Node's own error when the address cannot be had. */
export async function listen(koa: Koa, options: ListenOptions): Promise<Listening> {
  const { host, port, drainMs = 20_000, lingerMs = 500 } = options;
  // Not imported: see http/node-http.ts.
  const server = process.getBuiltinModule("node:http").createServer(limits, unambiguous(koa.callback()));
  server.maxConnections = maxConnections;
  server.on("clientError", refuseMalformed);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
  const underWay = responsesOf(server);
  return { url: urlOf(server), close: () => drainServer(server, { underWay, drainMs, lingerMs }) };
}

function urlOf(server: Server): string {
  // A TCP server that listens has an address of this kind.
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}

/** Refuses what a proxy may have read otherwise, with all that was sent behind it on the same connection. */
function unambiguous(serve: RequestListener): RequestListener {
  return (request, response) => {
    if (request.socket.writableEnded) return;
    if (isAmbiguous(request)) refuse(request.socket, "400 Bad Request");
    else serve(request, response);
  };
}

/** What is no HTTP gets a bare status and loses its connection. */
function refuseMalformed(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable) return;
  const status =
    error.code === "HPE_HEADER_OVERFLOW"
      ? "431 Request Header Fields Too Large"
      : error.code === "ERR_HTTP_REQUEST_TIMEOUT"
        ? "408 Request Timeout"
        : "400 Bad Request";
  refuse(socket, status);
}

function refuse(socket: Socket, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** The responses that have begun and not ended. */
function responsesOf(server: Server): ReadonlySet<ServerResponse> {
  const underWay = new Set<ServerResponse>();
  server.on("request", (_, response) => {
    underWay.add(response);
    response.once("close", () => underWay.delete(response));
  });
  return underWay;
}
