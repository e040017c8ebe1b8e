import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestContext } from "node:test";
import Koa from "koa";
import { implement, type ServerFault, secure } from "../../runtime/http/index.js";
import type { Service } from "../../runtime/wire/index.js";
import { type Answered, type Asked, ask } from "./ask.js";
import { type HostileOperations, type HostileRefusals, hostile } from "./generated/hostile/server.js";

/** hostile.yaml, served on loopback until the test ends. */
export interface Hostile {
  readonly port: number;
  readonly faults: ServerFault[];
  ask(asked: Asked): Promise<Answered>;
}

const kinds = <Kind extends string>(kind: Kind) => ({ kind });

/** Answers what came, and refusals with their kind and the first finding. */
const service: Service<HostileOperations, HostileRefusals, object, never> = {
  operations: {
    async send({ path, query, headers, cookies, body }, reply) {
      const bytes = body?.mediaType === "application/octet-stream" ? (await body.value.bytes()).length : undefined;
      const sent = { value: bytes ?? body?.value };
      return reply(200, { path, query, headers, cookies, ...(body === undefined ? {} : sent) });
    },
  },
  refuse: {
    invalid: ({ rules: [{ at, rule }] }, reply) => reply(400, { kind: "invalid", at, rule }),
    malformed: ({ reason }, reply) => reply(400, { kind: "malformed", rule: reason }),
    tooLarge: (_, reply) => reply(413, kinds("tooLarge")),
    unsupportedMediaType: (_, reply) => reply(415, kinds("unsupportedMediaType")),
    notAcceptable: (_, reply) => reply(406, kinds("notAcceptable")),
    timeout: (_, reply) => reply(408, kinds("timeout")),
    overloaded: (_, reply) => reply(503, kinds("overloaded")),
    internal: (_, reply) => reply(500, kinds("internal")),
    unknownPath: (_, reply) => reply(404, kinds("unknownPath")),
    wrongMethod: (_, reply) => reply(405, kinds("wrongMethod")),
  },
};

/** Starts hostile.yaml; `maxHeaderSize` is Node's, in bytes, of which a request line counts as a part. */
export async function startHostile(t: TestContext, maxHeaderSize = 16_384): Promise<Hostile> {
  const faults: ServerFault[] = [];
  const app = new Koa().use(implement(secure(hostile, {}), service, { report: (fault) => faults.push(fault) }));
  const server = createServer({ maxHeaderSize }, app.callback());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  // A server that listens on TCP has an address of this shape.
  const { port } = server.address() as AddressInfo;
  return { port, faults, ask: (asked) => ask(port, { method: "POST", ...asked }) };
}
