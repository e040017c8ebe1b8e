// Generated from test/http/specs/streams.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { createClient, type Client, type ClientOptions, type ClientReply, type ClientTable, type SentBytes, type ReceivedBytes } from "specgate/client";
import type { components, operations } from "./types.js";

/** @see test/http/specs/streams.yaml:147 */
export type Tick = components["schemas"]["Tick"];

/** @see test/http/specs/streams.yaml:158 */
export type Said = components["schemas"]["Said"];

/** @see test/http/specs/streams.yaml:162 */
export type Row = components["schemas"]["Row"];

/** @see test/http/specs/streams.yaml:166 */
export type Failure = components["schemas"]["Failure"];

/** 400, 406, 408, 413, 415, 500, 503: Why it was refused. @see test/http/specs/streams.yaml:136 */
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
  /** `GET /events` Watch the clock. @see test/http/specs/streams.yaml:50 */
  watch: {
    input: {
      query?: {
        /** @see test/http/specs/streams.yaml:54 */
        every?: number;
      };
    };
    replies: {
      /** Ticks, each an object. */
      200: {
        body: AsyncIterable<Tick>;
      };
      /** There will be no more ticks. */
      204: {};
      400: FailedReply;
      406: FailedReply;
      500: FailedReply;
      503: FailedReply;
    };
  };
  /** `POST /chat` Answer at once or word by word. @see test/http/specs/streams.yaml:67 */
  chat: {
    input: {
      body: operations["chat"]["requestBody"]["content"]["application/json"];
    };
    replies: {
      /** What was said. */
      200: {
        bodies: {
          "application/json": Said;
          "text/event-stream": AsyncIterable<operations["chat"]["responses"][200]["content"]["text/event-stream"]>;
        };
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
  /** `GET /lyrics` Events whose data is text. @see test/http/specs/streams.yaml:102 */
  sing: {
    replies: {
      /** Lines. */
      200: {
        body: AsyncIterable<operations["sing"]["responses"][200]["content"]["text/event-stream"]>;
      };
      406: FailedReply;
      500: FailedReply;
      503: FailedReply;
    };
  };
  /** `GET /rows` Answer JSON texts, by line or after separators. @see test/http/specs/streams.yaml:122 */
  rows: {
    replies: {
      /** Rows. */
      200: {
        bodies: {
          "application/x-ndjson": AsyncIterable<Row>;
          "application/json-seq": AsyncIterable<Row>;
        };
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
    watch: {
      method: "GET",
      path: "/events",
      parameters: [{ in: "query", name: "every", type: "integer", style: "form", explode: true }],
      accept: "text/event-stream, application/json",
      replies: {
        200: { content: { "text/event-stream": "events" } },
        204: {},
        400: failedReply,
        406: failedReply,
        500: failedReply,
        503: failedReply,
      },
    },
    chat: {
      method: "POST",
      path: "/chat",
      parameters: [],
      body: { "application/json": "json" },
      accept: "application/json, text/event-stream",
      replies: {
        200: { content: { "application/json": "json", "text/event-stream": "events" } },
        400: failedReply,
        406: failedReply,
        408: failedReply,
        413: failedReply,
        415: failedReply,
        500: failedReply,
        503: failedReply,
      },
    },
    sing: {
      method: "GET",
      path: "/lyrics",
      parameters: [],
      accept: "text/event-stream, application/json",
      replies: {
        200: { content: { "text/event-stream": "textEvents" } },
        406: failedReply,
        500: failedReply,
        503: failedReply,
      },
    },
    rows: {
      method: "GET",
      path: "/rows",
      parameters: [],
      accept: "application/x-ndjson, application/json-seq, application/json",
      replies: {
        200: { content: { "application/x-ndjson": "jsonLines", "application/json-seq": "jsonSequence" } },
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
