// Generated from test/http/specs/wire.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { createClient, type Client, type ClientOptions, type ClientReply, type ClientTable } from "specgate/client";
import type { components, operations } from "./types.js";

/** @see test/http/specs/wire.yaml:341 */
export type Message = components["schemas"]["Message"];

/** @see test/http/specs/wire.yaml:347 */
export type Named = components["schemas"]["Named"];

/** @see test/http/specs/wire.yaml:352 */
export type Anything = components["schemas"]["Anything"];

/** @see test/http/specs/wire.yaml:355 */
export type Failure = components["schemas"]["Failure"];

/**
 * 400, 406, 408, 413, 415, 500, 409, 403: What the server found, by kind.
 * @see test/http/specs/wire.yaml:309
 */
export interface FailedReply {
  body: Failure;
}

/** 429: A limit is used up. @see test/http/specs/wire.yaml:325 */
export interface LimitedReply {
  body: Failure;
  headers: {
    "x-ratelimit-limit"?: number;
    "x-ratelimit-remaining"?: number;
    "x-ratelimit-reset"?: string;
    "retry-after": number;
  };
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
  headers: {
    "www-authenticate": "Bearer realm=\"wire\"";
  };
}

/**
 * Wire
 *
 * Uses every feature of OpenAPI that runtime/http serves, so that its tests go through the front door.
 */
export interface WireCalls {
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
      query?: {
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
        page?: number;
        /** @see test/http/specs/wire.yaml:103 */
        sort?: string[];
      };
      headers: {
        /** @see test/http/specs/wire.yaml:104 */
        "x-level"?: number;
        /** @see test/http/specs/wire.yaml:105 */
        "x-words"?: string[];
        /** @see test/http/specs/wire.yaml:106 */
        "x-needed": string;
      };
      cookies?: {
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
          "x-fixed": "always";
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
  };
}

const failedReply: ClientReply = { content: { "application/json": "json" } };

const limitedReply: ClientReply = {
  content: { "application/json": "json" },
  headers: {
    "x-ratelimit-limit": { type: "integer" },
    "x-ratelimit-remaining": { type: "integer" },
    "x-ratelimit-reset": { type: "string" },
    "retry-after": { type: "integer" },
  },
};

const unavailableReply: ClientReply = { content: { "application/json": "json" }, headers: { "retry-after": { type: "integer" } } };

const namedReply: ClientReply = { content: { "application/json": "json" } };

const unauthenticatedReply: ClientReply = { content: { "application/json": "json" }, headers: { "www-authenticate": { type: "string" } } };

const table: ClientTable = {
  name: "wire",
  operations: {
    echo: {
      method: "POST",
      path: "/echo",
      parameters: [],
      body: { "application/json": "json", "text/plain": "text" },
      accept: "application/json, text/plain",
      replies: {
        200: { content: { "application/json": "json", "text/plain": "text" } },
        400: failedReply,
        406: failedReply,
        408: failedReply,
        413: failedReply,
        415: failedReply,
        429: limitedReply,
        500: failedReply,
        503: unavailableReply,
      },
    },
    store: {
      method: "PUT",
      path: "/store",
      parameters: [],
      body: { "application/json": "json" },
      accept: "application/json",
      replies: {
        200: { content: { "application/json": "json" } },
        400: failedReply,
        406: failedReply,
        408: failedReply,
        413: failedReply,
        415: failedReply,
        429: limitedReply,
        500: failedReply,
        503: unavailableReply,
      },
    },
    note: {
      method: "POST",
      path: "/note",
      parameters: [],
      body: { "text/plain": "text" },
      accept: "application/json",
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
    },
    values: {
      method: "GET",
      path: "/values/{id}/{tags}",
      parameters: [
        { in: "path", name: "id", type: "integer", style: "simple", explode: false },
        { in: "path", name: "tags", type: { items: "string" }, style: "simple", explode: false, needed: true },
        { in: "query", name: "text", type: "string", style: "form", explode: true },
        { in: "query", name: "count", type: "integer", style: "form", explode: true },
        { in: "query", name: "ratio", type: "number", style: "form", explode: true },
        { in: "query", name: "flag", type: "boolean", style: "form", explode: true },
        { in: "query", name: "list", type: { items: "integer" }, style: "form", explode: true },
        { in: "query", name: "csv", type: { items: "string" }, style: "form", explode: false },
        { in: "query", name: "page", type: "integer", style: "form", explode: true },
        { in: "query", name: "sort", type: { items: "string" }, style: "form", explode: true, needed: true },
        { in: "header", name: "x-level", type: "integer", style: "simple", explode: false },
        { in: "header", name: "x-words", type: { items: "string" }, style: "simple", explode: false },
        { in: "header", name: "x-needed", type: "string", style: "simple", explode: false },
        { in: "cookie", name: "visits", type: "integer", style: "form", explode: true },
        { in: "cookie", name: "theme", type: "string", style: "form", explode: true },
      ],
      accept: "application/json",
      replies: {
        200: { content: { "application/json": "json" } },
        400: failedReply,
        406: failedReply,
        429: limitedReply,
        500: failedReply,
        503: unavailableReply,
      },
    },
    mine: {
      method: "GET",
      path: "/items/mine",
      parameters: [],
      accept: "application/json",
      replies: {
        200: namedReply,
        406: failedReply,
        429: limitedReply,
        500: failedReply,
        503: unavailableReply,
      },
    },
    item: {
      method: "GET",
      path: "/items/{id}",
      parameters: [{ in: "path", name: "id", type: "string", style: "simple", explode: false }],
      accept: "application/json",
      replies: {
        200: namedReply,
        400: failedReply,
        406: failedReply,
        429: limitedReply,
        500: failedReply,
        503: unavailableReply,
      },
    },
    removeItem: {
      method: "DELETE",
      path: "/items/{id}",
      parameters: [{ in: "path", name: "id", type: "string", style: "simple", explode: false }],
      accept: "application/json",
      replies: {
        204: {},
        400: failedReply,
        429: limitedReply,
        500: failedReply,
        503: unavailableReply,
      },
    },
    parts: {
      method: "GET",
      path: "/items/{id}/parts/all",
      parameters: [{ in: "path", name: "id", type: "string", style: "simple", explode: false }],
      accept: "application/json",
      replies: {
        200: namedReply,
        400: failedReply,
        406: failedReply,
        429: limitedReply,
        500: failedReply,
        503: unavailableReply,
      },
    },
    answers: {
      method: "GET",
      path: "/answers",
      parameters: [],
      accept: "application/json, text/plain",
      replies: {
        200: {
          content: { "application/json": "json" },
          headers: {
            "x-count": { type: "integer" },
            "x-words": { type: { items: "string" } },
            "set-cookie": { type: { items: "string" } },
            "x-fixed": { type: "string" },
          },
        },
        203: { content: { "text/plain": "text" }, headers: { "cache-control": { type: "string" } } },
        204: {},
        302: { headers: { location: { type: "string" } } },
        406: failedReply,
        429: limitedReply,
        500: failedReply,
        503: unavailableReply,
        "4XX": { content: { "text/plain": "text" } },
        default: { content: { "application/json": "json" } },
      },
    },
    limited: {
      method: "GET",
      path: "/limited",
      parameters: [],
      accept: "application/json",
      replies: {
        204: {},
        409: failedReply,
        429: limitedReply,
        500: failedReply,
        503: unavailableReply,
      },
    },
    letter: {
      method: "POST",
      path: "/letters",
      parameters: [],
      body: { "application/json": "json" },
      accept: "application/json",
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
    },
    either: {
      method: "POST",
      path: "/secret/either",
      parameters: [],
      body: { "application/json": "json" },
      accept: "application/json",
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
    },
    optional: {
      method: "GET",
      path: "/secret/optional",
      parameters: [],
      accept: "application/json",
      replies: {
        200: namedReply,
        401: unauthenticatedReply,
        403: failedReply,
        406: failedReply,
        429: limitedReply,
        500: failedReply,
        503: unavailableReply,
      },
    },
  },
};

/** A client of Wire. */
export function createWireClient(options: ClientOptions): Client<WireCalls> {
  return createClient<WireCalls>(table, options);
}
