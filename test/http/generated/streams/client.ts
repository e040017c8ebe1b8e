// Generated from test/http/specs/streams.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { createClient, type Client, type ClientOptions, type ClientReply, type ClientTable, type SentBytes, type ReceivedBytes } from "specgate/client";
import type { components, operations } from "./types.js";

/** @see test/http/specs/streams.yaml:62 */
export type Failure = components["schemas"]["Failure"];

/** 400, 406, 408, 413, 415, 500, 503: Why it was refused. @see test/http/specs/streams.yaml:51 */
export interface FailedReply {
  body: Failure;
}

/**
 * Streams
 *
 * Bodies of any length, for the tests of what flows.
 */
export interface StreamsCalls {
  /** `POST /uploads` Take up to a gigabyte. @see test/http/specs/streams.yaml:13 */
  upload: {
    input: {
      body: SentBytes;
    };
    replies: {
      /** How much came. */
      200: {
        body: operations["upload"]["responses"][200]["content"]["application/json"];
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
  /** `GET /downloads` Give a gigabyte. @see test/http/specs/streams.yaml:38 */
  download: {
    replies: {
      /** The bytes. */
      200: {
        body: ReceivedBytes;
      };
      406: FailedReply;
      500: FailedReply;
      503: FailedReply;
    };
  };
}

const failedReply: ClientReply = { content: { "application/json": "json" } };

const table: ClientTable = {
  name: "streams",
  operations: {
    upload: {
      method: "POST",
      path: "/uploads",
      parameters: [],
      body: { "application/octet-stream": "bytes" },
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
    download: {
      method: "GET",
      path: "/downloads",
      parameters: [],
      accept: "application/octet-stream, application/json",
      replies: {
        200: { content: { "application/octet-stream": "bytes" } },
        406: failedReply,
        500: failedReply,
        503: failedReply,
      },
    },
  },
};

/** A client of Streams. */
export function createStreamsClient(options: ClientOptions): Client<StreamsCalls> {
  return createClient<StreamsCalls>(table, options);
}
