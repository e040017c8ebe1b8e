// Generated from test/http/specs/media.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { createClient, type Client, type ClientOptions, type ClientReply, type ClientTable, type SentBytes, type ReceivedBytes } from "specgate/client";
import type { components, operations } from "./types.js";

/** @see test/http/specs/media.yaml:171 */
export type Note = components["schemas"]["Note"];

/** @see test/http/specs/media.yaml:175 */
export type Came = components["schemas"]["Came"];

/** @see test/http/specs/media.yaml:179 */
export type Failure = components["schemas"]["Failure"];

/** 400, 406, 408, 413, 415, 500, 503: Why it was refused. @see test/http/specs/media.yaml:154 */
export interface FailedReply {
  body: Failure;
}

/** 401: Nobody known. @see test/http/specs/media.yaml:164 */
export interface UnauthenticatedReply {
  body: Failure;
  headers: {
    "www-authenticate": "Key";
  };
}

/**
 * Media
 *
 * Bodies of every media type that is served, so that their tests go through the front door.
 */
export interface MediaCalls {
  /** `POST /notes` Take JSON and text under many names. @see test/http/specs/media.yaml:13 */
  notes: {
    input: {
      body:
        | { mediaType: "application/json"; value: Note }
        | { mediaType: "application/json;version=2"; value: operations["notes"]["requestBody"]["content"]["application/json;version=2"] }
        | { mediaType: "text/json"; value: Note }
        | { mediaType: `application/${string}+json`; value: Note }
        | { mediaType: `text/${string}`; value: operations["notes"]["requestBody"]["content"]["text/*"] }
        | { mediaType: "text/csv"; value: "a,b" }
        | { mediaType: `image/${string}`; value: SentBytes };
    };
    replies: {
      /** What came. */
      200: {
        body: Came;
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
  /** `POST /uploads` Take bytes as they come. @see test/http/specs/media.yaml:39 */
  upload: {
    input: {
      body: SentBytes;
    };
    replies: {
      /** What came. */
      200: {
        body: Came;
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
  /**
   * `POST /copies` Answer the bytes that came as the type that they came as.
   * @see test/http/specs/media.yaml:60
   */
  copy: {
    input: {
      body: { mediaType: `${string}/${string}`; value: SentBytes };
    };
    replies: {
      /** What came. */
      200: {
        body: { mediaType: `${string}/${string}`; value: ReceivedBytes };
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
  /** `POST /signed` Take bytes from a known caller. @see test/http/specs/media.yaml:81 */
  signed: {
    input: {
      body: SentBytes;
    };
    replies: {
      /** What came. */
      200: {
        body: Came;
      };
      400: FailedReply;
      401: UnauthenticatedReply;
      406: FailedReply;
      408: FailedReply;
      413: FailedReply;
      415: FailedReply;
      500: FailedReply;
      503: FailedReply;
    };
  };
  /**
   * `POST /counts` Take a number as a text, and answer whether it is even.
   * @see test/http/specs/media.yaml:103
   */
  count: {
    input: {
      body: operations["count"]["requestBody"]["content"]["text/plain"];
    };
    replies: {
      /** Whether it is even. */
      200: {
        body: operations["count"]["responses"][200]["content"]["text/plain"];
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
  /** `GET /pictures` Answer bytes. @see test/http/specs/media.yaml:123 */
  picture: {
    replies: {
      /** What came. */
      200: {
        body: ReceivedBytes;
      };
      406: FailedReply;
      500: FailedReply;
      503: FailedReply;
    };
  };
  /** `GET /reports` Answer in one of many media types. @see test/http/specs/media.yaml:135 */
  report: {
    replies: {
      /** What came. */
      200: {
        bodies: {
          "application/json": Note;
          "application/json;version=2": operations["report"]["responses"][200]["content"]["application/json;version=2"];
          "application/vnd.note+json": Note;
          "text/csv": operations["report"]["responses"][200]["content"]["text/csv"];
          "image/*": { mediaType: `image/${string}`; value: ReceivedBytes };
        };
      };
      406: FailedReply;
      500: FailedReply;
      503: FailedReply;
    };
  };
}

const failedReply: ClientReply = { content: { "application/json": "json" } };

const unauthenticatedReply: ClientReply = { content: { "application/json": "json" }, headers: { "www-authenticate": { type: "string" } } };

const table: ClientTable = {
  name: "media",
  operations: {
    notes: {
      method: "POST",
      path: "/notes",
      parameters: [],
      body: {
        "application/json": "json",
        "application/json;version=2": "json",
        "text/json": "json",
        "application/*+json": "json",
        "text/*": "text",
        "text/csv": "text",
        "image/*": "bytes",
      },
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
    copy: {
      method: "POST",
      path: "/copies",
      parameters: [],
      body: { "*/*": "bytes" },
      accept: "*/*, application/json",
      replies: {
        200: { content: { "*/*": "bytes" } },
        400: failedReply,
        406: failedReply,
        408: failedReply,
        413: failedReply,
        415: failedReply,
        500: failedReply,
        503: failedReply,
      },
    },
    signed: {
      method: "POST",
      path: "/signed",
      parameters: [],
      body: { "application/octet-stream": "bytes" },
      accept: "application/json",
      replies: {
        200: { content: { "application/json": "json" } },
        400: failedReply,
        401: unauthenticatedReply,
        406: failedReply,
        408: failedReply,
        413: failedReply,
        415: failedReply,
        500: failedReply,
        503: failedReply,
      },
    },
    count: {
      method: "POST",
      path: "/counts",
      parameters: [],
      body: { "text/plain": "json" },
      accept: "text/plain, application/json",
      replies: {
        200: { content: { "text/plain": "json" } },
        400: failedReply,
        406: failedReply,
        408: failedReply,
        413: failedReply,
        415: failedReply,
        500: failedReply,
        503: failedReply,
      },
    },
    picture: {
      method: "GET",
      path: "/pictures",
      parameters: [],
      accept: "application/octet-stream, application/json",
      replies: {
        200: { content: { "application/octet-stream": "bytes" } },
        406: failedReply,
        500: failedReply,
        503: failedReply,
      },
    },
    report: {
      method: "GET",
      path: "/reports",
      parameters: [],
      accept: "application/json, application/json;version=2, application/vnd.note+json, text/csv, image/*",
      replies: {
        200: {
          content: {
            "application/json": "json",
            "application/json;version=2": "json",
            "application/vnd.note+json": "json",
            "text/csv": "text",
            "image/*": "bytes",
          },
        },
        406: failedReply,
        500: failedReply,
        503: failedReply,
      },
    },
  },
};

/** A client of Media. */
export function createMediaClient(options: ClientOptions): Client<MediaCalls> {
  return createClient<MediaCalls>(table, options);
}
