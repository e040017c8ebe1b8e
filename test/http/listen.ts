import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestContext } from "node:test";
import Koa, { type Middleware } from "koa";

/** A Koa app on a free port of loopback until its test ends. */
export interface Listening {
  readonly port: number;
  readonly server: Server;
  /** What reached Koa's own error handling. */
  readonly koaErrors: unknown[];
}

/** Serves middleware by a real Koa app. */
export async function listen(t: TestContext, ...middleware: readonly Middleware[]): Promise<Listening> {
  const app = new Koa();
  const koaErrors: unknown[] = [];
  app.on("error", (error) => koaErrors.push(error));
  for (const one of middleware) app.use(one);
  const server = createServer(app.callback());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  // A server that listens on TCP has an address of this shape.
  const { port } = server.address() as AddressInfo;
  return { port, server, koaErrors };
}
