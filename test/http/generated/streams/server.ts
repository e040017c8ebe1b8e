// Generated from test/http/specs/streams.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import type { Api, ReplyTable, ReceivedBytes, SentBytes } from "specgate/wire";
import type { components, operations } from "./types.js";
import * as validate from "./validators.js";

/** @see test/http/specs/streams.yaml:147 */
export type Tick = components["schemas"]["Tick"];

/** @see test/http/specs/streams.yaml:158 */
export type Said = components["schemas"]["Said"];

/** @see test/http/specs/streams.yaml:162 */
export type Row = components["schemas"]["Row"];

/** @see test/http/specs/streams.yaml:166 */
export type Failure = components["schemas"]["Failure"];

/** 400, 406, 408, 413, 415, 500, 503, 404: Why it was refused. @see test/http/specs/streams.yaml:136 */
export interface FailedReply {
  body: Failure;
}

/** 405: No such method. @see test/http/specs/streams.yaml:140 */
export interface WrongMethodReply {
  body: Failure;
}

/**
 * Streams
 *
 * Bodies of any length, for the tests of what flows.
 */
export interface StreamsOperations {
  /** `POST /uploads` Take up to a gigabyte. @see test/http/specs/streams.yaml:13 */
  upload: {
    input: {
      body: ReceivedBytes;
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
        body: SentBytes;
      };
      406: FailedReply;
      500: FailedReply;
      503: FailedReply;
    };
  };
  /** `GET /events` Watch the clock. @see test/http/specs/streams.yaml:50 */
  watch: {
    input: {
      query: {
        /** @see test/http/specs/streams.yaml:54 */
        every?: number;
      };
      /** The id of the last event that the caller has got. */
      lastEventId?: string;
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
      /** The id of the last event that the caller has got. */
      lastEventId?: string;
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
    input: {
      /** The id of the last event that the caller has got. */
      lastEventId?: string;
    };
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

/** What each hook of `secure` is given. */
export interface StreamsCredentials {
}

/** What the runtime finds by itself, and the replies that it may then use. */
export interface StreamsRefusals {
  invalid: {
    400: FailedReply;
  };
  malformed: {
    400: FailedReply;
  };
  tooLarge: {
    413: FailedReply;
  };
  unsupportedMediaType: {
    415: FailedReply;
  };
  notAcceptable: {
    406: FailedReply;
  };
  timeout: {
    408: FailedReply;
  };
  overloaded: {
    503: FailedReply;
  };
  internal: {
    500: FailedReply;
  };
  unknownPath: {
    404: FailedReply;
  };
  wrongMethod: {
    405: WrongMethodReply;
  };
}

/** The error codes that findings carry. */
export type StreamsCodes = never;

const failedReply: ReplyTable = { content: { "application/json": { as: "json", validate: validate.failure } } };

const wrongMethodReply: ReplyTable = { content: { "application/json": { as: "json", validate: validate.failure } } };

/** What `secure` takes to serve this API. */
export const streams: Api<StreamsOperations, StreamsCredentials, StreamsRefusals, StreamsCodes> = {
  name: "streams",
  mount: "/streams",
  limits: [],
  operations: {
    upload: {
      method: "POST",
      path: "/uploads",
      parameters: [],
      body: { required: true, limitBytes: 1073741824, content: { "application/octet-stream": { as: "bytes" } } },
      replies: {
        200: { content: { "application/json": { as: "json", validate: validate.uploadReply200 } } },
        400: failedReply,
        406: failedReply,
        408: failedReply,
        413: failedReply,
        415: failedReply,
        500: failedReply,
        503: failedReply,
      },
      limits: [],
      security: [],
    },
    download: {
      method: "GET",
      path: "/downloads",
      parameters: [],
      replies: {
        200: { content: { "application/octet-stream": { as: "bytes" } } },
        406: failedReply,
        500: failedReply,
        503: failedReply,
      },
      limits: [],
      security: [],
    },
    watch: {
      method: "GET",
      path: "/events",
      parameters: [
        {
          in: "query",
          name: "every",
          required: false,
          type: "integer",
          style: "form",
          explode: true,
          validate: validate.watchEvery,
        },
      ],
      replies: {
        200: { content: { "text/event-stream": { as: "events", validate: validate.tick } } },
        204: {},
        400: failedReply,
        406: failedReply,
        500: failedReply,
        503: failedReply,
      },
      limits: [],
      security: [],
    },
    chat: {
      method: "POST",
      path: "/chat",
      parameters: [],
      body: {
        required: true,
        limitBytes: 16384,
        content: { "application/json": { as: "json", validate: validate.chatBody } },
      },
      replies: {
        200: {
          content: {
            "application/json": { as: "json", validate: validate.said },
            "text/event-stream": { as: "events", validate: validate.chatReply200EventStreamItem },
          },
        },
        400: failedReply,
        406: failedReply,
        408: failedReply,
        413: failedReply,
        415: failedReply,
        500: failedReply,
        503: failedReply,
      },
      limits: [],
      security: [],
    },
    sing: {
      method: "GET",
      path: "/lyrics",
      parameters: [],
      replies: {
        200: { content: { "text/event-stream": { as: "textEvents", validate: validate.singReply200Item } } },
        406: failedReply,
        500: failedReply,
        503: failedReply,
      },
      limits: [],
      security: [],
    },
    rows: {
      method: "GET",
      path: "/rows",
      parameters: [],
      replies: {
        200: {
          content: {
            "application/x-ndjson": { as: "jsonLines", validate: validate.row },
            "application/json-seq": { as: "jsonSequence", validate: validate.row },
          },
        },
        406: failedReply,
        500: failedReply,
        503: failedReply,
      },
      limits: [],
      security: [],
    },
  },
  refusals: {
    invalid: {
      400: failedReply,
    },
    malformed: {
      400: failedReply,
    },
    tooLarge: {
      413: failedReply,
    },
    unsupportedMediaType: {
      415: failedReply,
    },
    notAcceptable: {
      406: failedReply,
    },
    timeout: {
      408: failedReply,
    },
    overloaded: {
      503: failedReply,
    },
    internal: {
      500: failedReply,
    },
    unknownPath: {
      404: failedReply,
    },
    wrongMethod: {
      405: wrongMethodReply,
    },
  },
};
