// Generated from specs/bullish.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { createClient, type Client, type ClientOptions, type ClientReply, type ClientTable } from "specgate/client";
import type { components } from "./types.js";

/**
 * Further fields, such as the `userId` beside the payload in the vendor's prose, are ignored.
 * @see specs/bullish.yaml:167
 */
export type LoginRequest = components["schemas"]["LoginRequest"];

/** @see specs/bullish.yaml:192 */
export type LoginPayload = components["schemas"]["LoginPayload"];

/** @see specs/bullish.yaml:218 */
export type LoginResponse = components["schemas"]["LoginResponse"];

/** @see specs/bullish.yaml:231 */
export type Forbidden = components["schemas"]["Forbidden"];

/** @see specs/bullish.yaml:238 */
export type TooManySessions = components["schemas"]["TooManySessions"];

/** 200: The JWT, and the `authorizer` for signing requests. @see specs/bullish.yaml:247 */
export interface LoggedInReply {
  body: LoginResponse;
  headers: {
    "x-ratelimit-limit"?: number;
    "x-ratelimit-remaining"?: number;
    "x-ratelimit-reset"?: number;
    "x-ratelimit-global-breach": "false";
  };
}

/**
 * 400: Bad Request. A field is missing or breaks a rule, key and signature are of different forms or malformed, or the
 * body is no JSON object.
 * @see specs/bullish.yaml:261
 */
export interface BadRequestReply {
  body: components["responses"]["BadRequest"]["content"]["application/json"];
  headers: {
    "x-ratelimit-limit"?: number;
    "x-ratelimit-remaining"?: number;
    "x-ratelimit-reset"?: number;
    "x-ratelimit-global-breach": "false";
  };
}

/**
 * 401: Not Authenticated: one answer for every reason, so that none can be told from another. A key that is unknown or
 * another user's, a wrong signature, times that are over or too far apart (they are in seconds), a nonce used
 * before; a JWT that is not live, or comes from another IP address than its login.
 * @see specs/bullish.yaml:285
 */
export interface NotAuthenticatedReply {
  body: components["responses"]["NotAuthenticated"]["content"]["application/json"];
  headers: {
    "www-authenticate": "Bearer realm=\"bullish\"";
    "x-ratelimit-limit"?: number;
    "x-ratelimit-remaining"?: number;
    "x-ratelimit-reset"?: number;
    "x-ratelimit-global-breach": "false";
  };
}

/**
 * 403: Access Forbidden: a known caller who may not log in. The key is disabled, or its list of addresses does not have
 * this one (ACCESS_FORBIDDEN); or the user has as many sessions as allowed, 500 unless set otherwise
 * (MAX_SESSION_COUNT_REACHED).
 * @see specs/bullish.yaml:311
 */
export interface AccessForbiddenReply {
  body: components["responses"]["AccessForbidden"]["content"]["application/json"];
  headers: {
    "x-ratelimit-limit"?: number;
    "x-ratelimit-remaining"?: number;
    "x-ratelimit-reset"?: number;
    "x-ratelimit-global-breach": "false";
  };
}

/** 406: Not Acceptable. The caller accepts no media type of the reply. @see specs/bullish.yaml:370 */
export interface NotAcceptableReply {
  body: components["responses"]["NotAcceptable"]["content"]["application/json"];
  headers: {
    "x-ratelimit-limit"?: number;
    "x-ratelimit-remaining"?: number;
    "x-ratelimit-reset"?: number;
    "x-ratelimit-global-breach": "false";
  };
}

/** 408: Request Timeout. The body did not arrive in time. @see specs/bullish.yaml:388 */
export interface RequestTimeoutReply {
  body: components["responses"]["RequestTimeout"]["content"]["application/json"];
  headers: {
    "x-ratelimit-limit"?: number;
    "x-ratelimit-remaining"?: number;
    "x-ratelimit-reset"?: number;
    "x-ratelimit-global-breach": "false";
  };
}

/** 413: Payload Too Large. The body is longer than 16 KiB. @see specs/bullish.yaml:406 */
export interface PayloadTooLargeReply {
  body: components["responses"]["PayloadTooLarge"]["content"]["application/json"];
  headers: {
    "x-ratelimit-limit"?: number;
    "x-ratelimit-remaining"?: number;
    "x-ratelimit-reset"?: number;
    "x-ratelimit-global-breach": "false";
  };
}

/**
 * 415: Unsupported Media Type. The body is not `application/json`, or is compressed.
 * @see specs/bullish.yaml:424
 */
export interface UnsupportedMediaTypeReply {
  body: components["responses"]["UnsupportedMediaType"]["content"]["application/json"];
  headers: {
    "x-ratelimit-limit"?: number;
    "x-ratelimit-remaining"?: number;
    "x-ratelimit-reset"?: number;
    "x-ratelimit-global-breach": "false";
  };
}

/**
 * 429: Too Many Requests. The limit of the operation or of the address is used up.
 * @see specs/bullish.yaml:442
 */
export interface TooManyRequestsReply {
  body: components["responses"]["TooManyRequests"]["content"]["application/json"];
  headers: {
    "retry-after": number;
    "x-ratelimit-limit"?: number;
    "x-ratelimit-remaining"?: number;
    "x-ratelimit-reset"?: number;
    "x-ratelimit-global-breach": "false";
  };
}

/** 500: Internal Server Error. Something unexpected went wrong. @see specs/bullish.yaml:463 */
export interface InternalServerErrorReply {
  body: components["responses"]["InternalServerError"]["content"]["application/json"];
  headers: {
    "x-ratelimit-limit"?: number;
    "x-ratelimit-remaining"?: number;
    "x-ratelimit-reset"?: number;
    "x-ratelimit-global-breach": "false";
  };
}

/**
 * 503: Service Unavailable. Too busy, or without the database; try again after `Retry-After`.
 * @see specs/bullish.yaml:481
 */
export interface ServiceUnavailableReply {
  body: components["responses"]["ServiceUnavailable"]["content"]["application/json"];
  headers: {
    "retry-after": number;
    "x-ratelimit-limit"?: number;
    "x-ratelimit-remaining"?: number;
    "x-ratelimit-reset"?: number;
    "x-ratelimit-global-breach": "false";
  };
}

/**
 * Bullish exchange, sessions
 *
 * Log in with a signed payload and get a JWT, good for 24 hours and only from the IP address that logged in. There is
 * no refresh: log in again.
 *
 * Errors are JSON objects with `message`, `errorCode` and `errorCodeName`. Of the codes, 96000 is documented by the
 * vendor, 8010, 8012 and 8400 come from other public material, and a code of five digits that starts with the status
 * is this project's own.
 *
 * The vendor also has a limit over all callers, whose size it does not publish (429 with 96001, and
 * `x-ratelimit-global-breach: true`). There is no such limit here, so that header always says `false`.
 */
export interface BullishCalls {
  /**
   * `POST /v2/users/login` Login
   *
   * Checks a signed payload and begins a session with a JWT. From then on the session is bound to the IP address
   * that logged in: a later request from another one is not authenticated, and the session stays as it is.
   *
   * What is signed: `loginPayload` as compact JSON in UTF-8 with the keys in the order `userId`, `nonce`,
   * `expirationTime`, `biometricsUsed`, `sessionKey`; ECDSA on P-256 over its SHA-256, hashed once. The signature is
   * checked over the parsed payload written again, so blanks and the order of keys on the wire do not matter.
   *
   * `nonce` is the time now and `expirationTime` at most 300 later, both in seconds (milliseconds are refused). Each
   * key can use a nonce once.
   *
   * Limited to 50 requests a second. The vendor counts all unauthenticated calls together; here they are counted by
   * address, since one caller could starve the rest otherwise.
   * @see specs/bullish.yaml:41
   */
  login: {
    input: {
      /** The key, the signature and what it signs. */
      body: LoginRequest;
    };
    replies: {
      200: LoggedInReply;
      400: BadRequestReply;
      401: NotAuthenticatedReply;
      403: AccessForbiddenReply;
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
   * `GET /v1/users/hmac/login` Login with an HMAC key
   *
   * Begins a session like `POST /v2/users/login` for a caller with an HMAC key. The signature is the lower-case hex
   * HMAC-SHA256, under the text of the secret key, of timestamp, nonce, `GET` and the path as called.
   * @see specs/bullish.yaml:101
   */
  hmacLogin: {
    replies: {
      200: LoggedInReply;
      401: NotAuthenticatedReply;
      403: AccessForbiddenReply;
      406: NotAcceptableReply;
      429: TooManyRequestsReply;
      500: InternalServerErrorReply;
      503: ServiceUnavailableReply;
    };
  };
  /**
   * `GET /v1/users/logout` Logout
   *
   * Ends the session of the JWT. The vendor documents a GET, although it changes something; kept as it is. It also
   * lists 403, for which there is no case here.
   * @see specs/bullish.yaml:135
   */
  logout: {
    replies: {
      /** The session has ended. */
      200: {
        headers: {
          "x-ratelimit-limit"?: number;
          "x-ratelimit-remaining"?: number;
          "x-ratelimit-reset"?: number;
          "x-ratelimit-global-breach": "false";
        };
      };
      401: NotAuthenticatedReply;
      429: TooManyRequestsReply;
      500: InternalServerErrorReply;
      503: ServiceUnavailableReply;
    };
  };
}

const loggedInReply: ClientReply = {
  content: { "application/json": "json" },
  headers: {
    "x-ratelimit-limit": { type: "integer" },
    "x-ratelimit-remaining": { type: "integer" },
    "x-ratelimit-reset": { type: "integer" },
    "x-ratelimit-global-breach": { type: "string" },
  },
};

const badRequestReply: ClientReply = {
  content: { "application/json": "json" },
  headers: {
    "x-ratelimit-limit": { type: "integer" },
    "x-ratelimit-remaining": { type: "integer" },
    "x-ratelimit-reset": { type: "integer" },
    "x-ratelimit-global-breach": { type: "string" },
  },
};

const notAuthenticatedReply: ClientReply = {
  content: { "application/json": "json" },
  headers: {
    "www-authenticate": { type: "string" },
    "x-ratelimit-limit": { type: "integer" },
    "x-ratelimit-remaining": { type: "integer" },
    "x-ratelimit-reset": { type: "integer" },
    "x-ratelimit-global-breach": { type: "string" },
  },
};

const accessForbiddenReply: ClientReply = {
  content: { "application/json": "json" },
  headers: {
    "x-ratelimit-limit": { type: "integer" },
    "x-ratelimit-remaining": { type: "integer" },
    "x-ratelimit-reset": { type: "integer" },
    "x-ratelimit-global-breach": { type: "string" },
  },
};

const notAcceptableReply: ClientReply = {
  content: { "application/json": "json" },
  headers: {
    "x-ratelimit-limit": { type: "integer" },
    "x-ratelimit-remaining": { type: "integer" },
    "x-ratelimit-reset": { type: "integer" },
    "x-ratelimit-global-breach": { type: "string" },
  },
};

const requestTimeoutReply: ClientReply = {
  content: { "application/json": "json" },
  headers: {
    "x-ratelimit-limit": { type: "integer" },
    "x-ratelimit-remaining": { type: "integer" },
    "x-ratelimit-reset": { type: "integer" },
    "x-ratelimit-global-breach": { type: "string" },
  },
};

const payloadTooLargeReply: ClientReply = {
  content: { "application/json": "json" },
  headers: {
    "x-ratelimit-limit": { type: "integer" },
    "x-ratelimit-remaining": { type: "integer" },
    "x-ratelimit-reset": { type: "integer" },
    "x-ratelimit-global-breach": { type: "string" },
  },
};

const unsupportedMediaTypeReply: ClientReply = {
  content: { "application/json": "json" },
  headers: {
    "x-ratelimit-limit": { type: "integer" },
    "x-ratelimit-remaining": { type: "integer" },
    "x-ratelimit-reset": { type: "integer" },
    "x-ratelimit-global-breach": { type: "string" },
  },
};

const tooManyRequestsReply: ClientReply = {
  content: { "application/json": "json" },
  headers: {
    "retry-after": { type: "integer" },
    "x-ratelimit-limit": { type: "integer" },
    "x-ratelimit-remaining": { type: "integer" },
    "x-ratelimit-reset": { type: "integer" },
    "x-ratelimit-global-breach": { type: "string" },
  },
};

const internalServerErrorReply: ClientReply = {
  content: { "application/json": "json" },
  headers: {
    "x-ratelimit-limit": { type: "integer" },
    "x-ratelimit-remaining": { type: "integer" },
    "x-ratelimit-reset": { type: "integer" },
    "x-ratelimit-global-breach": { type: "string" },
  },
};

const serviceUnavailableReply: ClientReply = {
  content: { "application/json": "json" },
  headers: {
    "retry-after": { type: "integer" },
    "x-ratelimit-limit": { type: "integer" },
    "x-ratelimit-remaining": { type: "integer" },
    "x-ratelimit-reset": { type: "integer" },
    "x-ratelimit-global-breach": { type: "string" },
  },
};

const table: ClientTable = {
  name: "bullish",
  operations: {
    login: {
      method: "POST",
      path: "/v2/users/login",
      parameters: [],
      body: { "application/json": "json" },
      accept: "application/json",
      replies: {
        200: loggedInReply,
        400: badRequestReply,
        401: notAuthenticatedReply,
        403: accessForbiddenReply,
        406: notAcceptableReply,
        408: requestTimeoutReply,
        413: payloadTooLargeReply,
        415: unsupportedMediaTypeReply,
        429: tooManyRequestsReply,
        500: internalServerErrorReply,
        503: serviceUnavailableReply,
      },
    },
    hmacLogin: {
      method: "GET",
      path: "/v1/users/hmac/login",
      parameters: [],
      accept: "application/json",
      replies: {
        200: loggedInReply,
        401: notAuthenticatedReply,
        403: accessForbiddenReply,
        406: notAcceptableReply,
        429: tooManyRequestsReply,
        500: internalServerErrorReply,
        503: serviceUnavailableReply,
      },
    },
    logout: {
      method: "GET",
      path: "/v1/users/logout",
      parameters: [],
      accept: "application/json",
      replies: {
        200: {
          headers: {
            "x-ratelimit-limit": { type: "integer" },
            "x-ratelimit-remaining": { type: "integer" },
            "x-ratelimit-reset": { type: "integer" },
            "x-ratelimit-global-breach": { type: "string" },
          },
        },
        401: notAuthenticatedReply,
        429: tooManyRequestsReply,
        500: internalServerErrorReply,
        503: serviceUnavailableReply,
      },
    },
  },
};

/** A client of Bullish exchange, sessions. */
export function createBullishClient(options: ClientOptions): Client<BullishCalls> {
  return createClient<BullishCalls>(table, options);
}
