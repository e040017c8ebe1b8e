import { createServer, type Server } from "node:http";
import Koa from "koa";
import { implement, secure } from "specgate/http";
import { invalid, session } from "../cases.js";
import { bench } from "../generated/bench/server.js";

const error = { error: "refused" };

/** specgate as generated, every check and header on, no limits declared. */
export function startSpecgate(): Server {
  const app = new Koa();
  app.use(
    implement(secure(bench, {}), {
      operations: {
        login: (_, reply) => reply(200, session),
        getItem: ({ path: { id }, query: { limit = 10, full = false } }, reply) =>
          reply(200, { id, limit, full, name: `item ${id}` }),
        findGoods: ({ path: { shop }, query, headers }, reply) =>
          reply(200, { shop, ...query, ...("x-page" in headers ? { page: headers["x-page"] } : {}) }),
        importOrders: ({ body: { orders } }, reply) => reply(200, { count: orders.length }),
      },
      refuse: {
        invalid: (_, reply) => reply(400, invalid),
        malformed: (_, reply) => reply(400, invalid),
        notAcceptable: (_, reply) => reply(406, error),
        timeout: (_, reply) => reply(408, error),
        tooLarge: (_, reply) => reply(413, error),
        unsupportedMediaType: (_, reply) => reply(415, error),
        internal: (_, reply) => reply(500, error),
        overloaded: (_, reply) => reply(503, error),
        unknownPath: (_, reply) => reply(404, error),
        wrongMethod: (_, reply) => reply(405, error),
      },
    }),
  );
  return createServer(app.callback());
}
