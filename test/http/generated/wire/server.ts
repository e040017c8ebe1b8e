// Generated from test/http/specs/wire.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import type { Api, HeaderTable, ReplyTable } from "specgate/wire";
import type { components, operations } from "./types.js";
import * as validate from "./validators.js";

/** @see test/http/specs/wire.yaml:341 */
export type Message = components["schemas"]["Message"];

/** @see test/http/specs/wire.yaml:347 */
export type Named = components["schemas"]["Named"];

/** @see test/http/specs/wire.yaml:352 */
export type Anything = components["schemas"]["Anything"];

/** @see test/http/specs/wire.yaml:355 */
export type Failure = components["schemas"]["Failure"];

/**
 * 400, 406, 408, 413, 415, 500, 409, 403, 404: What the server found, by kind.
 * @see test/http/specs/wire.yaml:309
 */
export interface FailedReply {
  body: Failure;
}

/** 429: A limit is used up. @see test/http/specs/wire.yaml:325 */
export interface LimitedReply {
  body: Failure;
}

/** 503: The service cannot take the request now. @see test/http/specs/wire.yaml:334 */
export interface UnavailableReply {
  body: Failure;
  headers: {
    "retry-after": number;
  };
}

/** 200: A name. @see test/http/specs/wire.yaml:305 */
export interface NamedReply {
  body: Named;
}

/** 401: No credential was accepted. @see test/http/specs/wire.yaml:313 */
export interface UnauthenticatedReply {
  body: Failure;
}

/** 405: The path has other methods. @see test/http/specs/wire.yaml:319 */
export interface WrongMethodReply {
  body: Failure;
}

/**
 * Wire
 *
 * Uses every feature of OpenAPI that runtime/http serves, so that its tests go through the front door.
 */
export interface WireOperations {
  /**
   * `POST /echo` Answer what came, in the media type that is asked for.
   * @see test/http/specs/wire.yaml:25
   */
  echo: {
    input: {
      body:
        | { mediaType: "application/json"; value: Message }
        | { mediaType: "text/plain"; value: operations["echo"]["requestBody"]["content"]["text/plain"] };
    };
    replies: {
      /** The message. */
      200: {
        bodies: {
          "application/json": Message;
          "text/plain": operations["echo"]["responses"][200]["content"]["text/plain"];
        };
      };
      400: FailedReply;
      406: FailedReply;
      408: FailedReply;
      413: FailedReply;
      415: FailedReply;
      429: LimitedReply;
      500: FailedReply;
      503: UnavailableReply;
    };
  };
  /** `PUT /store` Take any JSON. @see test/http/specs/wire.yaml:48 */
  store: {
    input: {
      body: operations["store"]["requestBody"]["content"]["application/json"];
    };
    replies: {
      /** How many bytes came. */
      200: {
        body: operations["store"]["responses"][200]["content"]["application/json"];
      };
      400: FailedReply;
      406: FailedReply;
      408: FailedReply;
      413: FailedReply;
      415: FailedReply;
      429: LimitedReply;
      500: FailedReply;
      503: UnavailableReply;
    };
  };
  /** `POST /note` Take a short text, or nothing. @see test/http/specs/wire.yaml:73 */
  note: {
    input: {
      body?: NonNullable<operations["note"]["requestBody"]>["content"]["text/plain"];
    };
    replies: {
      /** Taken. */
      204: {};
      400: FailedReply;
      408: FailedReply;
      413: FailedReply;
      415: FailedReply;
      429: LimitedReply;
      500: FailedReply;
      503: UnavailableReply;
    };
  };
  /**
   * `GET /values/{id}/{tags}` Answer the parameters as they were decoded.
   * @see test/http/specs/wire.yaml:90
   */
  values: {
    input: {
      path: {
        /** @see test/http/specs/wire.yaml:94 */
        id: number;
        /** @see test/http/specs/wire.yaml:95 */
        tags: string[];
      };
      query: {
        /** @see test/http/specs/wire.yaml:96 */
        text?: string;
        /** @see test/http/specs/wire.yaml:97 */
        count?: number;
        /** @see test/http/specs/wire.yaml:98 */
        ratio?: number;
        /** @see test/http/specs/wire.yaml:99 */
        flag?: boolean;
        /** @see test/http/specs/wire.yaml:100 */
        list?: number[];
        /** @see test/http/specs/wire.yaml:101 */
        csv?: string[];
        /** @see test/http/specs/wire.yaml:102 */
        page: number;
        /** @see test/http/specs/wire.yaml:103 */
        sort: string[];
      };
      headers: {
        /** @see test/http/specs/wire.yaml:104 */
        "x-level"?: number;
        /** @see test/http/specs/wire.yaml:105 */
        "x-words"?: string[];
        /** @see test/http/specs/wire.yaml:106 */
        "x-needed": string;
      };
      cookies: {
        /** @see test/http/specs/wire.yaml:107 */
        visits?: number;
        /** @see test/http/specs/wire.yaml:108 */
        theme?: string;
      };
    };
    replies: {
      /** The parameters. */
      200: {
        body: Anything;
      };
      400: FailedReply;
      406: FailedReply;
      429: LimitedReply;
      500: FailedReply;
      503: UnavailableReply;
    };
  };
  /** `GET /items/mine` A concrete path beside a templated one. @see test/http/specs/wire.yaml:120 */
  mine: {
    replies: {
      200: NamedReply;
      406: FailedReply;
      429: LimitedReply;
      500: FailedReply;
      503: UnavailableReply;
    };
  };
  /** `GET /items/{id}` A templated path. @see test/http/specs/wire.yaml:132 */
  item: {
    input: {
      path: {
        /** @see test/http/specs/wire.yaml:131 */
        id: string;
      };
    };
    replies: {
      200: NamedReply;
      400: FailedReply;
      406: FailedReply;
      429: LimitedReply;
      500: FailedReply;
      503: UnavailableReply;
    };
  };
  /** `DELETE /items/{id}` A second method of the path. @see test/http/specs/wire.yaml:142 */
  removeItem: {
    input: {
      path: {
        /** @see test/http/specs/wire.yaml:131 */
        id: string;
      };
    };
    replies: {
      /** Gone. */
      204: {};
      400: FailedReply;
      429: LimitedReply;
      500: FailedReply;
      503: UnavailableReply;
    };
  };
  /**
   * `GET /items/{id}/parts/all` A concrete segment below a templated one.
   * @see test/http/specs/wire.yaml:152
   */
  parts: {
    input: {
      path: {
        /** @see test/http/specs/wire.yaml:156 */
        id: string;
      };
    };
    replies: {
      200: NamedReply;
      400: FailedReply;
      406: FailedReply;
      429: LimitedReply;
      500: FailedReply;
      503: UnavailableReply;
    };
  };
  /** `GET /answers` Declares every kind of reply. @see test/http/specs/wire.yaml:165 */
  answers: {
    replies: {
      /** A body, with headers of all kinds. */
      200: {
        body: Named;
        headers: {
          "x-count": number;
          "x-words"?: string[];
          "set-cookie"?: string[];
        };
      };
      /** For caches. */
      203: {
        body: operations["answers"]["responses"][203]["content"]["text/plain"];
        headers: {
          "cache-control": string;
        };
      };
      /** Nothing. */
      204: {};
      /** Elsewhere. */
      302: {
        headers: {
          location: string;
        };
      };
      406: FailedReply;
      429: LimitedReply;
      500: FailedReply;
      503: UnavailableReply;
      /** The caller's fault. */
      "4XX": {
        body: "gone" | "teapot";
      };
      /** Anything else. */
      default: {
        body: Named;
      };
    };
  };
  /** `GET /limited` Counted by address; refused where there is none. @see test/http/specs/wire.yaml:202 */
  limited: {
    replies: {
      /** Passed. */
      204: {};
      409: FailedReply;
      429: LimitedReply;
      500: FailedReply;
      503: UnavailableReply;
    };
  };
  /** `POST /letters` Counted by a property of the body. @see test/http/specs/wire.yaml:226 */
  letter: {
    input: {
      body: operations["letter"]["requestBody"]["content"]["application/json"];
    };
    replies: {
      /** Sent. */
      204: {};
      400: FailedReply;
      408: FailedReply;
      413: FailedReply;
      415: FailedReply;
      429: LimitedReply;
      500: FailedReply;
      503: UnavailableReply;
    };
  };
  /** `POST /secret/either` A token, or two keys, or a password. @see test/http/specs/wire.yaml:252 */
  either: {
    input: {
      body?: NonNullable<operations["either"]["requestBody"]>["content"]["application/json"];
    };
    replies: {
      200: NamedReply;
      400: FailedReply;
      401: UnauthenticatedReply;
      403: FailedReply;
      406: FailedReply;
      408: FailedReply;
      413: FailedReply;
      415: FailedReply;
      429: LimitedReply;
      500: FailedReply;
      503: UnavailableReply;
    };
    security: "bearer" | "headerKey+queryKey" | "basic";
  };
  /** `GET /secret/optional` A cookie, or nobody. @see test/http/specs/wire.yaml:278 */
  optional: {
    replies: {
      200: NamedReply;
      401: UnauthenticatedReply;
      403: FailedReply;
      406: FailedReply;
      429: LimitedReply;
      500: FailedReply;
      503: UnavailableReply;
    };
    security: "cookieKey" | "";
  };
}

/** What each hook of `secure` is given. */
export interface WireCredentials {
  bearer: string;
  "headerKey+queryKey": { headerKey: string; queryKey: string };
  basic: { username: string; password: string };
  cookieKey: string;
}

/** What the runtime finds by itself, and the replies that it may then use. */
export interface WireRefusals {
  invalid: {
    400: FailedReply;
  };
  malformed: {
    400: FailedReply;
  };
  unauthenticated: {
    401: UnauthenticatedReply;
  };
  forbidden: {
    403: FailedReply;
  };
  limited: {
    429: LimitedReply;
  };
  noClientIp: {
    409: FailedReply;
  };
  tooLarge: {
    413: FailedReply;
  };
  unsupportedMediaType: {
    415: FailedReply;
  };
  notAcceptable: {
    406: FailedReply;
  };
  timeout: {
    408: FailedReply;
  };
  overloaded: {
    503: UnavailableReply;
  };
  internal: {
    500: FailedReply;
  };
  unimplemented: {
    /** Anything else. */
    default: {
      body: Named;
    };
  };
  unknownPath: {
    404: FailedReply;
  };
  wrongMethod: {
    405: WrongMethodReply;
  };
}

/** The error codes that findings carry. */
export type WireCodes = "too_long";

const retryAfterHeader: HeaderTable = {
  required: true,
  type: "integer",
  from: "handler",
  validate: validate.retryAfterHeader,
};

const xCountHeader: HeaderTable = {
  required: true,
  type: "integer",
  from: "handler",
  validate: validate.anyInteger,
};

const xWordsHeader: HeaderTable = {
  required: false,
  type: { items: "string" },
  from: "handler",
  validate: validate.answersReply200XWords,
};

const setCookieHeader: HeaderTable = {
  required: false,
  type: { items: "string" },
  from: "handler",
  validate: validate.answersReply200SetCookie,
};

const xFixedHeader: HeaderTable = {
  required: true,
  type: "string",
  from: { const: "always" },
  validate: validate.answersReply200XFixed,
};

const cacheControlHeader: HeaderTable = {
  required: true,
  type: "string",
  from: "handler",
  validate: validate.anyString,
};

const locationHeader: HeaderTable = {
  required: true,
  type: "string",
  from: "handler",
  validate: validate.anyString,
};

const wwwAuthenticateHeader: HeaderTable = {
  required: true,
  type: "string",
  from: { const: "Bearer realm=\"wire\"" },
  validate: validate.unauthenticatedReplyWwwAuthenticate,
};

const failedReply: ReplyTable = { content: { "application/json": { as: "json", validate: validate.failure } } };

const limitedReply: ReplyTable = { content: { "application/json": { as: "json", validate: validate.failure } } };

const unavailableReply: ReplyTable = {
  content: { "application/json": { as: "json", validate: validate.failure } },
  headers: { "retry-after": retryAfterHeader },
};

const namedReply: ReplyTable = { content: { "application/json": { as: "json", validate: validate.named } } };

const unauthenticatedReply: ReplyTable = {
  content: { "application/json": { as: "json", validate: validate.failure } },
  headers: { "www-authenticate": wwwAuthenticateHeader },
};

const wrongMethodReply: ReplyTable = { content: { "application/json": { as: "json", validate: validate.failure } } };

/** What `secure` takes to serve this API. */
export const wire: Api<WireOperations, WireCredentials, WireRefusals, WireCodes> = {
  name: "wire",
  mount: "/wire",
  limits: [
    {
      name: "everything",
      points: 100,
      window: 60,
      block: 0,
      by: "ip",
      withoutIp: "proxy",
      headers: {
        limit: "X-RateLimit-Limit",
        remaining: "X-RateLimit-Remaining",
        reset: "X-RateLimit-Reset",
        resetFormat: "epoch",
        retryAfter: "Retry-After",
        on: "limited",
      },
    },
  ],
  operations: {
    echo: {
      method: "POST",
      path: "/echo",
      parameters: [],
      body: {
        required: true,
        limitBytes: 16384,
        content: {
          "application/json": { as: "json", validate: validate.message },
          "text/plain": { as: "text", validate: validate.echoBodyPlain },
        },
      },
      replies: {
        200: {
          content: {
            "application/json": { as: "json", validate: validate.messageReply },
            "text/plain": { as: "text", validate: validate.anyString },
          },
        },
        400: failedReply,
        406: failedReply,
        408: failedReply,
        413: failedReply,
        415: failedReply,
        429: limitedReply,
        500: failedReply,
        503: unavailableReply,
      },
      limits: [],
      security: [],
    },
    store: {
      method: "PUT",
      path: "/store",
      parameters: [],
      body: {
        required: true,
        limitBytes: 16384,
        content: { "application/json": { as: "json", validate: validate.storeBody } },
      },
      replies: {
        200: { content: { "application/json": { as: "json", validate: validate.storeReply200 } } },
        400: failedReply,
        406: failedReply,
        408: failedReply,
        413: failedReply,
        415: failedReply,
        429: limitedReply,
        500: failedReply,
        503: unavailableReply,
      },
      limits: [],
      security: [],
    },
    note: {
      method: "POST",
      path: "/note",
      parameters: [],
      body: { required: false, limitBytes: 8, content: { "text/plain": { as: "text", validate: validate.anyString } } },
      replies: {
        204: {},
        400: failedReply,
        408: failedReply,
        413: failedReply,
        415: failedReply,
        429: limitedReply,
        500: failedReply,
        503: unavailableReply,
      },
      limits: [],
      security: [],
    },
    values: {
      method: "GET",
      path: "/values/{id}/{tags}",
      parameters: [
        {
          in: "path",
          name: "id",
          required: true,
          type: "integer",
          style: "simple",
          explode: false,
          validate: validate.valuesId,
        },
        {
          in: "path",
          name: "tags",
          required: true,
          type: { items: "string" },
          style: "simple",
          explode: false,
          validate: validate.valuesTags,
        },
        {
          in: "query",
          name: "text",
          required: false,
          type: "string",
          style: "form",
          explode: true,
          validate: validate.valuesText,
        },
        {
          in: "query",
          name: "count",
          required: false,
          type: "integer",
          style: "form",
          explode: true,
          validate: validate.anyInteger,
        },
        {
          in: "query",
          name: "ratio",
          required: false,
          type: "number",
          style: "form",
          explode: true,
          validate: validate.anyNumber,
        },
        {
          in: "query",
          name: "flag",
          required: false,
          type: "boolean",
          style: "form",
          explode: true,
          validate: validate.anyBoolean,
        },
        {
          in: "query",
          name: "list",
          required: false,
          type: { items: "integer" },
          style: "form",
          explode: true,
          validate: validate.valuesList,
        },
        {
          in: "query",
          name: "csv",
          required: false,
          type: { items: "string" },
          style: "form",
          explode: false,
          validate: validate.valuesCsv,
        },
        {
          in: "query",
          name: "page",
          required: false,
          type: "integer",
          style: "form",
          explode: true,
          default: 1,
          validate: validate.anyInteger,
        },
        {
          in: "query",
          name: "sort",
          required: false,
          type: { items: "string" },
          style: "form",
          explode: true,
          default: ["name"],
          validate: validate.valuesSort,
        },
        {
          in: "header",
          name: "x-level",
          required: false,
          type: "integer",
          style: "simple",
          explode: false,
          validate: validate.anyInteger,
        },
        {
          in: "header",
          name: "x-words",
          required: false,
          type: { items: "string" },
          style: "simple",
          explode: false,
          validate: validate.valuesXWords,
        },
        {
          in: "header",
          name: "x-needed",
          required: true,
          type: "string",
          style: "simple",
          explode: false,
          validate: validate.anyString,
        },
        {
          in: "cookie",
          name: "visits",
          required: false,
          type: "integer",
          style: "form",
          explode: true,
          validate: validate.anyInteger,
        },
        {
          in: "cookie",
          name: "theme",
          required: false,
          type: "string",
          style: "form",
          explode: true,
          validate: validate.anyString,
        },
      ],
      replies: {
        200: { content: { "application/json": { as: "json", validate: validate.anything } } },
        400: failedReply,
        406: failedReply,
        429: limitedReply,
        500: failedReply,
        503: unavailableReply,
      },
      limits: [],
      security: [],
    },
    mine: {
      method: "GET",
      path: "/items/mine",
      parameters: [],
      replies: {
        200: namedReply,
        406: failedReply,
        429: limitedReply,
        500: failedReply,
        503: unavailableReply,
      },
      limits: [],
      security: [],
    },
    item: {
      method: "GET",
      path: "/items/{id}",
      parameters: [
        {
          in: "path",
          name: "id",
          required: true,
          type: "string",
          style: "simple",
          explode: false,
          validate: validate.anyString,
        },
      ],
      replies: {
        200: namedReply,
        400: failedReply,
        406: failedReply,
        429: limitedReply,
        500: failedReply,
        503: unavailableReply,
      },
      limits: [],
      security: [],
    },
    removeItem: {
      method: "DELETE",
      path: "/items/{id}",
      parameters: [
        {
          in: "path",
          name: "id",
          required: true,
          type: "string",
          style: "simple",
          explode: false,
          validate: validate.anyString,
        },
      ],
      replies: {
        204: {},
        400: failedReply,
        429: limitedReply,
        500: failedReply,
        503: unavailableReply,
      },
      limits: [],
      security: [],
    },
    parts: {
      method: "GET",
      path: "/items/{id}/parts/all",
      parameters: [
        {
          in: "path",
          name: "id",
          required: true,
          type: "string",
          style: "simple",
          explode: false,
          validate: validate.anyString,
        },
      ],
      replies: {
        200: namedReply,
        400: failedReply,
        406: failedReply,
        429: limitedReply,
        500: failedReply,
        503: unavailableReply,
      },
      limits: [],
      security: [],
    },
    answers: {
      method: "GET",
      path: "/answers",
      parameters: [],
      replies: {
        200: {
          content: { "application/json": { as: "json", validate: validate.named } },
          headers: { "x-count": xCountHeader, "x-words": xWordsHeader, "set-cookie": setCookieHeader, "x-fixed": xFixedHeader },
        },
        203: {
          content: { "text/plain": { as: "text", validate: validate.anyString } },
          headers: { "cache-control": cacheControlHeader },
        },
        204: {},
        302: { headers: { location: locationHeader } },
        406: failedReply,
        429: limitedReply,
        500: failedReply,
        503: unavailableReply,
        "4XX": { content: { "text/plain": { as: "text", validate: validate.answersReply4XX } } },
        default: { content: { "application/json": { as: "json", validate: validate.named } } },
      },
      limits: [],
      security: [],
    },
    limited: {
      method: "GET",
      path: "/limited",
      parameters: [],
      replies: {
        204: {},
        409: failedReply,
        429: limitedReply,
        500: failedReply,
        503: unavailableReply,
      },
      limits: [
        {
          name: "address",
          points: 5,
          window: 3,
          block: 3,
          by: "ip",
          withoutIp: "refuse",
          headers: {
            limit: "X-RateLimit-Limit",
            remaining: "X-RateLimit-Remaining",
            reset: "X-RateLimit-Reset",
            resetFormat: "iso",
            retryAfter: "Retry-After",
            on: "all",
          },
        },
      ],
      security: [],
    },
    letter: {
      method: "POST",
      path: "/letters",
      parameters: [],
      body: {
        required: true,
        limitBytes: 16384,
        content: { "application/json": { as: "json", validate: validate.letterBody } },
      },
      replies: {
        204: {},
        400: failedReply,
        408: failedReply,
        413: failedReply,
        415: failedReply,
        429: limitedReply,
        500: failedReply,
        503: unavailableReply,
      },
      limits: [{ name: "recipient", points: 2, window: 60, block: 0, by: "$request.body#/to/e-mail", withoutIp: "proxy" }],
      security: [],
    },
    either: {
      method: "POST",
      path: "/secret/either",
      parameters: [],
      body: {
        required: false,
        limitBytes: 16384,
        content: { "application/json": { as: "json", validate: validate.eitherBody } },
      },
      replies: {
        200: namedReply,
        400: failedReply,
        401: unauthenticatedReply,
        403: failedReply,
        406: failedReply,
        408: failedReply,
        413: failedReply,
        415: failedReply,
        429: limitedReply,
        500: failedReply,
        503: unavailableReply,
      },
      limits: [{ name: "caller", points: 3, window: 60, block: 0, by: "principal", withoutIp: "proxy" }],
      security: [
        { name: "bearer", schemes: [{ name: "bearer", kind: "http", scheme: "bearer" }], scopes: [] },
        {
          name: "headerKey+queryKey",
          schemes: [
            { name: "headerKey", kind: "apiKey", in: "header", key: "X-Key" },
            { name: "queryKey", kind: "apiKey", in: "query", key: "key" },
          ],
          scopes: [],
        },
        { name: "basic", schemes: [{ name: "basic", kind: "http", scheme: "basic" }], scopes: [] },
      ],
    },
    optional: {
      method: "GET",
      path: "/secret/optional",
      parameters: [],
      replies: {
        200: namedReply,
        401: unauthenticatedReply,
        403: failedReply,
        406: failedReply,
        429: limitedReply,
        500: failedReply,
        503: unavailableReply,
      },
      limits: [],
      security: [
        {
          name: "cookieKey",
          schemes: [{ name: "cookieKey", kind: "apiKey", in: "cookie", key: "session" }],
          scopes: [],
        },
        { name: "", schemes: [], scopes: [] },
      ],
    },
  },
  refusals: {
    invalid: {
      400: failedReply,
    },
    malformed: {
      400: failedReply,
    },
    unauthenticated: {
      401: unauthenticatedReply,
    },
    forbidden: {
      403: failedReply,
    },
    limited: {
      429: limitedReply,
    },
    noClientIp: {
      409: failedReply,
    },
    tooLarge: {
      413: failedReply,
    },
    unsupportedMediaType: {
      415: failedReply,
    },
    notAcceptable: {
      406: failedReply,
    },
    timeout: {
      408: failedReply,
    },
    overloaded: {
      503: unavailableReply,
    },
    internal: {
      500: failedReply,
    },
    unimplemented: {
      default: { content: { "application/json": { as: "json", validate: validate.named } } },
    },
    unknownPath: {
      404: failedReply,
    },
    wrongMethod: {
      405: wrongMethodReply,
    },
  },
};
