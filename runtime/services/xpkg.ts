import type { Middleware } from "koa";
import { type XpkgCodes, type XpkgRefusals, xpkg } from "../../generated/xpkg/server.js";
import type { AuthorLogins } from "../auth/author-logins.js";
import type { BotCause } from "../auth/codes/captcha.js";
import { type ImplementOptions, implement, limited, secure } from "../http/index.js";
import type { Refuse } from "../wire/contract.js";

/** How X-Pkg is served. */
export interface XpkgOptions extends ImplementOptions {
  /** Told why a caller was taken for a bot, which the answer does not say. */
  readonly onBot?: (cause: BotCause) => void;
}

/** What the runtime finds by itself, in the API's own words. */
const refuse: Refuse<XpkgRefusals, XpkgCodes> = {
  invalid: ({ rules: [first] }, reply) => reply(400, first.code ?? "invalid_or_empty_str"),
  malformed: (_, reply) => reply(400, "invalid_or_empty_str"),
  unknownPath: (_, reply) => reply(404, "Not Found"),
  wrongMethod: (_, reply) => reply(405, "Method Not Allowed"),
  notAcceptable: (_, reply) => reply(406, "Not Acceptable"),
  timeout: (_, reply) => reply(408, "Request Timeout"),
  noClientIp: (_, reply) => reply(409, "Conflict"),
  tooLarge: (_, reply) => reply(413, "Payload Too Large"),
  unsupportedMediaType: (_, reply) => reply(415, "Unsupported Media Type"),
  limited: (_, reply) => reply(429, "Too Many Requests"),
  internal: (_, reply) => reply(500, "Internal Server Error"),
  overloaded: ({ retryAfterSeconds }, reply) => reply(503, "Service Unavailable", { "retry-after": retryAfterSeconds }),
};

/** Serves X-Pkg's author accounts: outcomes of `logins` as the replies of `specs/xpkg.yaml`. */
export function xpkgService(logins: AuthorLogins, options: XpkgOptions = {}): Middleware {
  return implement(
    secure(xpkg, {}),
    {
      operations: {
        async login({ body: { email, password, validation }, ip }, reply) {
          const outcome = await logins.login({ email, password, validation, ip });
          switch (outcome.kind) {
            case "accepted":
              return reply(200, { token: outcome.token });
            case "rejected":
              return reply(401, "Unauthorized");
            case "throttled":
              return limited({ limit: "account", retryAfterSeconds: outcome.retryAfterSeconds });
            case "bot":
              options.onBot?.(outcome.cause);
              return reply(418, "I'm a Teapot");
          }
        },
        async create({ body: { email, name, password, validation }, ip }, reply) {
          const outcome = await logins.create({ email, name, password, validation, ip });
          switch (outcome.kind) {
            case "created":
              return reply(200, { token: outcome.token });
            case "common":
              return reply(400, "is_password");
            case "taken":
              return reply(403, outcome.what);
            case "bot":
              options.onBot?.(outcome.cause);
              return reply(418, "I'm a Teapot");
          }
        },
      },
      refuse,
    },
    options,
  );
}
