import { unauthenticated } from "../../runtime/http/index.js";
import type { Handlers, HookRequest, Principals, Refuse } from "../../runtime/wire/index.js";
import type { MediaOperations, MediaRefusals } from "./generated/media/server.js";

/** A hook of media.yaml that looks at no body, unless the key says so. */
export const mediaHooks = {
  key: (key: string, request: HookRequest) => {
    if (key === "reader") return { bytes: request.raw.length };
    return key === "good" ? { bytes: 0 } : unauthenticated("bad key");
  },
};

/** Handlers of media.yaml that show what they were given. */
export const mediaOperations: Handlers<MediaOperations, Principals<typeof mediaHooks>> = {
  async notes({ body: { mediaType, value } }, reply) {
    if (typeof value === "object" && "bytes" in value) {
      return reply(200, { mediaType, size: (await value.bytes()).length });
    }
    return reply(200, { mediaType, size: JSON.stringify(value).length, value });
  },
  async upload({ body }, reply) {
    let size = 0;
    for await (const piece of body) size += piece.length;
    return reply(200, { mediaType: "application/octet-stream", size });
  },
  copy: ({ body: { mediaType, value } }, reply) => reply(200, { mediaType, value }),
  signed: async ({ body }, reply) => reply(200, { mediaType: "", size: (await body.blob()).size }),
  count: ({ body }, reply) => reply(200, body % 2 === 0),
  picture: (_, reply) => reply(200, new Uint8Array([0, 255, 10])),
  report: (_, reply) =>
    reply(200, {
      "application/json": { text: "one" },
      "application/json;version=2": ["two"],
      "application/vnd.note+json": { text: "three" },
      "text/csv": "four",
      "image/*": { mediaType: "image/gif", value: new Blob(["five"]) },
    }),
};

const kinds = <Kind extends string>(kind: Kind) => ({ kind });

/** Refusals of media.yaml: each answers its kind. */
export const mediaRefuse: Refuse<MediaRefusals, never> = {
  invalid: (_, reply) => reply(400, kinds("invalid")),
  malformed: (_, reply) => reply(400, kinds("malformed")),
  unauthenticated: (_, reply) => reply(401, kinds("unauthenticated")),
  tooLarge: (_, reply) => reply(413, kinds("tooLarge")),
  unsupportedMediaType: (_, reply) => reply(415, kinds("unsupportedMediaType")),
  notAcceptable: (_, reply) => reply(406, kinds("notAcceptable")),
  timeout: (_, reply) => reply(408, kinds("timeout")),
  overloaded: (_, reply) => reply(503, kinds("overloaded")),
  internal: (_, reply) => reply(500, kinds("internal")),
  unknownPath: (_, reply) => reply(404, kinds("unknownPath")),
  wrongMethod: (_, reply) => reply(405, kinds("wrongMethod")),
};
