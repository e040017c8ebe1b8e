// Generated from test/http/specs/routes.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { createClient, type Client, type ClientOptions, type ClientReply, type ClientTable } from "specgate/client";
import type { components } from "./types.js";

/** 200: What was understood. @see test/http/specs/routes.yaml:58 */
export interface FoundReply {
  body: components["responses"]["Found"]["content"]["application/json"];
}

/** default: What went wrong. @see test/http/specs/routes.yaml:56 */
export interface FailedReply {
  body: components["responses"]["Failed"]["content"]["text/plain"];
}

/**
 * Routes
 *
 * Every way in which paths and credentials tell operations apart.
 */
export interface RoutesCalls {
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
      query?: {
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
      401: {
        headers: {
          "www-authenticate": "Bearer";
        };
      };
      default: FailedReply;
    };
  };
}

const foundReply: ClientReply = { content: { "application/json": "json" } };

const failedReply: ClientReply = { content: { "text/plain": "text" } };

const table: ClientTable = {
  name: "routes",
  operations: {
    compare: {
      method: "GET",
      path: "/compare/{base}...{head}",
      parameters: [
        { in: "path", name: "head", type: "string", style: "simple", explode: false },
        { in: "path", name: "base", type: "string", style: "simple", explode: false },
      ],
      accept: "application/json, text/plain",
      replies: {
        200: foundReply,
        default: failedReply,
      },
    },
    compareWhole: {
      method: "GET",
      path: "/compare/{whole}",
      parameters: [{ in: "path", name: "whole", type: "string", style: "simple", explode: false }],
      accept: "application/json, text/plain",
      replies: {
        200: foundReply,
        default: failedReply,
      },
    },
    exportPets: {
      method: "GET",
      path: "/pets.{format}",
      parameters: [{ in: "path", name: "format", type: "string", style: "simple", explode: false }],
      accept: "application/json, text/plain",
      replies: {
        200: foundReply,
        default: failedReply,
      },
    },
    listRequests: {
      method: "GET",
      path: "/request",
      parameters: [],
      accept: "application/json, text/plain",
      replies: {
        200: foundReply,
        default: failedReply,
      },
    },
    listCollections: {
      method: "GET",
      path: "/request",
      query: { view: "collection" },
      parameters: [{ in: "query", name: "page", type: "integer", style: "form", explode: true }],
      accept: "application/json, text/plain",
      replies: {
        200: foundReply,
        default: failedReply,
      },
    },
    buy: {
      method: "POST",
      path: "/",
      parameters: [{ in: "header", name: "x-target", type: "string", style: "simple", explode: false }],
      accept: "application/json, text/plain",
      replies: {
        200: foundReply,
        default: failedReply,
      },
    },
    sell: {
      method: "POST",
      path: "/",
      parameters: [{ in: "header", name: "x-target", type: "string", style: "simple", explode: false }],
      accept: "application/json, text/plain",
      replies: {
        200: foundReply,
        default: failedReply,
      },
    },
    readSecret: {
      method: "GET",
      path: "/secret",
      parameters: [],
      accept: "application/json, text/plain",
      replies: {
        200: foundReply,
        401: { headers: { "www-authenticate": { type: "string" } } },
        default: failedReply,
      },
    },
  },
};

/** A client of Routes. */
export function createRoutesClient(options: ClientOptions): Client<RoutesCalls> {
  return createClient<RoutesCalls>(table, options);
}
