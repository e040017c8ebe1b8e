// Generated from specs/xpkg.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { createClient, type Client, type ClientOptions, type ClientReply, type ClientTable } from "specgate/client";
import type { components } from "./types.js";

/** @see specs/xpkg.yaml:145 */
export type LoginRequest = components["schemas"]["LoginRequest"];

/** @see specs/xpkg.yaml:153 */
export type CreateRequest = components["schemas"]["CreateRequest"];

/**
 * The author's e-mail address; letter case and surrounding blanks do not matter. 5 to 64 characters without the
 * blanks. ASCII only, so that no look-alike of `@` or of a letter can stand for another address.
 * @see specs/xpkg.yaml:163
 */
export type Email = components["schemas"]["Email"];

/**
 * The author's password; letter case matters. 8 to 64 characters (code points), not trimmed, and no case variation
 * of "password".
 * @see specs/xpkg.yaml:183
 */
export type Password = components["schemas"]["Password"];

/** The token that reCAPTCHA gave to the page; good once. @see specs/xpkg.yaml:199 */
export type Validation = components["schemas"]["Validation"];

/**
 * The author's name: 3 to 32 characters without surrounding blanks, a letter first, a letter or digit last, and
 * letters, digits, blanks and the ASCII signs from `!` to `.` between them.
 * @see specs/xpkg.yaml:209
 */
export type Name = components["schemas"]["Name"];

/** @see specs/xpkg.yaml:229 */
export type Token = components["schemas"]["Token"];

/** @see specs/xpkg.yaml:238 */
export type InvalidCode = components["schemas"]["InvalidCode"];

/** 200: The credentials were accepted. Carries the author's token. @see specs/xpkg.yaml:246 */
export interface AuthorizedReply {
  body: Token;
  headers: {
    "x-retry-after-global"?: number;
    "x-ratelimit-limit-global"?: number;
    "x-ratelimit-remaining-global"?: number;
    "x-ratelimit-reset-global"?: string;
    "retry-after"?: number;
    "x-ratelimit-limit"?: number;
    "x-ratelimit-remaining"?: number;
    "x-ratelimit-reset"?: string;
  };
}

/**
 * 400: A part of the body is missing or breaks a rule.
 * `invalid_or_empty_str`: a field is missing, not a string, or empty; also a body that is not a JSON object.
 * `bad_len`: a field is too short or too long.
 * `bad_email`: the e-mail address is not one.
 * `is_password`: the password is a case variation of "password"; for a new account, also any very common one.
 * `invalid_name`: the name has letters that are not allowed (`create` only).
 * @see specs/xpkg.yaml:263
 */
export interface InvalidReply {
  body: InvalidCode;
  headers: {
    "x-retry-after-global"?: number;
    "x-ratelimit-limit-global"?: number;
    "x-ratelimit-remaining-global"?: number;
    "x-ratelimit-reset-global"?: string;
    "retry-after"?: number;
    "x-ratelimit-limit"?: number;
    "x-ratelimit-remaining"?: number;
    "x-ratelimit-reset"?: string;
  };
}

/**
 * 401: No author has this e-mail address, or the password is not the author's. Both look alike.
 * @see specs/xpkg.yaml:284
 */
export interface UnauthorizedReply {
  body: "Unauthorized";
  headers: {
    "www-authenticate": "Bearer realm=\"xpkg\"";
    "x-retry-after-global"?: number;
    "x-ratelimit-limit-global"?: number;
    "x-ratelimit-remaining-global"?: number;
    "x-ratelimit-reset-global"?: string;
    "retry-after"?: number;
    "x-ratelimit-limit"?: number;
    "x-ratelimit-remaining"?: number;
    "x-ratelimit-reset"?: string;
  };
}

/** 406: The caller accepts no media type of the reply. @see specs/xpkg.yaml:316 */
export interface NotAcceptableReply {
  body: "Not Acceptable";
  headers: {
    "x-retry-after-global"?: number;
    "x-ratelimit-limit-global"?: number;
    "x-ratelimit-remaining-global"?: number;
    "x-ratelimit-reset-global"?: string;
    "retry-after"?: number;
    "x-ratelimit-limit"?: number;
    "x-ratelimit-remaining"?: number;
    "x-ratelimit-reset"?: string;
  };
}

/** 408: The body did not arrive in time. @see specs/xpkg.yaml:332 */
export interface RequestTimeoutReply {
  body: "Request Timeout";
  headers: {
    "x-retry-after-global"?: number;
    "x-ratelimit-limit-global"?: number;
    "x-ratelimit-remaining-global"?: number;
    "x-ratelimit-reset-global"?: string;
    "retry-after"?: number;
    "x-ratelimit-limit"?: number;
    "x-ratelimit-remaining"?: number;
    "x-ratelimit-reset"?: string;
  };
}

/**
 * 409: The client's address cannot be determined, so the limits cannot be counted.
 * @see specs/xpkg.yaml:348
 */
export interface ConflictReply {
  body: "Conflict";
}

/** 413: The body is longer than 16 KiB. @see specs/xpkg.yaml:354 */
export interface PayloadTooLargeReply {
  body: "Payload Too Large";
  headers: {
    "x-retry-after-global"?: number;
    "x-ratelimit-limit-global"?: number;
    "x-ratelimit-remaining-global"?: number;
    "x-ratelimit-reset-global"?: string;
    "retry-after"?: number;
    "x-ratelimit-limit"?: number;
    "x-ratelimit-remaining"?: number;
    "x-ratelimit-reset"?: string;
  };
}

/** 415: The body is not `application/json`, or is compressed. @see specs/xpkg.yaml:370 */
export interface UnsupportedMediaTypeReply {
  body: "Unsupported Media Type";
  headers: {
    "x-retry-after-global"?: number;
    "x-ratelimit-limit-global"?: number;
    "x-ratelimit-remaining-global"?: number;
    "x-ratelimit-reset-global"?: string;
    "retry-after"?: number;
    "x-ratelimit-limit"?: number;
    "x-ratelimit-remaining"?: number;
    "x-ratelimit-reset"?: string;
  };
}

/** 418: reCAPTCHA takes the caller for a bot, or could not be asked. @see specs/xpkg.yaml:386 */
export interface TeapotReply {
  body: "I'm a Teapot";
  headers: {
    "x-retry-after-global"?: number;
    "x-ratelimit-limit-global"?: number;
    "x-ratelimit-remaining-global"?: number;
    "x-ratelimit-reset-global"?: string;
    "retry-after"?: number;
    "x-ratelimit-limit"?: number;
    "x-ratelimit-remaining"?: number;
    "x-ratelimit-reset"?: string;
  };
}

/**
 * 429: Too many requests of an address, or failed logins of an account. The global limit has only its own headers.
 * @see specs/xpkg.yaml:401
 */
export interface TooManyRequestsReply {
  body: "Too Many Requests";
  headers: {
    "x-retry-after-global"?: number;
    "x-ratelimit-limit-global"?: number;
    "x-ratelimit-remaining-global"?: number;
    "x-ratelimit-reset-global"?: string;
    "retry-after"?: number;
    "x-ratelimit-limit"?: number;
    "x-ratelimit-remaining"?: number;
    "x-ratelimit-reset"?: string;
  };
}

/** 500: Something unexpected went wrong. @see specs/xpkg.yaml:416 */
export interface InternalServerErrorReply {
  body: "Internal Server Error";
  headers: {
    "x-retry-after-global"?: number;
    "x-ratelimit-limit-global"?: number;
    "x-ratelimit-remaining-global"?: number;
    "x-ratelimit-reset-global"?: string;
    "retry-after"?: number;
    "x-ratelimit-limit"?: number;
    "x-ratelimit-remaining"?: number;
    "x-ratelimit-reset"?: string;
  };
}

/** 503: Too busy to take the request now; try again after `Retry-After`. @see specs/xpkg.yaml:431 */
export interface ServiceUnavailableReply {
  body: "Service Unavailable";
  headers: {
    "retry-after": number;
    "x-retry-after-global"?: number;
    "x-ratelimit-limit-global"?: number;
    "x-ratelimit-remaining-global"?: number;
    "x-ratelimit-reset-global"?: string;
    "x-ratelimit-limit"?: number;
    "x-ratelimit-remaining"?: number;
    "x-ratelimit-reset"?: string;
  };
}

/** 403: The e-mail address, or else the name, belongs to another author. @see specs/xpkg.yaml:300 */
export interface TakenReply {
  body: "email" | "name";
  headers: {
    "x-retry-after-global"?: number;
    "x-ratelimit-limit-global"?: number;
    "x-ratelimit-remaining-global"?: number;
    "x-ratelimit-reset-global"?: string;
    "retry-after"?: number;
    "x-ratelimit-limit"?: number;
    "x-ratelimit-remaining"?: number;
    "x-ratelimit-reset"?: string;
  };
}

/**
 * X-Pkg registry, author accounts
 *
 * Log in to an author's account of the X-Pkg registry, or create one. Both operations are protected by
 * reCAPTCHA and meant for the X-Pkg developer portal alone.
 *
 * Errors are plain text: a code for 400 and 403, the status text for all others.
 *
 * Checks run in a fixed order: the global limit, the operation's limit, the body (400), reCAPTCHA (418),
 * the credentials. So bad requests count against the limits, and a captcha is not spent on a body that breaks a rule.
 * Findings in a body come in the order of its fields, and only the first is answered.
 *
 * The registry's own source accepts non-strings in places and answers a missing captcha with another text; here the
 * documented rule holds for every field: not a string, or empty, is `invalid_or_empty_str`.
 */
export interface XpkgCalls {
  /**
   * `POST /auth/login` Log in to an author's account
   *
   * Checks the e-mail address and the password of an existing author and answers with a token for authorized
   * requests, which expires six hours later. `POST /auth/create` makes a new account.
   *
   * This operation is protected by reCAPTCHA; only the X-Pkg developer portal should call it.
   *
   * At most 5 requests every 3 seconds.
   * @see specs/xpkg.yaml:44
   */
  login: {
    input: {
      body: LoginRequest;
    };
    replies: {
      200: AuthorizedReply;
      400: InvalidReply;
      401: UnauthorizedReply;
      406: NotAcceptableReply;
      408: RequestTimeoutReply;
      409: ConflictReply;
      413: PayloadTooLargeReply;
      415: UnsupportedMediaTypeReply;
      418: TeapotReply;
      429: TooManyRequestsReply;
      500: InternalServerErrorReply;
      503: ServiceUnavailableReply;
    };
  };
  /**
   * `POST /auth/create` Create an author's account
   *
   * Makes an author with a unique e-mail address and a unique name, and answers with a token like that of a login.
   * Protected by reCAPTCHA, limited like login.
   * @see specs/xpkg.yaml:94
   */
  create: {
    input: {
      body: CreateRequest;
    };
    replies: {
      200: AuthorizedReply;
      400: InvalidReply;
      403: TakenReply;
      406: NotAcceptableReply;
      408: RequestTimeoutReply;
      409: ConflictReply;
      413: PayloadTooLargeReply;
      415: UnsupportedMediaTypeReply;
      418: TeapotReply;
      429: TooManyRequestsReply;
      500: InternalServerErrorReply;
      503: ServiceUnavailableReply;
    };
  };
}

const authorizedReply: ClientReply = {
  content: { "application/json": "json" },
  headers: {
    "x-retry-after-global": { type: "integer" },
    "x-ratelimit-limit-global": { type: "integer" },
    "x-ratelimit-remaining-global": { type: "integer" },
    "x-ratelimit-reset-global": { type: "string" },
    "retry-after": { type: "integer" },
    "x-ratelimit-limit": { type: "integer" },
    "x-ratelimit-remaining": { type: "integer" },
    "x-ratelimit-reset": { type: "string" },
  },
};

const invalidReply: ClientReply = {
  content: { "text/plain": "text" },
  headers: {
    "x-retry-after-global": { type: "integer" },
    "x-ratelimit-limit-global": { type: "integer" },
    "x-ratelimit-remaining-global": { type: "integer" },
    "x-ratelimit-reset-global": { type: "string" },
    "retry-after": { type: "integer" },
    "x-ratelimit-limit": { type: "integer" },
    "x-ratelimit-remaining": { type: "integer" },
    "x-ratelimit-reset": { type: "string" },
  },
};

const unauthorizedReply: ClientReply = {
  content: { "text/plain": "text" },
  headers: {
    "www-authenticate": { type: "string" },
    "x-retry-after-global": { type: "integer" },
    "x-ratelimit-limit-global": { type: "integer" },
    "x-ratelimit-remaining-global": { type: "integer" },
    "x-ratelimit-reset-global": { type: "string" },
    "retry-after": { type: "integer" },
    "x-ratelimit-limit": { type: "integer" },
    "x-ratelimit-remaining": { type: "integer" },
    "x-ratelimit-reset": { type: "string" },
  },
};

const notAcceptableReply: ClientReply = {
  content: { "text/plain": "text" },
  headers: {
    "x-retry-after-global": { type: "integer" },
    "x-ratelimit-limit-global": { type: "integer" },
    "x-ratelimit-remaining-global": { type: "integer" },
    "x-ratelimit-reset-global": { type: "string" },
    "retry-after": { type: "integer" },
    "x-ratelimit-limit": { type: "integer" },
    "x-ratelimit-remaining": { type: "integer" },
    "x-ratelimit-reset": { type: "string" },
  },
};

const requestTimeoutReply: ClientReply = {
  content: { "text/plain": "text" },
  headers: {
    "x-retry-after-global": { type: "integer" },
    "x-ratelimit-limit-global": { type: "integer" },
    "x-ratelimit-remaining-global": { type: "integer" },
    "x-ratelimit-reset-global": { type: "string" },
    "retry-after": { type: "integer" },
    "x-ratelimit-limit": { type: "integer" },
    "x-ratelimit-remaining": { type: "integer" },
    "x-ratelimit-reset": { type: "string" },
  },
};

const conflictReply: ClientReply = { content: { "text/plain": "text" } };

const payloadTooLargeReply: ClientReply = {
  content: { "text/plain": "text" },
  headers: {
    "x-retry-after-global": { type: "integer" },
    "x-ratelimit-limit-global": { type: "integer" },
    "x-ratelimit-remaining-global": { type: "integer" },
    "x-ratelimit-reset-global": { type: "string" },
    "retry-after": { type: "integer" },
    "x-ratelimit-limit": { type: "integer" },
    "x-ratelimit-remaining": { type: "integer" },
    "x-ratelimit-reset": { type: "string" },
  },
};

const unsupportedMediaTypeReply: ClientReply = {
  content: { "text/plain": "text" },
  headers: {
    "x-retry-after-global": { type: "integer" },
    "x-ratelimit-limit-global": { type: "integer" },
    "x-ratelimit-remaining-global": { type: "integer" },
    "x-ratelimit-reset-global": { type: "string" },
    "retry-after": { type: "integer" },
    "x-ratelimit-limit": { type: "integer" },
    "x-ratelimit-remaining": { type: "integer" },
    "x-ratelimit-reset": { type: "string" },
  },
};

const teapotReply: ClientReply = {
  content: { "text/plain": "text" },
  headers: {
    "x-retry-after-global": { type: "integer" },
    "x-ratelimit-limit-global": { type: "integer" },
    "x-ratelimit-remaining-global": { type: "integer" },
    "x-ratelimit-reset-global": { type: "string" },
    "retry-after": { type: "integer" },
    "x-ratelimit-limit": { type: "integer" },
    "x-ratelimit-remaining": { type: "integer" },
    "x-ratelimit-reset": { type: "string" },
  },
};

const tooManyRequestsReply: ClientReply = {
  content: { "text/plain": "text" },
  headers: {
    "x-retry-after-global": { type: "integer" },
    "x-ratelimit-limit-global": { type: "integer" },
    "x-ratelimit-remaining-global": { type: "integer" },
    "x-ratelimit-reset-global": { type: "string" },
    "retry-after": { type: "integer" },
    "x-ratelimit-limit": { type: "integer" },
    "x-ratelimit-remaining": { type: "integer" },
    "x-ratelimit-reset": { type: "string" },
  },
};

const internalServerErrorReply: ClientReply = {
  content: { "text/plain": "text" },
  headers: {
    "x-retry-after-global": { type: "integer" },
    "x-ratelimit-limit-global": { type: "integer" },
    "x-ratelimit-remaining-global": { type: "integer" },
    "x-ratelimit-reset-global": { type: "string" },
    "retry-after": { type: "integer" },
    "x-ratelimit-limit": { type: "integer" },
    "x-ratelimit-remaining": { type: "integer" },
    "x-ratelimit-reset": { type: "string" },
  },
};

const serviceUnavailableReply: ClientReply = {
  content: { "text/plain": "text" },
  headers: {
    "retry-after": { type: "integer" },
    "x-retry-after-global": { type: "integer" },
    "x-ratelimit-limit-global": { type: "integer" },
    "x-ratelimit-remaining-global": { type: "integer" },
    "x-ratelimit-reset-global": { type: "string" },
    "x-ratelimit-limit": { type: "integer" },
    "x-ratelimit-remaining": { type: "integer" },
    "x-ratelimit-reset": { type: "string" },
  },
};

const takenReply: ClientReply = {
  content: { "text/plain": "text" },
  headers: {
    "x-retry-after-global": { type: "integer" },
    "x-ratelimit-limit-global": { type: "integer" },
    "x-ratelimit-remaining-global": { type: "integer" },
    "x-ratelimit-reset-global": { type: "string" },
    "retry-after": { type: "integer" },
    "x-ratelimit-limit": { type: "integer" },
    "x-ratelimit-remaining": { type: "integer" },
    "x-ratelimit-reset": { type: "string" },
  },
};

const table: ClientTable = {
  name: "xpkg",
  operations: {
    login: {
      method: "POST",
      path: "/auth/login",
      parameters: [],
      body: { "application/json": "json" },
      accept: "application/json, text/plain",
      replies: {
        200: authorizedReply,
        400: invalidReply,
        401: unauthorizedReply,
        406: notAcceptableReply,
        408: requestTimeoutReply,
        409: conflictReply,
        413: payloadTooLargeReply,
        415: unsupportedMediaTypeReply,
        418: teapotReply,
        429: tooManyRequestsReply,
        500: internalServerErrorReply,
        503: serviceUnavailableReply,
      },
    },
    create: {
      method: "POST",
      path: "/auth/create",
      parameters: [],
      body: { "application/json": "json" },
      accept: "application/json, text/plain",
      replies: {
        200: authorizedReply,
        400: invalidReply,
        403: takenReply,
        406: notAcceptableReply,
        408: requestTimeoutReply,
        409: conflictReply,
        413: payloadTooLargeReply,
        415: unsupportedMediaTypeReply,
        418: teapotReply,
        429: tooManyRequestsReply,
        500: internalServerErrorReply,
        503: serviceUnavailableReply,
      },
    },
  },
};

/** A client of X-Pkg registry, author accounts. */
export function createXpkgClient(options: ClientOptions): Client<XpkgCalls> {
  return createClient<XpkgCalls>(table, options);
}
