// Generated from specs/plyr.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { createClient, type Client, type ClientOptions, type ClientReply, type ClientTable } from "specgate/client";
import type { components } from "./types.js";

/** @see specs/plyr.yaml:165 */
export type LoginRequest = components["schemas"]["LoginRequest"];

/** @see specs/plyr.yaml:192 */
export type LoginResponse = components["schemas"]["LoginResponse"];

/** @see specs/plyr.yaml:207 */
export type SessionRequest = components["schemas"]["SessionRequest"];

/** @see specs/plyr.yaml:212 */
export type SessionClaims = components["schemas"]["SessionClaims"];

/** The address of the player's own wallet. @see specs/plyr.yaml:230 */
export type PrimaryAddress = components["schemas"]["PrimaryAddress"];

/**
 * The address of the player's mirror wallet, computed from the primary address (CREATE2, EIP-1014).
 * @see specs/plyr.yaml:234
 */
export type MirrorAddress = components["schemas"]["MirrorAddress"];

/** @see specs/plyr.yaml:238 */
export type Error = components["schemas"]["Error"];

/** @see specs/plyr.yaml:243 */
export type SessionExpired = components["schemas"]["SessionExpired"];

/** 200: The player is logged in. @see specs/plyr.yaml:251 */
export interface LoggedInReply {
  body: LoginResponse;
}

/** 400: A field is missing or breaks a rule, or the body is no JSON object. @see specs/plyr.yaml:305 */
export interface InvalidReply {
  body: Error;
}

/**
 * 401: The request, the code or the session is not accepted.
 * Signing headers: `Missing authentication headers`, `Invalid API key`, `Invalid signature`, `Request expired`.
 * Login: `Invalid game ID`, `2FA token already used`, `Invalid 2fa token`.
 * Session JWT: `Invalid sessionJwt`, `User not found`, `JWT and API key mismatch`, `JWT nonce is expired`; logout
 * sends the last under `message`.
 * @see specs/plyr.yaml:311
 */
export interface UnauthorizedReply {
  body: components["responses"]["Unauthorized"]["content"]["application/json"];
  headers: {
    "www-authenticate": "HMAC realm=\"plyr\"";
  };
}

/**
 * 403: The API key may not make this call (`Insufficient permissions`), or the player is locked out for a minute after
 * five wrong codes in a row (`User is temporary locked`).
 * @see specs/plyr.yaml:328
 */
export interface ForbiddenReply {
  body: Error;
}

/**
 * 404: No player has this PLYR[ID]. The caller is a known game server, which may learn that.
 * @see specs/plyr.yaml:337
 */
export interface UserNotFoundReply {
  body: components["responses"]["UserNotFound"]["content"]["application/json"];
}

/** 406: The caller accepts no media type of the reply. @see specs/plyr.yaml:372 */
export interface NotAcceptableReply {
  body: components["responses"]["NotAcceptable"]["content"]["application/json"];
}

/** 408: The body did not arrive in time. @see specs/plyr.yaml:383 */
export interface RequestTimeoutReply {
  body: components["responses"]["RequestTimeout"]["content"]["application/json"];
}

/** 413: The body is longer than 16 KiB. @see specs/plyr.yaml:394 */
export interface PayloadTooLargeReply {
  body: components["responses"]["PayloadTooLarge"]["content"]["application/json"];
}

/** 415: The body is not `application/json`, or is compressed. @see specs/plyr.yaml:405 */
export interface UnsupportedMediaTypeReply {
  body: components["responses"]["UnsupportedMediaType"]["content"]["application/json"];
}

/** 500: Something unexpected went wrong. Never a stack. @see specs/plyr.yaml:416 */
export interface InternalServerErrorReply {
  body: components["responses"]["InternalServerError"]["content"]["application/json"];
}

/** 503: Too busy, or without its database; try again after `Retry-After`. @see specs/plyr.yaml:427 */
export interface ServiceUnavailableReply {
  body: components["responses"]["ServiceUnavailable"]["content"]["application/json"];
  headers: {
    "retry-after": number;
  };
}

/** 200: The session has ended. @see specs/plyr.yaml:263 */
export interface LoggedOutReply {
  body: components["responses"]["LoggedOut"]["content"]["application/json"];
}

/** 200: The session is live. @see specs/plyr.yaml:273 */
export interface SessionLiveReply {
  body: components["responses"]["SessionLive"]["content"]["application/json"];
}

/** 200: The public key. @see specs/plyr.yaml:295 */
export interface PublicKeyReply {
  body: components["responses"]["PublicKey"]["content"]["application/json"];
}

/**
 * PLYR[ID], player sessions
 *
 * A game server logs a player in with the code of the player's authenticator app and holds a session JWT for that
 * player and game: one live session each, so a new login ends the one before.
 *
 * Game servers sign their requests: `signature` is the lower-case hex HMAC-SHA256, under the secret key (its text, not
 * what it encodes), of `timestamp` followed by the body as `JSON.stringify` writes it. The signature is checked over
 * the parsed body written again, so blanks on the wire do not matter; the order of keys does. `timestamp` is in
 * milliseconds and good for five minutes either way. A signature is good for one call that changes something, unless
 * a setting (`PLYR_REPLAY_GUARD`) says otherwise.
 *
 * The vendor's page of login lists a single error, 400 `{error}`. Its server answers 401, 403 and 404 with texts of
 * its own instead: those statuses and texts are kept, 400 is what a body that breaks a rule gets.
 */
export interface PlyrCalls {
  /**
   * `POST /user/login` Login
   *
   * Checks a player's one-time code and answers with a session JWT for the player and the game. A code works once,
   * and five wrong codes in a row lock the player out for a minute.
   *
   * Keep the session JWT secret: never in code that a browser loads, never in a log. The operations that ask for it
   * (`/user/session/verify`, `/user/logout`) take it in the body as `sessionJwt`; the vendor's page hints at request
   * headers, which neither its other pages nor its server know.
   * @see specs/plyr.yaml:31
   */
  login: {
    input: {
      body: LoginRequest;
    };
    replies: {
      200: LoggedInReply;
      400: InvalidReply;
      401: UnauthorizedReply;
      403: ForbiddenReply;
      404: UserNotFoundReply;
      406: NotAcceptableReply;
      408: RequestTimeoutReply;
      413: PayloadTooLargeReply;
      415: UnsupportedMediaTypeReply;
      500: InternalServerErrorReply;
      503: ServiceUnavailableReply;
    };
  };
  /**
   * `POST /user/logout` Logout
   *
   * Ends the session of a player in the game that calls.
   * @see specs/plyr.yaml:66
   */
  logout: {
    input: {
      body: SessionRequest;
    };
    replies: {
      200: LoggedOutReply;
      400: InvalidReply;
      401: UnauthorizedReply;
      403: ForbiddenReply;
      406: NotAcceptableReply;
      408: RequestTimeoutReply;
      413: PayloadTooLargeReply;
      415: UnsupportedMediaTypeReply;
      500: InternalServerErrorReply;
      503: ServiceUnavailableReply;
    };
  };
  /**
   * `POST /user/session/verify` Verify a session
   *
   * Tells whose session a JWT is, if it is live and belongs to the game that calls. Changes nothing.
   * @see specs/plyr.yaml:98
   */
  verifySession: {
    input: {
      body: SessionRequest;
    };
    replies: {
      200: SessionLiveReply;
      400: InvalidReply;
      401: UnauthorizedReply;
      403: ForbiddenReply;
      406: NotAcceptableReply;
      408: RequestTimeoutReply;
      413: PayloadTooLargeReply;
      415: UnsupportedMediaTypeReply;
      500: InternalServerErrorReply;
      503: ServiceUnavailableReply;
    };
  };
  /**
   * `GET /jwt/publicKey` The key that session JWTs are signed with
   *
   * For checking session JWTs (ES256) without a call; a logout or a later login cannot be seen that way.
   *
   * The vendor's server wants the signing headers here, its page does not. It is a public key: nothing is asked.
   * @see specs/plyr.yaml:130
   */
  publicKey: {
    replies: {
      200: PublicKeyReply;
      406: NotAcceptableReply;
      500: InternalServerErrorReply;
      503: ServiceUnavailableReply;
    };
  };
}

const loggedInReply: ClientReply = { content: { "application/json": "json" } };

const invalidReply: ClientReply = { content: { "application/json": "json" } };

const unauthorizedReply: ClientReply = { content: { "application/json": "json" }, headers: { "www-authenticate": { type: "string" } } };

const forbiddenReply: ClientReply = { content: { "application/json": "json" } };

const userNotFoundReply: ClientReply = { content: { "application/json": "json" } };

const notAcceptableReply: ClientReply = { content: { "application/json": "json" } };

const requestTimeoutReply: ClientReply = { content: { "application/json": "json" } };

const payloadTooLargeReply: ClientReply = { content: { "application/json": "json" } };

const unsupportedMediaTypeReply: ClientReply = { content: { "application/json": "json" } };

const internalServerErrorReply: ClientReply = { content: { "application/json": "json" } };

const serviceUnavailableReply: ClientReply = { content: { "application/json": "json" }, headers: { "retry-after": { type: "integer" } } };

const loggedOutReply: ClientReply = { content: { "application/json": "json" } };

const sessionLiveReply: ClientReply = { content: { "application/json": "json" } };

const publicKeyReply: ClientReply = { content: { "application/json": "json" } };

const table: ClientTable = {
  name: "plyr",
  operations: {
    login: {
      method: "POST",
      path: "/user/login",
      parameters: [],
      body: { "application/json": "json" },
      accept: "application/json",
      replies: {
        200: loggedInReply,
        400: invalidReply,
        401: unauthorizedReply,
        403: forbiddenReply,
        404: userNotFoundReply,
        406: notAcceptableReply,
        408: requestTimeoutReply,
        413: payloadTooLargeReply,
        415: unsupportedMediaTypeReply,
        500: internalServerErrorReply,
        503: serviceUnavailableReply,
      },
    },
    logout: {
      method: "POST",
      path: "/user/logout",
      parameters: [],
      body: { "application/json": "json" },
      accept: "application/json",
      replies: {
        200: loggedOutReply,
        400: invalidReply,
        401: unauthorizedReply,
        403: forbiddenReply,
        406: notAcceptableReply,
        408: requestTimeoutReply,
        413: payloadTooLargeReply,
        415: unsupportedMediaTypeReply,
        500: internalServerErrorReply,
        503: serviceUnavailableReply,
      },
    },
    verifySession: {
      method: "POST",
      path: "/user/session/verify",
      parameters: [],
      body: { "application/json": "json" },
      accept: "application/json",
      replies: {
        200: sessionLiveReply,
        400: invalidReply,
        401: unauthorizedReply,
        403: forbiddenReply,
        406: notAcceptableReply,
        408: requestTimeoutReply,
        413: payloadTooLargeReply,
        415: unsupportedMediaTypeReply,
        500: internalServerErrorReply,
        503: serviceUnavailableReply,
      },
    },
    publicKey: {
      method: "GET",
      path: "/jwt/publicKey",
      parameters: [],
      accept: "application/json",
      replies: {
        200: publicKeyReply,
        406: notAcceptableReply,
        500: internalServerErrorReply,
        503: serviceUnavailableReply,
      },
    },
  },
};

/** A client of PLYR[ID], player sessions. */
export function createPlyrClient(options: ClientOptions): Client<PlyrCalls> {
  return createClient<PlyrCalls>(table, options);
}
