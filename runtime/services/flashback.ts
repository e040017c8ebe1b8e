import type { Middleware } from "koa";
import { type FlashbackCodes, type FlashbackRefusals, flashback } from "../../generated/flashback/server.js";
import type { PasswordLoginCode, PasswordSessions, RefreshTokenRecord } from "../auth/password-sessions.js";
import { type ImplementOptions, implement, limited, secure, unauthenticated } from "../http/index.js";
import type { Finding, Refuse } from "../wire/contract.js";

const loginMessages: Readonly<Record<PasswordLoginCode, string>> = {
  USER_NOT_FOUND: "No account has this e-mail address.",
  INVALID_PASSWORD: "The password is wrong.",
  USER_INACTIVE: "The account is not active.",
  NO_PASSWORD_SET: "The account has no password.",
};
const unauthorized = failure("UNAUTHORIZED", "The token is not accepted.");
const notFound = failure("NOT_FOUND", "There is nothing here.");
const wrongMethod = failure("METHOD_NOT_ALLOWED", "The path does not have this method.");
const notAcceptable = failure("NOT_ACCEPTABLE", "The answer is application/json.");
const timeout = failure("REQUEST_TIMEOUT", "The body did not arrive in time.");
const tooLarge = failure("PAYLOAD_TOO_LARGE", "The body is too long.");
const unsupportedMediaType = failure("UNSUPPORTED_MEDIA_TYPE", "The body must be application/json.");
const tooManyTries = failure("RATE_LIMITED", "Too many tries.");
const internal = failure("INTERNAL_ERROR", "Something went wrong.");
const overloaded = failure("UNAVAILABLE", "Try again later.");

/** What the runtime finds by itself, in the API's own words. */
const refuse: Refuse<FlashbackRefusals, FlashbackCodes> = {
  invalid: ({ rules: [first] }, reply) => reply(400, failure("VALIDATION_ERROR", describe(first))),
  malformed: ({ reason }, reply) => reply(400, failure("VALIDATION_ERROR", reason)),
  unauthenticated: (_, reply) => reply(401, unauthorized),
  unknownPath: (_, reply) => reply(404, notFound),
  wrongMethod: (_, reply) => reply(405, wrongMethod),
  notAcceptable: (_, reply) => reply(406, notAcceptable),
  timeout: (_, reply) => reply(408, timeout),
  tooLarge: (_, reply) => reply(413, tooLarge),
  unsupportedMediaType: (_, reply) => reply(415, unsupportedMediaType),
  limited: ({ retryAfterSeconds }, reply) => reply(429, tooManyTries, { "retry-after": retryAfterSeconds }),
  internal: (_, reply) => reply(500, internal),
  overloaded: ({ retryAfterSeconds }, reply) => reply(503, overloaded, { "retry-after": retryAfterSeconds }),
};

/** Serves Flashback's user sessions: outcomes of `sessions` as the replies of `specs/flashback.yaml`. */
export function flashbackService(sessions: PasswordSessions, options?: ImplementOptions): Middleware {
  return implement(
    secureFlashback(sessions),
    {
      operations: {
        async login({ body: { email, password }, ip }, reply) {
          const outcome = await sessions.login({ email, password, ip });
          switch (outcome.kind) {
            case "accepted": {
              const { accessToken, refreshToken, tokenId, expiresAt, user } = outcome;
              return reply(200, { success: true, accessToken, refreshToken, tokenId, expiresAt, user });
            }
            case "rejected":
              return reply(401, failure(outcome.code, loginMessages[outcome.code]));
            case "throttled":
              return limited({ limit: "account", retryAfterSeconds: outcome.retryAfterSeconds });
          }
        },
        async refresh({ body }, reply) {
          const outcome = await sessions.refresh(sentToken(body));
          switch (outcome.kind) {
            case "accepted": {
              const { accessToken, refreshToken, expiresAt } = outcome;
              return reply(200, { success: true, accessToken, refreshToken, expiresAt });
            }
            case "rejected":
              return reply(401, unauthorized);
          }
        },
        async logout({ body }, reply) {
          const outcome = await sessions.logout(sentToken(body));
          switch (outcome.kind) {
            case "loggedOut":
              return reply(200, { success: true });
            case "rejected":
              return reply(401, unauthorized);
          }
        },
        async listTokens({ principal }, reply) {
          const records = await sessions.list(principal);
          return reply(200, { success: true, tokens: records.map(shown) });
        },
        async revokeToken({ path, principal }, reply) {
          const revoked = await sessions.revoke(principal, path.tokenId);
          return revoked ? reply(200, { success: true }) : reply(404, notFound);
        },
      },
      refuse,
    },
    options,
  );
}

function secureFlashback(sessions: PasswordSessions) {
  return secure(flashback, {
    bearerAuth: async (token) => (await sessions.resume(token)) ?? unauthenticated(),
  });
}

/** The vendor's documents spell the field one way, its client another; the former wins. */
function sentToken(body: { readonly refreshToken?: string; readonly refresh_token?: string }): string {
  return body.refreshToken ?? body.refresh_token ?? "";
}

function shown({ tokenId, createdAt, lastUsedAt, expiresAt, current }: RefreshTokenRecord) {
  return { tokenId, createdAt, lastUsedAt, expiresAt, current };
}

function failure<Code extends string>(error_code: Code, message: string) {
  return { success: false, error_code, message } as const;
}

/** `email: format` */
function describe({ at, rule }: Finding): string {
  return `${at.replace(/^\//, "") || "body"}: ${rule}`;
}
