// Generated from test/http/specs/hostile.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { createClient, type Client, type ClientOptions, type ClientReply, type ClientTable, type SentBytes } from "specgate/client";
import type { components, operations } from "./types.js";

/** @see test/http/specs/hostile.yaml:68 */
export type Failure = components["schemas"]["Failure"];

/** 400, 406, 408, 413, 415, 500, 503: What the server found. @see test/http/specs/hostile.yaml:57 */
export interface FailedReply {
  body: Failure;
}

/**
 * Hostile
 *
 * Input of every kind and place, for the tests of what is sent to harm.
 */
export interface HostileCalls {
  /** `POST /things/{id}` Take whatever comes. @see test/http/specs/hostile.yaml:13 */
  send: {
    input: {
      body?:
        | { mediaType: "application/json"; value: unknown }
        | { mediaType: "text/plain"; value: NonNullable<operations["send"]["requestBody"]>["content"]["text/plain"] }
        | { mediaType: "application/octet-stream"; value: SentBytes };
      path: {
        /** @see test/http/specs/hostile.yaml:18 */
        id: string;
      };
      query?: {
        /** @see test/http/specs/hostile.yaml:19 */
        text?: string;
        /** @see test/http/specs/hostile.yaml:20 */
        num?: number;
        /** @see test/http/specs/hostile.yaml:21 */
        json?: Exclude<Exclude<operations["send"]["parameters"]["query"], undefined>["json"], undefined>;
        /** @see test/http/specs/hostile.yaml:22 */
        list?: string[];
        /** @see test/http/specs/hostile.yaml:23 */
        deep?: { [name: string]: string };
      };
      headers?: {
        /** @see test/http/specs/hostile.yaml:27 */
        "x-text"?: string;
        /** @see test/http/specs/hostile.yaml:28 */
        "x-object"?: { [name: string]: string };
      };
      cookies?: {
        /** @see test/http/specs/hostile.yaml:32 */
        theme?: string;
        /** @see test/http/specs/hostile.yaml:33 */
        prefs?: { [name: string]: string };
      };
    };
    replies: {
      /** What came. */
      200: {
        body: operations["send"]["responses"][200]["content"]["application/json"];
      };
      400: FailedReply;
      406: FailedReply;
      408: FailedReply;
      413: FailedReply;
      415: FailedReply;
      500: FailedReply;
      503: FailedReply;
    };
  };
}

const failedReply: ClientReply = { content: { "application/json": "json" } };

const table: ClientTable = {
  name: "hostile",
  operations: {
    send: {
      method: "POST",
      path: "/things/{id}",
      parameters: [
        { in: "path", name: "id", type: "string", style: "simple", explode: false },
        { in: "query", name: "text", type: "string", style: "form", explode: true },
        { in: "query", name: "num", type: "number", style: "form", explode: true },
        { in: "query", name: "json", type: "json", style: "form", explode: false },
        { in: "query", name: "list", type: { items: "string" }, style: "form", explode: false },
        {
          in: "query",
          name: "deep",
          type: { properties: {}, additional: "string" },
          style: "deepObject",
          explode: true,
        },
        { in: "header", name: "x-text", type: "string", style: "simple", explode: false },
        {
          in: "header",
          name: "x-object",
          type: { properties: {}, additional: "string" },
          style: "simple",
          explode: true,
        },
        { in: "cookie", name: "theme", type: "string", style: "form", explode: true },
        { in: "cookie", name: "prefs", type: { properties: {}, additional: "string" }, style: "form", explode: false },
      ],
      body: { "application/json": "json", "text/plain": "text", "application/octet-stream": "bytes" },
      accept: "application/json",
      replies: {
        200: { content: { "application/json": "json" } },
        400: failedReply,
        406: failedReply,
        408: failedReply,
        413: failedReply,
        415: failedReply,
        500: failedReply,
        503: failedReply,
      },
    },
  },
};

/** A client of Hostile. */
export function createHostileClient(options: ClientOptions): Client<HostileCalls> {
  return createClient<HostileCalls>(table, options);
}
