// Generated from test/bench/specs/bench.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import type { Api, ReplyTable } from "specgate/wire";
import type { components, operations } from "./types.js";
import * as validate from "./validators.js";

/** @see test/bench/specs/bench.yaml:116 */
export type LoginRequest = components["schemas"]["LoginRequest"];

/** @see test/bench/specs/bench.yaml:123 */
export type Session = components["schemas"]["Session"];

/** @see test/bench/specs/bench.yaml:129 */
export type Item = components["schemas"]["Item"];

/** @see test/bench/specs/bench.yaml:137 */
export type Price = components["schemas"]["Price"];

/** @see test/bench/specs/bench.yaml:140 */
export type Goods = components["schemas"]["Goods"];

/** @see test/bench/specs/bench.yaml:150 */
export type Orders = components["schemas"]["Orders"];

/** @see test/bench/specs/bench.yaml:166 */
export type Error = components["schemas"]["Error"];

/** 400: The request breaks its schema. @see test/bench/specs/bench.yaml:98 */
export interface InvalidReply {
  body: Error;
}

/**
 * 406, 408, 413, 415, 500, 503, 404: The server does not serve this request.
 * @see test/bench/specs/bench.yaml:103
 */
export interface RefusedReply {
  body: Error;
}

/** 405: The path has other methods. @see test/bench/specs/bench.yaml:108 */
export interface WrongMethodReply {
  body: Error;
}

/**
 * Bench
 *
 * What every contender of the bench serves, with constant handlers.
 */
export interface BenchOperations {
  /** `POST /login` Log in with a constant answer. @see test/bench/specs/bench.yaml:10 */
  login: {
    input: {
      body: LoginRequest;
    };
    replies: {
      /** The session. */
      200: {
        body: Session;
      };
      400: InvalidReply;
      406: RefusedReply;
      408: RefusedReply;
      413: RefusedReply;
      415: RefusedReply;
      500: RefusedReply;
      503: RefusedReply;
    };
  };
  /** `GET /items/{id}` Get an item by number. @see test/bench/specs/bench.yaml:32 */
  getItem: {
    input: {
      path: {
        /** @see test/bench/specs/bench.yaml:36 */
        id: number;
      };
      query: {
        /** @see test/bench/specs/bench.yaml:37 */
        limit?: number;
        /** @see test/bench/specs/bench.yaml:38 */
        full?: boolean;
      };
    };
    replies: {
      /** The item. */
      200: {
        body: Item;
      };
      400: InvalidReply;
      406: RefusedReply;
      500: RefusedReply;
      503: RefusedReply;
    };
  };
  /**
   * `GET /shops/{shop}/goods` Find goods by six parameters, each written in another way.
   * @see test/bench/specs/bench.yaml:50
   */
  findGoods: {
    input: {
      path: {
        /** @see test/bench/specs/bench.yaml:54 */
        shop: number;
      };
      query: {
        /** @see test/bench/specs/bench.yaml:55 */
        sizes?: number[];
        /** @see test/bench/specs/bench.yaml:56 */
        colors?: string[];
        /** @see test/bench/specs/bench.yaml:57 */
        tags?: string[];
        /** @see test/bench/specs/bench.yaml:58 */
        price?: { from?: number; to?: number };
      };
      headers: {
        /** @see test/bench/specs/bench.yaml:59 */
        "x-page"?: number;
      };
    };
    replies: {
      /** The parameters. */
      200: {
        body: Goods;
      };
      400: InvalidReply;
      406: RefusedReply;
      500: RefusedReply;
      503: RefusedReply;
    };
  };
  /** `POST /orders` Take a megabyte of orders. @see test/bench/specs/bench.yaml:71 */
  importOrders: {
    input: {
      body: Orders;
    };
    replies: {
      /** How many they were. */
      200: {
        body: operations["importOrders"]["responses"][200]["content"]["application/json"];
      };
      400: InvalidReply;
      406: RefusedReply;
      408: RefusedReply;
      413: RefusedReply;
      415: RefusedReply;
      500: RefusedReply;
      503: RefusedReply;
    };
  };
}

/** What each hook of `secure` is given. */
export interface BenchCredentials {
}

/** What the runtime finds by itself, and the replies that it may then use. */
export interface BenchRefusals {
  invalid: {
    400: InvalidReply;
  };
  malformed: {
    400: InvalidReply;
  };
  tooLarge: {
    413: RefusedReply;
  };
  unsupportedMediaType: {
    415: RefusedReply;
  };
  notAcceptable: {
    406: RefusedReply;
  };
  timeout: {
    408: RefusedReply;
  };
  overloaded: {
    503: RefusedReply;
  };
  internal: {
    500: RefusedReply;
  };
  unknownPath: {
    404: RefusedReply;
  };
  wrongMethod: {
    405: WrongMethodReply;
  };
}

/** The error codes that findings carry. */
export type BenchCodes = never;

const invalidReply: ReplyTable = { content: { "application/json": { as: "json", validate: validate.error } } };

const refusedReply: ReplyTable = { content: { "application/json": { as: "json", validate: validate.error } } };

const wrongMethodReply: ReplyTable = { content: { "application/json": { as: "json", validate: validate.error } } };

/** What `secure` takes to serve this API. */
export const bench: Api<BenchOperations, BenchCredentials, BenchRefusals, BenchCodes> = {
  name: "bench",
  mount: "/api",
  limits: [],
  operations: {
    login: {
      method: "POST",
      path: "/login",
      parameters: [],
      body: {
        required: true,
        limitBytes: 16384,
        content: { "application/json": { as: "json", validate: validate.loginRequest } },
      },
      replies: {
        200: { content: { "application/json": { as: "json", validate: validate.session } } },
        400: invalidReply,
        406: refusedReply,
        408: refusedReply,
        413: refusedReply,
        415: refusedReply,
        500: refusedReply,
        503: refusedReply,
      },
      limits: [],
      security: [],
    },
    getItem: {
      method: "GET",
      path: "/items/{id}",
      parameters: [
        {
          in: "path",
          name: "id",
          required: true,
          type: "integer",
          style: "simple",
          explode: false,
          validate: validate.getItemId,
        },
        {
          in: "query",
          name: "limit",
          required: false,
          type: "integer",
          style: "form",
          explode: true,
          validate: validate.getItemLimit,
        },
        {
          in: "query",
          name: "full",
          required: false,
          type: "boolean",
          style: "form",
          explode: true,
          validate: validate.anyBoolean,
        },
      ],
      replies: {
        200: { content: { "application/json": { as: "json", validate: validate.item } } },
        400: invalidReply,
        406: refusedReply,
        500: refusedReply,
        503: refusedReply,
      },
      limits: [],
      security: [],
    },
    findGoods: {
      method: "GET",
      path: "/shops/{shop}/goods",
      parameters: [
        {
          in: "path",
          name: "shop",
          required: true,
          type: "integer",
          style: "simple",
          explode: false,
          validate: validate.findGoodsShop,
        },
        {
          in: "query",
          name: "sizes",
          required: false,
          type: { items: "integer" },
          style: "form",
          explode: true,
          validate: validate.findGoodsSizes,
        },
        {
          in: "query",
          name: "colors",
          required: false,
          type: { items: "string" },
          style: "form",
          explode: false,
          validate: validate.findGoodsColors,
        },
        {
          in: "query",
          name: "tags",
          required: false,
          type: { items: "string" },
          style: "pipeDelimited",
          explode: false,
          validate: validate.findGoodsTags,
        },
        {
          in: "query",
          name: "price",
          required: false,
          type: { properties: { from: "number", to: "number" } },
          style: "deepObject",
          explode: true,
          validate: validate.price,
        },
        {
          in: "header",
          name: "x-page",
          required: false,
          type: "integer",
          style: "simple",
          explode: false,
          validate: validate.findGoodsXPage,
        },
      ],
      replies: {
        200: { content: { "application/json": { as: "json", validate: validate.goods } } },
        400: invalidReply,
        406: refusedReply,
        500: refusedReply,
        503: refusedReply,
      },
      limits: [],
      security: [],
    },
    importOrders: {
      method: "POST",
      path: "/orders",
      parameters: [],
      body: {
        required: true,
        limitBytes: 2000000,
        content: { "application/json": { as: "json", validate: validate.orders } },
      },
      replies: {
        200: { content: { "application/json": { as: "json", validate: validate.importOrdersReply200 } } },
        400: invalidReply,
        406: refusedReply,
        408: refusedReply,
        413: refusedReply,
        415: refusedReply,
        500: refusedReply,
        503: refusedReply,
      },
      limits: [],
      security: [],
    },
  },
  refusals: {
    invalid: {
      400: invalidReply,
    },
    malformed: {
      400: invalidReply,
    },
    tooLarge: {
      413: refusedReply,
    },
    unsupportedMediaType: {
      415: refusedReply,
    },
    notAcceptable: {
      406: refusedReply,
    },
    timeout: {
      408: refusedReply,
    },
    overloaded: {
      503: refusedReply,
    },
    internal: {
      500: refusedReply,
    },
    unknownPath: {
      404: refusedReply,
    },
    wrongMethod: {
      405: wrongMethodReply,
    },
  },
};
