import { forbidden, unauthenticated } from "../../runtime/http/index.js";
import type { Handlers, Principals, Refuse } from "../../runtime/wire/index.js";
import type { Failure, WireCodes, WireOperations, WireRefusals } from "./generated/wire/server.js";

/** The hooks of wire.yaml: each tells in its principal what it was given. */
export const wireHooks = {
  bearer(token: string) {
    if (token === "banned") return forbidden("banned");
    return token === "good" ? { user: "bearer" } : unauthenticated("bad token");
  },
  "headerKey+queryKey": async ({ headerKey, queryKey }: { headerKey: string; queryKey: string }) =>
    headerKey === queryKey ? { keys: headerKey } : unauthenticated("keys differ"),
  basic: ({ username, password }: { username: string; password: string }) =>
    password === "pass:word" ? { user: username } : unauthenticated("bad password"),
  cookieKey: (key: string) => (key === "good" ? { session: key } : unauthenticated("bad session")),
};

type WirePrincipals = Principals<typeof wireHooks>;

/** Handlers of wire.yaml that show what they were given. */
export const wireOperations: Handlers<WireOperations, WirePrincipals> = {
  echo({ body }, reply) {
    const message = body.mediaType === "text/plain" ? { text: body.value } : body.value;
    return reply(200, { "application/json": message, "text/plain": message.text });
  },
  store: ({ body }, reply) => reply(200, { bytes: JSON.stringify(body).length, value: body }),
  note: (_, reply) => reply(204),
  values: ({ path, query, headers, cookies }, reply) => reply(200, { path, query, headers, cookies }),
  mine: (_, reply) => reply(200, { name: "mine" }),
  item: ({ path: { id } }, reply) => reply(200, { name: `item ${id}` }),
  removeItem: (_, reply) => reply(204),
  parts: ({ path: { id } }, reply) => reply(200, { name: `parts of ${id}` }),
  answers: async (_, reply) => reply(200, { name: "answer" }, { "x-count": 1 }),
  limited: (_, reply) => reply(204),
  letter: (_, reply) => reply(204),
  either: ({ principal }, reply) => reply(200, { name: "keys" in principal ? principal.keys : principal.user }),
  optional: ({ principal }, reply) => reply(200, { name: principal?.session ?? "nobody" }),
};

/** Refusals of wire.yaml: each answers its kind and what was found. */
export const wireRefuse: Refuse<WireRefusals, WireCodes> = {
  invalid: (found, reply) => reply(400, failure("invalid", found)),
  malformed: (found, reply) => reply(400, failure("malformed", found)),
  unauthenticated: (found, reply) => reply(401, failure("unauthenticated", found)),
  forbidden: (found, reply) => reply(403, failure("forbidden", found)),
  limited: (found, reply) => reply(429, failure("limited", found)),
  noClientIp: (found, reply) => reply(409, failure("noClientIp", found)),
  tooLarge: (found, reply) => reply(413, failure("tooLarge", found)),
  unsupportedMediaType: (found, reply) => reply(415, failure("unsupportedMediaType", found)),
  notAcceptable: (found, reply) => reply(406, failure("notAcceptable", found)),
  timeout: (found, reply) => reply(408, failure("timeout", found)),
  overloaded: (found, reply) => reply(503, failure("overloaded", found), { "retry-after": found.retryAfterSeconds }),
  internal: (found, reply) => reply(500, failure("internal", found)),
  unimplemented: ({ operation, reason }, reply) => reply(501, { name: `${operation}: ${reason}` }),
  unknownPath: (found, reply) => reply(404, failure("unknownPath", found)),
  wrongMethod: (found, reply) => reply(405, failure("wrongMethod", found)),
};

function failure(kind: string, found: object): Failure {
  return { kind, found: { ...found } };
}
