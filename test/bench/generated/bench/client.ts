// Generated from test/bench/specs/bench.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { createClient, type Client, type ClientOptions, type ClientReply, type ClientTable } from "specgate/client";
import type { components, operations } from "./types.js";

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
 * 406, 408, 413, 415, 500, 503: The server does not serve this request.
 * @see test/bench/specs/bench.yaml:103
 */
export interface RefusedReply {
  body: Error;
}

/**
 * Bench
 *
 * What every contender of the bench serves, with constant handlers.
 */
export interface BenchCalls {
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
      query?: {
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
      query?: {
        /** @see test/bench/specs/bench.yaml:55 */
        sizes?: number[];
        /** @see test/bench/specs/bench.yaml:56 */
        colors?: string[];
        /** @see test/bench/specs/bench.yaml:57 */
        tags?: string[];
        /** @see test/bench/specs/bench.yaml:58 */
        price?: { from?: number; to?: number };
      };
      headers?: {
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

const invalidReply: ClientReply = { content: { "application/json": "json" } };

const refusedReply: ClientReply = { content: { "application/json": "json" } };

const table: ClientTable = {
  name: "bench",
  operations: {
    login: {
      method: "POST",
      path: "/login",
      parameters: [],
      body: { "application/json": "json" },
      accept: "application/json",
      replies: {
        200: { content: { "application/json": "json" } },
        400: invalidReply,
        406: refusedReply,
        408: refusedReply,
        413: refusedReply,
        415: refusedReply,
        500: refusedReply,
        503: refusedReply,
      },
    },
    getItem: {
      method: "GET",
      path: "/items/{id}",
      parameters: [
        { in: "path", name: "id", type: "integer", style: "simple", explode: false },
        { in: "query", name: "limit", type: "integer", style: "form", explode: true },
        { in: "query", name: "full", type: "boolean", style: "form", explode: true },
      ],
      accept: "application/json",
      replies: {
        200: { content: { "application/json": "json" } },
        400: invalidReply,
        406: refusedReply,
        500: refusedReply,
        503: refusedReply,
      },
    },
    findGoods: {
      method: "GET",
      path: "/shops/{shop}/goods",
      parameters: [
        { in: "path", name: "shop", type: "integer", style: "simple", explode: false },
        { in: "query", name: "sizes", type: { items: "integer" }, style: "form", explode: true },
        { in: "query", name: "colors", type: { items: "string" }, style: "form", explode: false },
        { in: "query", name: "tags", type: { items: "string" }, style: "pipeDelimited", explode: false },
        {
          in: "query",
          name: "price",
          type: { properties: { from: "number", to: "number" } },
          style: "deepObject",
          explode: true,
        },
        { in: "header", name: "x-page", type: "integer", style: "simple", explode: false },
      ],
      accept: "application/json",
      replies: {
        200: { content: { "application/json": "json" } },
        400: invalidReply,
        406: refusedReply,
        500: refusedReply,
        503: refusedReply,
      },
    },
    importOrders: {
      method: "POST",
      path: "/orders",
      parameters: [],
      body: { "application/json": "json" },
      accept: "application/json",
      replies: {
        200: { content: { "application/json": "json" } },
        400: invalidReply,
        406: refusedReply,
        408: refusedReply,
        413: refusedReply,
        415: refusedReply,
        500: refusedReply,
        503: refusedReply,
      },
    },
  },
};

/** A client of Bench. */
export function createBenchClient(options: ClientOptions): Client<BenchCalls> {
  return createClient<BenchCalls>(table, options);
}
