// Generated from test/http/specs/routes.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import type { Api, HeaderTable, ReplyTable } from "specgate/wire";
import type { components } from "./types.js";
import * as validate from "./validators.js";

/** 200: What was understood. @see test/http/specs/routes.yaml:58 */
export interface FoundReply {
  body: components["responses"]["Found"]["content"]["application/json"];
}

/** default, 404: What went wrong. @see test/http/specs/routes.yaml:56 */
export interface FailedReply {
  body: components["responses"]["Failed"]["content"]["text/plain"];
}

/** 405: Not so. @see test/http/specs/routes.yaml:57 */
export interface WrongMethodReply {}

/**
 * Routes
 *
 * Every way in which paths and credentials tell operations apart.
 */
export interface RoutesOperations {
  /** `GET /compare/{base}...{head}` @see test/http/specs/routes.yaml:6 */
  compare: {
    input: {
      path: {
        /** @see test/http/specs/routes.yaml:9 */
        head: string;
        /** @see test/http/specs/routes.yaml:10 */
        base: string;
      };
    };
    replies: {
      200: FoundReply;
      default: FailedReply;
    };
  };
  /** `GET /compare/{whole}` @see test/http/specs/routes.yaml:13 */
  compareWhole: {
    input: {
      path: {
        /** @see test/http/specs/routes.yaml:15 */
        whole: string;
      };
    };
    replies: {
      200: FoundReply;
      default: FailedReply;
    };
  };
  /** `GET /pets.{format}` @see test/http/specs/routes.yaml:18 */
  exportPets: {
    input: {
      path: {
        /** @see test/http/specs/routes.yaml:20 */
        format: "json" | "csv";
      };
    };
    replies: {
      200: FoundReply;
      default: FailedReply;
    };
  };
  /** `GET /request` @see test/http/specs/routes.yaml:23 */
  listRequests: {
    replies: {
      200: FoundReply;
      default: FailedReply;
    };
  };
  /** `GET /request` @see test/http/specs/routes.yaml:27 */
  listCollections: {
    input: {
      query: {
        /** @see test/http/specs/routes.yaml:29 */
        page?: number;
      };
    };
    replies: {
      200: FoundReply;
      default: FailedReply;
    };
  };
  /** `POST /` @see test/http/specs/routes.yaml:32 */
  buy: {
    input: {
      headers: {
        /** @see test/http/specs/routes.yaml:34 */
        "x-target": "Shop.Buy";
      };
    };
    replies: {
      200: FoundReply;
      default: FailedReply;
    };
  };
  /** `POST /` @see test/http/specs/routes.yaml:37 */
  sell: {
    input: {
      headers: {
        /** @see test/http/specs/routes.yaml:39 */
        "x-target": "Shop.Sell";
      };
    };
    replies: {
      200: FoundReply;
      default: FailedReply;
    };
  };
  /** `GET /secret` @see test/http/specs/routes.yaml:42 */
  readSecret: {
    replies: {
      200: FoundReply;
      /** Not known. */
      401: {};
      default: FailedReply;
    };
    security: "digest" | "oauth" | "key+oidc";
  };
}

/** What each hook of `secure` is given. */
export interface RoutesCredentials {
  digest: string;
  oauth: string;
  "key+oidc": { key: string; oidc: string };
}

/** What the runtime finds by itself, and the replies that it may then use. */
export interface RoutesRefusals {
  invalid: {
    default: FailedReply;
  };
  unauthenticated: {
    /** Not known. */
    401: {};
  };
  forbidden: {
    default: FailedReply;
  };
  notAcceptable: {
    default: FailedReply;
  };
  overloaded: {
    default: FailedReply;
  };
  internal: {
    default: FailedReply;
  };
  unimplemented: {
    default: FailedReply;
  };
  unknownPath: {
    404: FailedReply;
  };
  wrongMethod: {
    405: WrongMethodReply;
  };
}

/** The error codes that findings carry. */
export type RoutesCodes = never;

const wwwAuthenticateHeader: HeaderTable = {
  required: true,
  type: "string",
  from: { const: "Bearer" },
  validate: validate.readSecretReply401WwwAuthenticate,
};

const foundReply: ReplyTable = { content: { "application/json": { as: "json", validate: validate.foundReply } } };

const failedReply: ReplyTable = { content: { "text/plain": { as: "text", validate: validate.anyString } } };

const wrongMethodReply: ReplyTable = {};

/** What `secure` takes to serve this API. */
export const routes: Api<RoutesOperations, RoutesCredentials, RoutesRefusals, RoutesCodes> = {
  name: "routes",
  mount: "/routes",
  limits: [],
  operations: {
    compare: {
      method: "GET",
      path: "/compare/{base}...{head}",
      parameters: [
        {
          in: "path",
          name: "head",
          required: true,
          type: "string",
          style: "simple",
          explode: false,
          validate: validate.anyString,
        },
        {
          in: "path",
          name: "base",
          required: true,
          type: "string",
          style: "simple",
          explode: false,
          validate: validate.anyString,
        },
      ],
      replies: {
        200: foundReply,
        default: failedReply,
      },
      limits: [],
      security: [],
    },
    compareWhole: {
      method: "GET",
      path: "/compare/{whole}",
      parameters: [
        {
          in: "path",
          name: "whole",
          required: true,
          type: "string",
          style: "simple",
          explode: false,
          validate: validate.anyString,
        },
      ],
      replies: {
        200: foundReply,
        default: failedReply,
      },
      limits: [],
      security: [],
    },
    exportPets: {
      method: "GET",
      path: "/pets.{format}",
      parameters: [
        {
          in: "path",
          name: "format",
          required: true,
          type: "string",
          style: "simple",
          explode: false,
          validate: validate.exportPetsFormat,
        },
      ],
      replies: {
        200: foundReply,
        default: failedReply,
      },
      limits: [],
      security: [],
    },
    listRequests: {
      method: "GET",
      path: "/request",
      parameters: [],
      replies: {
        200: foundReply,
        default: failedReply,
      },
      limits: [],
      security: [],
    },
    listCollections: {
      method: "GET",
      path: "/request",
      when: [{ in: "query", name: "view", equals: "collection" }],
      parameters: [
        {
          in: "query",
          name: "page",
          required: false,
          type: "integer",
          style: "form",
          explode: true,
          validate: validate.anyInteger,
        },
      ],
      replies: {
        200: foundReply,
        default: failedReply,
      },
      limits: [],
      security: [],
    },
    buy: {
      method: "POST",
      path: "/",
      when: [{ in: "header", name: "x-target", equals: "Shop.Buy" }],
      parameters: [
        {
          in: "header",
          name: "x-target",
          required: true,
          type: "string",
          style: "simple",
          explode: false,
          validate: validate.buyXTarget,
        },
      ],
      replies: {
        200: foundReply,
        default: failedReply,
      },
      limits: [],
      security: [],
    },
    sell: {
      method: "POST",
      path: "/",
      when: [{ in: "header", name: "x-target", equals: "Shop.Sell" }],
      parameters: [
        {
          in: "header",
          name: "x-target",
          required: true,
          type: "string",
          style: "simple",
          explode: false,
          validate: validate.sellXTarget,
        },
      ],
      replies: {
        200: foundReply,
        default: failedReply,
      },
      limits: [],
      security: [],
    },
    readSecret: {
      method: "GET",
      path: "/secret",
      parameters: [],
      replies: {
        200: foundReply,
        401: { headers: { "www-authenticate": wwwAuthenticateHeader } },
        default: failedReply,
      },
      limits: [],
      security: [
        { name: "digest", schemes: [{ name: "digest", kind: "http", scheme: "digest" }], scopes: [] },
        { name: "oauth", schemes: [{ name: "oauth", kind: "http", scheme: "bearer" }], scopes: ["read"] },
        { name: "oauth", schemes: [{ name: "oauth", kind: "http", scheme: "bearer" }], scopes: ["admin"] },
        {
          name: "key+oidc",
          schemes: [
            { name: "key", kind: "apiKey", in: "header", key: "X-Key" },
            { name: "oidc", kind: "http", scheme: "bearer" },
          ],
          scopes: ["profile"],
        },
      ],
    },
  },
  refusals: {
    invalid: {
      default: failedReply,
    },
    unauthenticated: {
      401: { headers: { "www-authenticate": wwwAuthenticateHeader } },
    },
    forbidden: {
      default: failedReply,
    },
    notAcceptable: {
      default: failedReply,
    },
    overloaded: {
      default: failedReply,
    },
    internal: {
      default: failedReply,
    },
    unimplemented: {
      default: failedReply,
    },
    unknownPath: {
      404: failedReply,
    },
    wrongMethod: {
      405: wrongMethodReply,
    },
  },
};
