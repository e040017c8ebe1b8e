// Generated from specs/bullish.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import type { Api, HeaderTable, ReplyTable } from "specgate/wire";
import type { components } from "./types.js";
import * as validate from "./validators.js";

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
}

/**
 * 400: Bad Request. A field is missing or breaks a rule, key and signature are of different forms or malformed, or the
 * body is no JSON object.
 * @see specs/bullish.yaml:261
 */
export interface BadRequestReply {
  body: components["responses"]["BadRequest"]["content"]["application/json"];
}

/**
 * 401: Not Authenticated: one answer for every reason, so that none can be told from another. A key that is unknown or
 * another user's, a wrong signature, times that are over or too far apart (they are in seconds), a nonce used
 * before; a JWT that is not live, or comes from another IP address than its login.
 * @see specs/bullish.yaml:285
 */
export interface NotAuthenticatedReply {
  body: components["responses"]["NotAuthenticated"]["content"]["application/json"];
}

/**
 * 403: Access Forbidden: a known caller who may not log in. The key is disabled, or its list of addresses does not have
 * this one (ACCESS_FORBIDDEN); or the user has as many sessions as allowed, 500 unless set otherwise
 * (MAX_SESSION_COUNT_REACHED).
 * @see specs/bullish.yaml:311
 */
export interface AccessForbiddenReply {
  body: components["responses"]["AccessForbidden"]["content"]["application/json"];
}

/** 406: Not Acceptable. The caller accepts no media type of the reply. @see specs/bullish.yaml:370 */
export interface NotAcceptableReply {
  body: components["responses"]["NotAcceptable"]["content"]["application/json"];
}

/** 408: Request Timeout. The body did not arrive in time. @see specs/bullish.yaml:388 */
export interface RequestTimeoutReply {
  body: components["responses"]["RequestTimeout"]["content"]["application/json"];
}

/** 413: Payload Too Large. The body is longer than 16 KiB. @see specs/bullish.yaml:406 */
export interface PayloadTooLargeReply {
  body: components["responses"]["PayloadTooLarge"]["content"]["application/json"];
}

/**
 * 415: Unsupported Media Type. The body is not `application/json`, or is compressed.
 * @see specs/bullish.yaml:424
 */
export interface UnsupportedMediaTypeReply {
  body: components["responses"]["UnsupportedMediaType"]["content"]["application/json"];
}

/**
 * 429: Too Many Requests. The limit of the operation or of the address is used up.
 * @see specs/bullish.yaml:442
 */
export interface TooManyRequestsReply {
  body: components["responses"]["TooManyRequests"]["content"]["application/json"];
  headers: {
    "retry-after": number;
  };
}

/** 500: Internal Server Error. Something unexpected went wrong. @see specs/bullish.yaml:463 */
export interface InternalServerErrorReply {
  body: components["responses"]["InternalServerError"]["content"]["application/json"];
}

/**
 * 503: Service Unavailable. Too busy, or without the database; try again after `Retry-After`.
 * @see specs/bullish.yaml:481
 */
export interface ServiceUnavailableReply {
  body: components["responses"]["ServiceUnavailable"]["content"]["application/json"];
  headers: {
    "retry-after": number;
  };
}

/** 404: Not Found. No operation has this path. @see specs/bullish.yaml:333 */
export interface UnknownPathReply {
  body: components["responses"]["UnknownPath"]["content"]["application/json"];
}

/** 405: Method Not Allowed. The path exists, with other methods. @see specs/bullish.yaml:351 */
export interface WrongMethodReply {
  body: components["responses"]["WrongMethod"]["content"]["application/json"];
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
export interface BullishOperations {
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
    security: "hmacNonce+hmacPublicKey+hmacSignature+hmacTimestamp";
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
      200: {};
      401: NotAuthenticatedReply;
      429: TooManyRequestsReply;
      500: InternalServerErrorReply;
      503: ServiceUnavailableReply;
    };
    security: "bearerAuth";
  };
}

/** What each hook of `secure` is given. */
export interface BullishCredentials {
  "hmacNonce+hmacPublicKey+hmacSignature+hmacTimestamp": { hmacNonce: string; hmacPublicKey: string; hmacSignature: string; hmacTimestamp: string };
  bearerAuth: string;
}

/** What the runtime finds by itself, and the replies that it may then use. */
export interface BullishRefusals {
  invalid: {
    400: BadRequestReply;
  };
  malformed: {
    400: BadRequestReply;
  };
  unauthenticated: {
    401: NotAuthenticatedReply;
  };
  limited: {
    429: TooManyRequestsReply;
  };
  tooLarge: {
    413: PayloadTooLargeReply;
  };
  unsupportedMediaType: {
    415: UnsupportedMediaTypeReply;
  };
  notAcceptable: {
    406: NotAcceptableReply;
  };
  timeout: {
    408: RequestTimeoutReply;
  };
  overloaded: {
    503: ServiceUnavailableReply;
  };
  internal: {
    500: InternalServerErrorReply;
  };
  unknownPath: {
    404: UnknownPathReply;
  };
  wrongMethod: {
    405: WrongMethodReply;
  };
}

/** The error codes that findings carry. */
export type BullishCodes = never;

const xRatelimitGlobalBreachHeader: HeaderTable = {
  required: true,
  type: "string",
  from: { const: "false" },
  validate: validate.globalBreachHeader,
};

const wwwAuthenticateHeader: HeaderTable = {
  required: true,
  type: "string",
  from: { const: "Bearer realm=\"bullish\"" },
  validate: validate.wwwAuthenticateHeader,
};

const retryAfterHeader: HeaderTable = {
  required: true,
  type: "integer",
  from: "handler",
  validate: validate.retryAfterHeader,
};

const loggedInReply: ReplyTable = {
  content: { "application/json": { as: "json", validate: validate.loginResponse } },
  headers: { "x-ratelimit-global-breach": xRatelimitGlobalBreachHeader },
};

const badRequestReply: ReplyTable = {
  content: { "application/json": { as: "json", validate: validate.badRequestReply } },
  headers: { "x-ratelimit-global-breach": xRatelimitGlobalBreachHeader },
};

const notAuthenticatedReply: ReplyTable = {
  content: { "application/json": { as: "json", validate: validate.notAuthenticatedReply } },
  headers: { "www-authenticate": wwwAuthenticateHeader, "x-ratelimit-global-breach": xRatelimitGlobalBreachHeader },
};

const accessForbiddenReply: ReplyTable = {
  content: { "application/json": { as: "json", validate: validate.accessForbiddenReply } },
  headers: { "x-ratelimit-global-breach": xRatelimitGlobalBreachHeader },
};

const notAcceptableReply: ReplyTable = {
  content: { "application/json": { as: "json", validate: validate.notAcceptableReply } },
  headers: { "x-ratelimit-global-breach": xRatelimitGlobalBreachHeader },
};

const requestTimeoutReply: ReplyTable = {
  content: { "application/json": { as: "json", validate: validate.requestTimeoutReply } },
  headers: { "x-ratelimit-global-breach": xRatelimitGlobalBreachHeader },
};

const payloadTooLargeReply: ReplyTable = {
  content: { "application/json": { as: "json", validate: validate.payloadTooLargeReply } },
  headers: { "x-ratelimit-global-breach": xRatelimitGlobalBreachHeader },
};

const unsupportedMediaTypeReply: ReplyTable = {
  content: { "application/json": { as: "json", validate: validate.unsupportedMediaTypeReply } },
  headers: { "x-ratelimit-global-breach": xRatelimitGlobalBreachHeader },
};

const tooManyRequestsReply: ReplyTable = {
  content: { "application/json": { as: "json", validate: validate.tooManyRequestsReply } },
  headers: { "retry-after": retryAfterHeader, "x-ratelimit-global-breach": xRatelimitGlobalBreachHeader },
};

const internalServerErrorReply: ReplyTable = {
  content: { "application/json": { as: "json", validate: validate.internalServerErrorReply } },
  headers: { "x-ratelimit-global-breach": xRatelimitGlobalBreachHeader },
};

const serviceUnavailableReply: ReplyTable = {
  content: { "application/json": { as: "json", validate: validate.serviceUnavailableReply } },
  headers: { "retry-after": retryAfterHeader, "x-ratelimit-global-breach": xRatelimitGlobalBreachHeader },
};

const unknownPathReply: ReplyTable = {
  content: { "application/json": { as: "json", validate: validate.unknownPathReply } },
  headers: { "x-ratelimit-global-breach": xRatelimitGlobalBreachHeader },
};

const wrongMethodReply: ReplyTable = {
  content: { "application/json": { as: "json", validate: validate.wrongMethodReply } },
  headers: { "x-ratelimit-global-breach": xRatelimitGlobalBreachHeader },
};

/** What `secure` takes to serve this API. */
export const bullish: Api<BullishOperations, BullishCredentials, BullishRefusals, BullishCodes> = {
  name: "bullish",
  mount: "/bullish",
  limits: [
    {
      name: "address",
      points: 500,
      window: 10,
      block: 60,
      by: "ip",
      withoutIp: "proxy",
      headers: {
        limit: "x-ratelimit-limit",
        remaining: "x-ratelimit-remaining",
        reset: "x-ratelimit-reset",
        resetFormat: "epoch",
        on: "all",
      },
    },
  ],
  operations: {
    login: {
      method: "POST",
      path: "/v2/users/login",
      parameters: [],
      body: {
        required: true,
        limitBytes: 16384,
        content: { "application/json": { as: "json", validate: validate.loginRequest } },
      },
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
      limits: [
        {
          name: "login",
          points: 50,
          window: 1,
          block: 0,
          by: "ip",
          withoutIp: "proxy",
          headers: {
            limit: "x-ratelimit-limit",
            remaining: "x-ratelimit-remaining",
            reset: "x-ratelimit-reset",
            resetFormat: "epoch",
            on: "all",
          },
        },
      ],
      security: [],
    },
    hmacLogin: {
      method: "GET",
      path: "/v1/users/hmac/login",
      parameters: [],
      replies: {
        200: loggedInReply,
        401: notAuthenticatedReply,
        403: accessForbiddenReply,
        406: notAcceptableReply,
        429: tooManyRequestsReply,
        500: internalServerErrorReply,
        503: serviceUnavailableReply,
      },
      limits: [
        {
          name: "hmac-login",
          points: 50,
          window: 1,
          block: 0,
          by: "ip",
          withoutIp: "proxy",
          headers: {
            limit: "x-ratelimit-limit",
            remaining: "x-ratelimit-remaining",
            reset: "x-ratelimit-reset",
            resetFormat: "epoch",
            on: "all",
          },
        },
      ],
      security: [
        {
          name: "hmacNonce+hmacPublicKey+hmacSignature+hmacTimestamp",
          schemes: [
            { name: "hmacNonce", kind: "apiKey", in: "header", key: "BX-NONCE" },
            { name: "hmacPublicKey", kind: "apiKey", in: "header", key: "BX-PUBLIC-KEY" },
            { name: "hmacSignature", kind: "apiKey", in: "header", key: "BX-SIGNATURE" },
            { name: "hmacTimestamp", kind: "apiKey", in: "header", key: "BX-TIMESTAMP" },
          ],
          scopes: [],
        },
      ],
    },
    logout: {
      method: "GET",
      path: "/v1/users/logout",
      parameters: [],
      replies: {
        200: { headers: { "x-ratelimit-global-breach": xRatelimitGlobalBreachHeader } },
        401: notAuthenticatedReply,
        429: tooManyRequestsReply,
        500: internalServerErrorReply,
        503: serviceUnavailableReply,
      },
      limits: [],
      security: [{ name: "bearerAuth", schemes: [{ name: "bearerAuth", kind: "http", scheme: "bearer" }], scopes: [] }],
    },
  },
  refusals: {
    invalid: {
      400: badRequestReply,
    },
    malformed: {
      400: badRequestReply,
    },
    unauthenticated: {
      401: notAuthenticatedReply,
    },
    limited: {
      429: tooManyRequestsReply,
    },
    tooLarge: {
      413: payloadTooLargeReply,
    },
    unsupportedMediaType: {
      415: unsupportedMediaTypeReply,
    },
    notAcceptable: {
      406: notAcceptableReply,
    },
    timeout: {
      408: requestTimeoutReply,
    },
    overloaded: {
      503: serviceUnavailableReply,
    },
    internal: {
      500: internalServerErrorReply,
    },
    unknownPath: {
      404: unknownPathReply,
    },
    wrongMethod: {
      405: wrongMethodReply,
    },
  },
};
