// Generated from test/bench/specs/bench.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { createClient, type Client, type ClientOptions, type ClientReply, type ClientTable } from "specgate/client";
import type { components } from "./types.js";

/** @see test/bench/specs/bench.yaml:72 */
export type LoginRequest = components["schemas"]["LoginRequest"];

/** @see test/bench/specs/bench.yaml:79 */
export type Session = components["schemas"]["Session"];

/** @see test/bench/specs/bench.yaml:85 */
export type Item = components["schemas"]["Item"];

/** @see test/bench/specs/bench.yaml:93 */
export type Error = components["schemas"]["Error"];

/** 400: The request breaks its schema. @see test/bench/specs/bench.yaml:54 */
export interface InvalidReply {
  body: Error;
}

/**
 * 406, 408, 413, 415, 500, 503: The server does not serve this request.
 * @see test/bench/specs/bench.yaml:59
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
  },
};

/** A client of Bench. */
export function createBenchClient(options: ClientOptions): Client<BenchCalls> {
  return createClient<BenchCalls>(table, options);
}
