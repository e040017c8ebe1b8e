import type { Handlers, Refuse } from "../../runtime/wire/index.js";
import type { FormsOperations, FormsRefusals } from "./generated/forms/server.js";

/** Handlers of forms.yaml that show what they were given; of a file its name, media type and size. */
export const formsOperations: Handlers<FormsOperations, never> = {
  sendFields: ({ body: { value } }, reply) => reply(200, { value }),
  sendStyles: ({ body }, reply) => reply(200, { value: body }),
  sendFree: ({ body }, reply) => reply(200, { value: body?.value ?? null }),
  sendParts: ({ body }, reply) => reply(200, { value: body }),
  async sendFiles({ body }, reply) {
    const value: unknown[] = [];
    for await (const part of body) {
      if (!("file" in part)) value.push([part.name, part.value]);
      else {
        let size = 0;
        for await (const piece of part.file) size += piece.length;
        value.push([part.name, part.file.filename ?? null, part.file.mediaType, size]);
      }
    }
    return reply(200, { value });
  },
  token: ({ body }, reply) => reply(200, body),
};

/** Refusals of forms.yaml: each answers its kind, and where one rule was broken that. */
export const formsRefuse: Refuse<FormsRefusals, never> = {
  invalid: ({ rules: [{ at, rule }] }, reply) => reply(400, { kind: "invalid", at, rule }),
  malformed: ({ reason }, reply) => reply(400, { kind: "malformed", rule: reason }),
  tooLarge: (_, reply) => reply(413, { kind: "tooLarge" }),
  unsupportedMediaType: (_, reply) => reply(415, { kind: "unsupportedMediaType" }),
  notAcceptable: (_, reply) => reply(406, { kind: "notAcceptable" }),
  timeout: (_, reply) => reply(408, { kind: "timeout" }),
  overloaded: (_, reply) => reply(503, { kind: "overloaded" }),
  internal: (_, reply) => reply(500, { kind: "internal" }),
  unknownPath: (_, reply) => reply(404, { kind: "unknownPath" }),
  wrongMethod: (_, reply) => reply(405, { kind: "wrongMethod" }),
};
