import type { TestContext } from "node:test";
import { implementPartly, secure } from "../../runtime/http/index.js";
import type { PartialHandlers, Refuse } from "../../runtime/wire/index.js";
import { listen } from "../http/listen.js";
import { type ParcelsOperations, type ParcelsRefusals, parcels } from "./generated/parcels/server.js";

const refuse: Refuse<ParcelsRefusals, never> = {
  invalid: (_, reply) => reply(400, { code: "bad_request" }),
  malformed: (_, reply) => reply(400, { code: "bad_request" }),
  tooLarge: (_, reply) => reply(413, { code: "too_many" }),
  unsupportedMediaType: (_, reply) => reply(415, { code: "bad_request" }),
  notAcceptable: (_, reply) => reply(406, { code: "bad_request" }),
  timeout: (_, reply) => reply(408, { code: "bad_request" }),
  overloaded: (_, reply) => reply(503, "busy"),
  unimplemented: (_, reply) => reply(501, "later"),
  internal: (_, reply) => reply(500, "broken"),
  unknownPath: (_, reply) => reply(404, { code: "not_found" }),
  wrongMethod: (_, reply) => reply(405, { code: "wrong_method" }),
};

/** Serves parcels.yaml on loopback until the test ends, as handlers say. Returns the base URL of its clients. */
export async function serveParcels(
  t: TestContext,
  operations: PartialHandlers<ParcelsOperations, object>,
): Promise<string> {
  const options = { unimplemented: "refuse", tell: () => undefined } as const;
  const { port } = await listen(t, implementPartly(secure(parcels, {}), { operations, refuse }, options));
  return `http://127.0.0.1:${port}/parcels`;
}
