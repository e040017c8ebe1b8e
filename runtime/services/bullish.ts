import type { Middleware } from "koa";
import { type BullishCodes, type BullishRefusals, bullish } from "../../generated/bullish/server.js";
import type { HmacLoginOutcome, SignedLogins } from "../auth/signed-logins.js";
import { type ImplementOptions, implement, secure, unauthenticated } from "../http/index.js";
import type { Finding, Refuse } from "../wire/contract.js";

/** One body for every reason: callers must not learn which. */
const notAuthenticated = { message: "Not Authenticated", errorCode: 8012, errorCodeName: "LOGIN_FAILED" } as const;
const accessForbidden = { message: "Access Forbidden", errorCode: 40300, errorCodeName: "ACCESS_FORBIDDEN" } as const;
const tooManySessions = {
  message: "Maximum session count reached",
  errorCode: 8400,
  errorCodeName: "MAX_SESSION_COUNT_REACHED",
} as const;
const unknownPath = { message: "Not Found", errorCode: 40400, errorCodeName: "NOT_FOUND" } as const;
const wrongMethod = { message: "Method Not Allowed", errorCode: 40500, errorCodeName: "METHOD_NOT_ALLOWED" } as const;
const notAcceptable = { message: "Not Acceptable", errorCode: 40600, errorCodeName: "NOT_ACCEPTABLE" } as const;
const timeout = { message: "Request Timeout", errorCode: 40800, errorCodeName: "REQUEST_TIMEOUT" } as const;
const tooLarge = { message: "Payload Too Large", errorCode: 41300, errorCodeName: "PAYLOAD_TOO_LARGE" } as const;
const unsupportedMediaType = {
  message: "Unsupported Media Type",
  errorCode: 41500,
  errorCodeName: "UNSUPPORTED_MEDIA_TYPE",
} as const;
const limited = { message: "Rate limit exceeded", errorCode: 96000, errorCodeName: "RATE_LIMIT_EXCEEDED" } as const;
const internal = {
  message: "Internal Server Error",
  errorCode: 50000,
  errorCodeName: "INTERNAL_SERVER_ERROR",
} as const;
const overloaded = { message: "Service Unavailable", errorCode: 50300, errorCodeName: "SERVICE_UNAVAILABLE" } as const;

/** What the runtime finds by itself, in the API's own words. */
const refuse: Refuse<BullishRefusals, BullishCodes> = {
  invalid: ({ rules: [first] }, reply) => reply(400, invalidRequest(describe(first))),
  malformed: ({ reason }, reply) => reply(400, invalidRequest(reason)),
  unauthenticated: (_, reply) => reply(401, notAuthenticated),
  unknownPath: (_, reply) => reply(404, unknownPath),
  wrongMethod: (_, reply) => reply(405, wrongMethod),
  notAcceptable: (_, reply) => reply(406, notAcceptable),
  timeout: (_, reply) => reply(408, timeout),
  tooLarge: (_, reply) => reply(413, tooLarge),
  unsupportedMediaType: (_, reply) => reply(415, unsupportedMediaType),
  limited: ({ retryAfterSeconds }, reply) => reply(429, limited, { "retry-after": retryAfterSeconds }),
  internal: (_, reply) => reply(500, internal),
  overloaded: ({ retryAfterSeconds }, reply) => reply(503, overloaded, { "retry-after": retryAfterSeconds }),
};

/** Serves Bullish's sessions: outcomes of `logins` as the replies of `specs/bullish.yaml`. */
export function bullishService(logins: SignedLogins, options?: ImplementOptions): Middleware {
  return implement(
    secureBullish(logins),
    {
      operations: {
        async login({ body, ip }, reply) {
          const { publicKey, signature, loginPayload } = body;
          const outcome = await logins.attempt({ publicKey, signature, loginPayload, ip });
          switch (outcome.kind) {
            case "accepted":
              return reply(200, { authorizer: outcome.authorizer, token: outcome.token });
            case "malformed":
              return reply(400, invalidRequest(outcome.reason));
            case "rejected":
              return reply(401, notAuthenticated);
            case "forbidden":
              return reply(403, forbiddenBody(outcome.reason));
          }
        },
        async hmacLogin({ principal, ip }, reply) {
          const outcome = await logins.loginHmac(principal, ip);
          switch (outcome.kind) {
            case "accepted":
              return reply(200, { authorizer: outcome.authorizer, token: outcome.token });
            case "rejected":
              return reply(401, notAuthenticated);
            case "forbidden":
              return reply(403, forbiddenBody(outcome.reason));
          }
        },
        async logout({ principal }, reply) {
          await logins.logout(principal);
          return reply(200);
        },
      },
      refuse,
    },
    options,
  );
}

function secureBullish(logins: SignedLogins) {
  return secure(bullish, {
    bearerAuth: async (token, { ip }) => (await logins.resume(token, ip)) ?? unauthenticated(),
    "hmacNonce+hmacPublicKey+hmacSignature+hmacTimestamp": async (credential, { method, target }) => {
      const principal = await logins.verifyHmac({
        publicKey: credential.hmacPublicKey,
        nonce: credential.hmacNonce,
        timestamp: credential.hmacTimestamp,
        signature: credential.hmacSignature,
        method,
        path: target.split("?", 1).join(),
      });
      return principal ?? unauthenticated();
    },
  });
}

function forbiddenBody(reason: Extract<HmacLoginOutcome, { kind: "forbidden" }>["reason"]) {
  return reason === "sessions" ? tooManySessions : accessForbidden;
}

function invalidRequest(message: string) {
  return { message, errorCode: 8010, errorCodeName: "INVALID_REQUEST" } as const;
}

/** `loginPayload/nonce: type` */
function describe({ at, rule }: Finding): string {
  return `${at.slice(1) || "body"}: ${rule}`;
}
