import type { Middleware } from "koa";
import { type PlyrCodes, type PlyrRefusals, plyr } from "../../generated/plyr/server.js";
import type { GameLoginOutcome, GameLogins } from "../auth/game-logins.js";
import type { GameSessionClaims } from "../auth/plyr/session-claims.js";
import { forbidden, type ImplementOptions, implement, secure, unauthenticated } from "../http/index.js";
import type { Finding, Refuse } from "../wire/contract.js";

/** What the runtime finds by itself, in the API's own words. */
const refuse: Refuse<PlyrRefusals, PlyrCodes> = {
  invalid: ({ rules: [first] }, reply) => reply(400, { error: describe(first) }),
  malformed: ({ reason }, reply) => reply(400, { error: reason }),
  unauthenticated: ({ missing, reason }, reply) =>
    reply(401, { error: missing ? "Missing authentication headers" : reason }),
  forbidden: ({ reason }, reply) => reply(403, { error: reason }),
  unknownPath: (_, reply) => reply(404, { error: "Not Found" }),
  wrongMethod: (_, reply) => reply(405, { error: "Method Not Allowed" }),
  notAcceptable: (_, reply) => reply(406, { error: "Not Acceptable" }),
  timeout: (_, reply) => reply(408, { error: "Request Timeout" }),
  tooLarge: (_, reply) => reply(413, { error: "Payload Too Large" }),
  unsupportedMediaType: (_, reply) => reply(415, { error: "Unsupported Media Type" }),
  internal: (_, reply) => reply(500, { error: "Internal Server Error" }),
  overloaded: ({ retryAfterSeconds }, reply) =>
    reply(503, { error: "Service Unavailable" }, { "retry-after": retryAfterSeconds }),
};

/** Serves PLYR's player sessions: outcomes of `logins` as the replies of `specs/plyr.yaml`. */
export function plyrService(logins: GameLogins, options?: ImplementOptions): Middleware {
  return implement(
    securePlyr(logins),
    {
      operations: {
        async login({ body: { plyrId, otp, expiresIn, gameId }, principal: game }, reply) {
          const outcome = await logins.login({ game, plyrId, otp, expiresIn, gameId });
          switch (outcome.kind) {
            case "accepted":
              return reply(200, sessionOf(outcome));
            case "malformed":
              return reply(400, { error: outcome.error });
            case "rejected":
              return reply(401, { error: outcome.error });
            case "forbidden":
              return reply(403, { error: outcome.error });
            case "unknown":
              return reply(404, { error: outcome.error });
          }
        },
        async logout({ body: { sessionJwt }, principal: game }, reply) {
          const outcome = await logins.logout({ game, sessionJwt });
          switch (outcome.kind) {
            case "loggedOut":
              return reply(200, { message: "Logout success" });
            case "rejected":
              return reply(401, { error: outcome.error });
            case "expired":
              return reply(401, { message: outcome.message });
          }
        },
        async verifySession({ body: { sessionJwt }, principal: game }, reply) {
          const outcome = await logins.verify({ game, sessionJwt });
          switch (outcome.kind) {
            case "live":
              return reply(200, { success: true, payload: payloadOf(outcome.claims) });
            case "rejected":
              return reply(401, { error: outcome.error });
          }
        },
        async publicKey(_, reply) {
          return reply(200, { publicKey: await logins.publicKey() });
        },
      },
      refuse,
    },
    options,
  );
}

function securePlyr(logins: GameLogins) {
  return secure(plyr, {
    "apikey+signature+timestamp": async ({ apikey, signature, timestamp }, { body, target }) => {
      // The one signed call without effect: it may be repeated.
      const readOnly = target.split("?", 1).join().endsWith("/user/session/verify");
      const outcome = await logins.authenticate({ apikey, signature, timestamp, body, readOnly });
      switch (outcome.kind) {
        case "authenticated":
          return outcome.game;
        case "rejected":
          return unauthenticated(outcome.error);
        case "forbidden":
          return forbidden(outcome.error);
      }
    },
  });
}

/** The documented fields and no other. */
function sessionOf(session: Extract<GameLoginOutcome, { kind: "accepted" }>) {
  const { sessionJwt, plyrId, nonce, gameId, primaryAddress, mirrorAddress } = session;
  return { sessionJwt, plyrId, nonce, gameId, primaryAddress, mirrorAddress };
}

/** The claims as the vendor's server shows them. Instant play passes are not served: both flags are false. */
function payloadOf({ plyrId, nonce, gameId, primaryAddress, mirrorAddress, iat, exp }: GameSessionClaims) {
  return { plyrId, nonce, gameId, primaryAddress, mirrorAddress, iat, exp, ippClaimed: false, isIPP: false };
}

/** `otp: pattern` */
function describe({ at, rule }: Finding): string {
  return `${at.slice(1) || "body"}: ${rule}`;
}
