// Generated from specs/flashback.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { createClient, type Client, type ClientOptions, type ClientReply, type ClientTable } from "specgate/client";
import type { components } from "./types.js";

/** @see specs/flashback.yaml:183 */
export type LoginRequest = components["schemas"]["LoginRequest"];

/** @see specs/flashback.yaml:199 */
export type LoginResponse = components["schemas"]["LoginResponse"];

/** @see specs/flashback.yaml:216 */
export type User = components["schemas"]["User"];

/**
 * Why the login failed. The source document marks neither `success` nor `error_code` as required; both are
 * always sent.
 * @see specs/flashback.yaml:224
 */
export type LoginFailure = components["schemas"]["LoginFailure"];

/** A refresh token, in either spelling. @see specs/flashback.yaml:239 */
export type RefreshRequest = components["schemas"]["RefreshRequest"];

/** The refresh token that login or refresh gave last. @see specs/flashback.yaml:253 */
export type SentRefreshToken = components["schemas"]["SentRefreshToken"];

/** @see specs/flashback.yaml:254 */
export type RefreshResponse = components["schemas"]["RefreshResponse"];

/** @see specs/flashback.yaml:262 */
export type TokenRecord = components["schemas"]["TokenRecord"];

/** @see specs/flashback.yaml:272 */
export type Success = components["schemas"]["Success"];

/** @see specs/flashback.yaml:273 */
export type Failure = components["schemas"]["Failure"];

/**
 * JWT for the Authorization header of API calls: ES256, with `userId`, `email` and `orgId`. Expires one hour after
 * it was made.
 * @see specs/flashback.yaml:274
 */
export type AccessToken = components["schemas"]["AccessToken"];

/**
 * The token to refresh with. Opaque; the vendor calls it a JWT, its clients treat it as opaque too.
 * @see specs/flashback.yaml:279
 */
export type RefreshToken = components["schemas"]["RefreshToken"];

/**
 * When the access token expires, in epoch seconds, equal to its `exp`. The vendor names no unit.
 * @see specs/flashback.yaml:282
 */
export type ExpiresAt = components["schemas"]["ExpiresAt"];

/** What is wrong, in words. @see specs/flashback.yaml:285 */
export type Message = components["schemas"]["Message"];

/** 200: The login succeeded. @see specs/flashback.yaml:288 */
export interface LoggedInReply {
  body: LoginResponse;
}

/**
 * 400: A field or parameter is missing or breaks a rule, or the body is no JSON object.
 * @see specs/flashback.yaml:346
 */
export interface InvalidReply {
  body: components["responses"]["Invalid"]["content"]["application/json"];
}

/** 401: The login failed. @see specs/flashback.yaml:300 */
export interface LoginFailedReply {
  body: LoginFailure;
  headers: {
    "www-authenticate": "Bearer realm=\"flashback\"";
  };
}

/** 406: The caller accepts no media type of the reply. @see specs/flashback.yaml:402 */
export interface NotAcceptableReply {
  body: components["responses"]["NotAcceptable"]["content"]["application/json"];
}

/** 408: The body did not arrive in time. @see specs/flashback.yaml:415 */
export interface RequestTimeoutReply {
  body: components["responses"]["RequestTimeout"]["content"]["application/json"];
}

/** 413: The body is longer than 16 KiB. @see specs/flashback.yaml:428 */
export interface PayloadTooLargeReply {
  body: components["responses"]["PayloadTooLarge"]["content"]["application/json"];
}

/** 415: The body is not `application/json`, or is compressed. @see specs/flashback.yaml:441 */
export interface UnsupportedMediaTypeReply {
  body: components["responses"]["UnsupportedMediaType"]["content"]["application/json"];
}

/**
 * 429: Too many logins, or failed ones, of this address or account; unknown accounts are counted alike.
 * @see specs/flashback.yaml:454
 */
export interface TooManyRequestsReply {
  body: components["responses"]["TooManyRequests"]["content"]["application/json"];
  headers: {
    "retry-after": number;
  };
}

/** 500: Something unexpected went wrong. @see specs/flashback.yaml:469 */
export interface InternalServerErrorReply {
  body: components["responses"]["InternalServerError"]["content"]["application/json"];
}

/** 503: Too busy, or without its database; try again after `Retry-After`. @see specs/flashback.yaml:482 */
export interface ServiceUnavailableReply {
  body: components["responses"]["ServiceUnavailable"]["content"]["application/json"];
  headers: {
    "retry-after": number;
  };
}

/** 200: The new tokens. @see specs/flashback.yaml:308 */
export interface RefreshedReply {
  body: RefreshResponse;
}

/**
 * 401: The access token, or the refresh token in the body, is not accepted (any more).
 * @see specs/flashback.yaml:359
 */
export interface UnauthorizedReply {
  body: components["responses"]["Unauthorized"]["content"]["application/json"];
  headers: {
    "www-authenticate": "Bearer realm=\"flashback\"";
  };
}

/** 200: It is done. @see specs/flashback.yaml:336 */
export interface DoneReply {
  body: components["responses"]["Done"]["content"]["application/json"];
}

/** 200: The refresh tokens in use, the newest first. @see specs/flashback.yaml:318 */
export interface TokenListReply {
  body: components["responses"]["TokenList"]["content"]["application/json"];
}

/**
 * 404: No operation has this path, or the user who calls has no such token.
 * @see specs/flashback.yaml:374
 */
export interface NotFoundReply {
  body: components["responses"]["NotFound"]["content"]["application/json"];
}

/**
 * Flashback, user sessions
 *
 * Log in with an e-mail address and a password, keep the session alive with refresh tokens, and end it.
 *
 * The flow: log in; send the access token as `Authorization: Bearer …`; when it has expired (after one hour), trade
 * the refresh token for a new pair at `POST /user/refresh`. A refresh token is good for one trade.
 *
 * Every error is a JSON object with `success: false` and an `error_code`.
 */
export interface FlashbackCalls {
  /**
   * `POST /user/login` User Login
   *
   * Authenticates a user by e-mail address and password and answers with an access token (one hour) and a refresh
   * token (longer; 30 days without use, 90 in all).
   *
   * Checked in this order: the e-mail address belongs to an account (else USER_NOT_FOUND), the account is active
   * (USER_INACTIVE), it has a password (NO_PASSWORD_SET), the password matches its hash (INVALID_PASSWORD), the
   * account is neither deleted nor banned (USER_INACTIVE).
   *
   * These codes let a caller find out which addresses have accounts. They are the vendor's contract and kept;
   * limits by address and by account slow such a search down, and a setting (`FLASHBACK_HIDE_ACCOUNTS`) answers
   * INVALID_PASSWORD in all cases.
   *
   * The source document asks for a bearer token here, which a caller who logs in cannot have yet: a generator
   * printed it on every page. No authentication is asked, and an Authorization header is ignored. Further fields of
   * the body, such as the `deviceInfo` of the vendor's client, are ignored.
   * @see specs/flashback.yaml:26
   */
  login: {
    input: {
      body: LoginRequest;
    };
    replies: {
      200: LoggedInReply;
      400: InvalidReply;
      401: LoginFailedReply;
      406: NotAcceptableReply;
      408: RequestTimeoutReply;
      413: PayloadTooLargeReply;
      415: UnsupportedMediaTypeReply;
      429: TooManyRequestsReply;
      500: InternalServerErrorReply;
      503: ServiceUnavailableReply;
    };
  };
  /**
   * `POST /user/refresh` Trade a refresh token for a new pair
   *
   * Answers with a new access token and a new refresh token; the old refresh token is then used up. The same old
   * token sent again within 10 seconds gets the same successor, as long as that one is unused (a lost answer, two
   * tabs). Any later second use looks like theft and ends the session.
   *
   * The vendor's documents spell the field `refreshToken`, its client `refresh_token`: both are taken, the former
   * first.
   * @see specs/flashback.yaml:75
   */
  refresh: {
    input: {
      body: RefreshRequest;
    };
    replies: {
      200: RefreshedReply;
      400: InvalidReply;
      401: UnauthorizedReply;
      406: NotAcceptableReply;
      408: RequestTimeoutReply;
      413: PayloadTooLargeReply;
      415: UnsupportedMediaTypeReply;
      500: InternalServerErrorReply;
      503: ServiceUnavailableReply;
    };
  };
  /**
   * `POST /user/logout` End a session
   *
   * Ends the session that the refresh token belongs to; its access token stops working too. Needs no access token,
   * so that one can log out after that has expired. Any refresh token that the session ever had will do, and
   * logging out twice is no error.
   * @see specs/flashback.yaml:106
   */
  logout: {
    input: {
      body: RefreshRequest;
    };
    replies: {
      200: DoneReply;
      400: InvalidReply;
      401: UnauthorizedReply;
      406: NotAcceptableReply;
      408: RequestTimeoutReply;
      413: PayloadTooLargeReply;
      415: UnsupportedMediaTypeReply;
      500: InternalServerErrorReply;
      503: ServiceUnavailableReply;
    };
  };
  /**
   * `GET /token` List the refresh tokens in use
   *
   * One entry for each live session of the user who calls; the tokens themselves are never shown again.
   * @see specs/flashback.yaml:134
   */
  listTokens: {
    replies: {
      200: TokenListReply;
      401: UnauthorizedReply;
      406: NotAcceptableReply;
      500: InternalServerErrorReply;
      503: ServiceUnavailableReply;
    };
  };
  /**
   * `DELETE /token/{tokenId}` Revoke a refresh token
   *
   * Ends the session of a refresh token of the user who calls. Its access token stops working too.
   * @see specs/flashback.yaml:150
   */
  revokeToken: {
    input: {
      path: {
        /** As returned by login and listed by `GET /token`. @see specs/flashback.yaml:159 */
        tokenId: string;
      };
    };
    replies: {
      200: DoneReply;
      400: InvalidReply;
      401: UnauthorizedReply;
      404: NotFoundReply;
      406: NotAcceptableReply;
      500: InternalServerErrorReply;
      503: ServiceUnavailableReply;
    };
  };
}

const loggedInReply: ClientReply = { content: { "application/json": "json" } };

const invalidReply: ClientReply = { content: { "application/json": "json" } };

const loginFailedReply: ClientReply = { content: { "application/json": "json" }, headers: { "www-authenticate": { type: "string" } } };

const notAcceptableReply: ClientReply = { content: { "application/json": "json" } };

const requestTimeoutReply: ClientReply = { content: { "application/json": "json" } };

const payloadTooLargeReply: ClientReply = { content: { "application/json": "json" } };

const unsupportedMediaTypeReply: ClientReply = { content: { "application/json": "json" } };

const tooManyRequestsReply: ClientReply = { content: { "application/json": "json" }, headers: { "retry-after": { type: "integer" } } };

const internalServerErrorReply: ClientReply = { content: { "application/json": "json" } };

const serviceUnavailableReply: ClientReply = { content: { "application/json": "json" }, headers: { "retry-after": { type: "integer" } } };

const refreshedReply: ClientReply = { content: { "application/json": "json" } };

const unauthorizedReply: ClientReply = { content: { "application/json": "json" }, headers: { "www-authenticate": { type: "string" } } };

const doneReply: ClientReply = { content: { "application/json": "json" } };

const tokenListReply: ClientReply = { content: { "application/json": "json" } };

const notFoundReply: ClientReply = { content: { "application/json": "json" } };

const table: ClientTable = {
  name: "flashback",
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
        401: loginFailedReply,
        406: notAcceptableReply,
        408: requestTimeoutReply,
        413: payloadTooLargeReply,
        415: unsupportedMediaTypeReply,
        429: tooManyRequestsReply,
        500: internalServerErrorReply,
        503: serviceUnavailableReply,
      },
    },
    refresh: {
      method: "POST",
      path: "/user/refresh",
      parameters: [],
      body: { "application/json": "json" },
      accept: "application/json",
      replies: {
        200: refreshedReply,
        400: invalidReply,
        401: unauthorizedReply,
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
        200: doneReply,
        400: invalidReply,
        401: unauthorizedReply,
        406: notAcceptableReply,
        408: requestTimeoutReply,
        413: payloadTooLargeReply,
        415: unsupportedMediaTypeReply,
        500: internalServerErrorReply,
        503: serviceUnavailableReply,
      },
    },
    listTokens: {
      method: "GET",
      path: "/token",
      parameters: [],
      accept: "application/json",
      replies: {
        200: tokenListReply,
        401: unauthorizedReply,
        406: notAcceptableReply,
        500: internalServerErrorReply,
        503: serviceUnavailableReply,
      },
    },
    revokeToken: {
      method: "DELETE",
      path: "/token/{tokenId}",
      parameters: [{ in: "path", name: "tokenId", type: "string", style: "simple", explode: false }],
      accept: "application/json",
      replies: {
        200: doneReply,
        400: invalidReply,
        401: unauthorizedReply,
        404: notFoundReply,
        406: notAcceptableReply,
        500: internalServerErrorReply,
        503: serviceUnavailableReply,
      },
    },
  },
};

/** A client of Flashback, user sessions. */
export function createFlashbackClient(options: ClientOptions): Client<FlashbackCalls> {
  return createClient<FlashbackCalls>(table, options);
}
