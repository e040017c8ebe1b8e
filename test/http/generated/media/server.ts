// Generated from test/http/specs/media.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import type { Api, HeaderTable, ReplyTable, ReceivedBytes, SentBytes } from "specgate/wire";
import type { components, operations } from "./types.js";
import * as validate from "./validators.js";

/** @see test/http/specs/media.yaml:171 */
export type Note = components["schemas"]["Note"];

/** @see test/http/specs/media.yaml:175 */
export type Came = components["schemas"]["Came"];

/** @see test/http/specs/media.yaml:179 */
export type Failure = components["schemas"]["Failure"];

/** 400, 406, 408, 413, 415, 500, 503, 404: Why it was refused. @see test/http/specs/media.yaml:154 */
export interface FailedReply {
  body: Failure;
}

/** 401: Nobody known. @see test/http/specs/media.yaml:164 */
export interface UnauthenticatedReply {
  body: Failure;
}

/** 405: No such method. @see test/http/specs/media.yaml:158 */
export interface WrongMethodReply {
  body: Failure;
}

/**
 * Media
 *
 * Bodies of every media type that is served, so that their tests go through the front door.
 */
export interface MediaOperations {
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
        | { mediaType: `image/${string}`; value: ReceivedBytes };
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
      body: ReceivedBytes;
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
      body: { mediaType: `${string}/${string}`; value: ReceivedBytes };
    };
    replies: {
      /** What came. */
      200: {
        body: { mediaType: `${string}/${string}`; value: SentBytes };
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
      body: ReceivedBytes;
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
    security: "key";
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
        body: SentBytes;
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
          "image/*": { mediaType: `image/${string}`; value: SentBytes };
        };
      };
      406: FailedReply;
      500: FailedReply;
      503: FailedReply;
    };
  };
}

/** What each hook of `secure` is given. */
export interface MediaCredentials {
  key: string;
}

/** What the runtime finds by itself, and the replies that it may then use. */
export interface MediaRefusals {
  invalid: {
    400: FailedReply;
  };
  malformed: {
    400: FailedReply;
  };
  unauthenticated: {
    401: UnauthenticatedReply;
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
export type MediaCodes = never;

const wwwAuthenticateHeader: HeaderTable = {
  required: true,
  type: "string",
  from: { const: "Key" },
  validate: validate.unauthenticatedReplyWwwAuthenticate,
};

const failedReply: ReplyTable = { content: { "application/json": { as: "json", validate: validate.failure } } };

const unauthenticatedReply: ReplyTable = {
  content: { "application/json": { as: "json", validate: validate.failure } },
  headers: { "www-authenticate": wwwAuthenticateHeader },
};

const wrongMethodReply: ReplyTable = { content: { "application/json": { as: "json", validate: validate.failure } } };

/** What `secure` takes to serve this API. */
export const media: Api<MediaOperations, MediaCredentials, MediaRefusals, MediaCodes> = {
  name: "media",
  mount: "/media",
  limits: [],
  operations: {
    notes: {
      method: "POST",
      path: "/notes",
      parameters: [],
      body: {
        required: true,
        limitBytes: 16384,
        content: {
          "application/json": { as: "json", validate: validate.note },
          "application/json;version=2": { as: "json", validate: validate.notesBodyJsonVersion2 },
          "text/json": { as: "json", validate: validate.note },
          "application/*+json": { as: "json", validate: validate.note },
          "text/*": { as: "text", validate: validate.notesBody_ },
          "text/csv": { as: "text", validate: validate.notesBodyCsv },
          "image/*": { as: "bytes" },
        },
      },
      replies: {
        200: { content: { "application/json": { as: "json", validate: validate.came } } },
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
    upload: {
      method: "POST",
      path: "/uploads",
      parameters: [],
      body: { required: true, limitBytes: 2000000, content: { "application/octet-stream": { as: "bytes" } } },
      replies: {
        200: { content: { "application/json": { as: "json", validate: validate.came } } },
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
    copy: {
      method: "POST",
      path: "/copies",
      parameters: [],
      body: { required: true, limitBytes: 2000000, content: { "*/*": { as: "bytes" } } },
      replies: {
        200: { content: { "*/*": { as: "bytes" } } },
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
    signed: {
      method: "POST",
      path: "/signed",
      parameters: [],
      body: { required: true, limitBytes: 16384, content: { "application/octet-stream": { as: "bytes" } } },
      replies: {
        200: { content: { "application/json": { as: "json", validate: validate.came } } },
        400: failedReply,
        401: unauthenticatedReply,
        406: failedReply,
        408: failedReply,
        413: failedReply,
        415: failedReply,
        500: failedReply,
        503: failedReply,
      },
      limits: [],
      security: [{ name: "key", schemes: [{ name: "key", kind: "apiKey", in: "header", key: "X-Key" }], scopes: [] }],
    },
    count: {
      method: "POST",
      path: "/counts",
      parameters: [],
      body: { required: true, limitBytes: 16384, content: { "text/plain": { as: "json", validate: validate.countBody } } },
      replies: {
        200: { content: { "text/plain": { as: "json", validate: validate.anyBoolean } } },
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
    picture: {
      method: "GET",
      path: "/pictures",
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
    report: {
      method: "GET",
      path: "/reports",
      parameters: [],
      replies: {
        200: {
          content: {
            "application/json": { as: "json", validate: validate.noteReply },
            "application/json;version=2": { as: "json", validate: validate.reportReply200JsonVersion2 },
            "application/vnd.note+json": { as: "json", validate: validate.noteReply },
            "text/csv": { as: "text", validate: validate.anyString },
            "image/*": { as: "bytes" },
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
    unauthenticated: {
      401: unauthenticatedReply,
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
