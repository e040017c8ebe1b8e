import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Koa from "koa";
import { implement } from "../../../runtime/http/index.js";
import type { Secured, Service } from "../../../runtime/wire/index.js";
import type { GeneratedApi } from "./generated-api.js";

type Reply = (status: number, ...content: readonly unknown[]) => unknown;

/** A running server of a generated API whose handlers record what they get and answer what they are told. */
export interface EchoServer {
  readonly baseUrl: string;
  /** What the next handler answers with, and what the last one received; `fault` is what the server reported since. */
  answer: readonly [status: number, ...content: readonly unknown[]];
  received: Readonly<Record<string, unknown>> | undefined;
  fault: string | undefined;
  readonly close: () => void;
}

/** Serves an API on loopback. Nothing asks for credentials and no limit counts: neither is what is tried here. */
export async function serveEcho({ table }: GeneratedApi): Promise<EchoServer> {
  const operations = Object.fromEntries(
    Object.entries(table.operations).map(([id, operation]) => [id, { ...operation, security: [] }]),
  );
  const listener = createServer();
  // Making a value may take seconds; a connection that is closed meanwhile would look like a fault.
  listener.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const { port } = listener.address() as AddressInfo; // it listens on a port, not on a path
  const echo: EchoServer = {
    baseUrl: `http://127.0.0.1:${port}`,
    answer: [200],
    received: undefined,
    fault: undefined,
    close: () => {
      listener.closeAllConnections();
      listener.close();
    },
  };
  const handle = (received: Readonly<Record<string, unknown>>, reply: Reply) => {
    echo.received = received;
    return reply(...echo.answer);
  };
  const service = {
    operations: Object.fromEntries(Object.keys(operations).map((id) => [id, handle])),
    refuse: Object.fromEntries(Object.keys(table.refusals).map((kind) => [kind, refuse(kind)])),
  };
  const middleware = implement(
    // Untyped, as the API is only known at run time: the service has a handler an operation and a function a kind.
    { api: { ...table, operations }, hooks: {} } as unknown as Secured<object, object, object, never>,
    service as unknown as Service<object, object, object, never>,
    {
      ...{ mount: "", limiter: "off" },
      report: (fault) => {
        echo.fault ??= `${fault.kind}: ${fault.reason} ${fault.frames?.[0] ?? ""}`;
      },
    },
  );
  const app = new Koa();
  app.silent = true;
  app.use(middleware);
  listener.on("request", app.callback());
  return echo;
}

/** What the server finds wrong of itself is thrown, so that it comes back as a fault that names it. */
function refuse(kind: string): (found: object) => never {
  return (found) => {
    throw new Error(`refused as ${kind}: ${JSON.stringify(found)}`);
  };
}
