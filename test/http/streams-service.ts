import type { Refuse } from "../../runtime/wire/index.js";
import type { StreamsRefusals } from "./generated/streams/server.js";

const kinds = <Kind extends string>(kind: Kind) => ({ kind });

/** Refusals of streams.yaml: each answers its kind. */
export const streamsRefuse: Refuse<StreamsRefusals, never> = {
  invalid: (_, reply) => reply(400, kinds("invalid")),
  malformed: (_, reply) => reply(400, kinds("malformed")),
  tooLarge: (_, reply) => reply(413, kinds("tooLarge")),
  unsupportedMediaType: (_, reply) => reply(415, kinds("unsupportedMediaType")),
  notAcceptable: (_, reply) => reply(406, kinds("notAcceptable")),
  timeout: (_, reply) => reply(408, kinds("timeout")),
  overloaded: (_, reply) => reply(503, kinds("overloaded")),
  internal: (_, reply) => reply(500, kinds("internal")),
  unknownPath: (_, reply) => reply(404, kinds("unknownPath")),
  wrongMethod: (_, reply) => reply(405, kinds("wrongMethod")),
};
