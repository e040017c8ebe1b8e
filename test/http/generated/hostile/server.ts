// Generated from test/http/specs/hostile.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import type { Api, ReplyTable, ReceivedBytes } from "specgate/wire";
import type { components, operations } from "./types.js";
import * as validate from "./validators.js";

/** @see test/http/specs/hostile.yaml:68 */
export type Failure = components["schemas"]["Failure"];

/** 400, 406, 408, 413, 415, 500, 503, 404: What the server found. @see test/http/specs/hostile.yaml:57 */
export interface FailedReply {
  body: Failure;
}

/** 405: No such method. @see test/http/specs/hostile.yaml:61 */
export interface WrongMethodReply {
  body: Failure;
}

/**
 * Hostile
 *
 * Input of every kind and place, for the tests of what is sent to harm.
 */
export interface HostileOperations {
  /** `POST /things/{id}` Take whatever comes. @see test/http/specs/hostile.yaml:13 */
  send: {
    input: {
      body?:
        | { mediaType: "application/json"; value: unknown }
        | { mediaType: "text/plain"; value: NonNullable<operations["send"]["requestBody"]>["content"]["text/plain"] }
        | { mediaType: "application/octet-stream"; value: ReceivedBytes };
      path: {
        /** @see test/http/specs/hostile.yaml:18 */
        id: string;
      };
      query: {
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
      headers: {
        /** @see test/http/specs/hostile.yaml:27 */
        "x-text"?: string;
        /** @see test/http/specs/hostile.yaml:28 */
        "x-object"?: { [name: string]: string };
      };
      cookies: {
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

/** What each hook of `secure` is given. */
export interface HostileCredentials {
}

/** What the runtime finds by itself, and the replies that it may then use. */
export interface HostileRefusals {
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
export type HostileCodes = never;

const failedReply: ReplyTable = { content: { "application/json": { as: "json", validate: validate.failure } } };

const wrongMethodReply: ReplyTable = { content: { "application/json": { as: "json", validate: validate.failure } } };

/** What `secure` takes to serve this API. */
export const hostile: Api<HostileOperations, HostileCredentials, HostileRefusals, HostileCodes> = {
  name: "hostile",
  mount: "/hostile",
  limits: [],
  operations: {
    send: {
      method: "POST",
      path: "/things/{id}",
      parameters: [
        {
          in: "path",
          name: "id",
          required: true,
          type: "string",
          style: "simple",
          explode: false,
          validate: validate.anyString,
        },
        {
          in: "query",
          name: "text",
          required: false,
          type: "string",
          style: "form",
          explode: true,
          validate: validate.anyString,
        },
        {
          in: "query",
          name: "num",
          required: false,
          type: "number",
          style: "form",
          explode: true,
          validate: validate.anyNumber,
        },
        {
          in: "query",
          name: "json",
          required: false,
          type: "json",
          style: "form",
          explode: false,
          validate: validate.sendJson,
        },
        {
          in: "query",
          name: "list",
          required: false,
          type: { items: "string" },
          style: "form",
          explode: false,
          validate: validate.sendList,
        },
        {
          in: "query",
          name: "deep",
          required: false,
          type: { properties: {}, additional: "string" },
          style: "deepObject",
          explode: true,
          validate: validate.sendDeep,
        },
        {
          in: "header",
          name: "x-text",
          required: false,
          type: "string",
          style: "simple",
          explode: false,
          validate: validate.anyString,
        },
        {
          in: "header",
          name: "x-object",
          required: false,
          type: { properties: {}, additional: "string" },
          style: "simple",
          explode: true,
          validate: validate.sendXObject,
        },
        {
          in: "cookie",
          name: "theme",
          required: false,
          type: "string",
          style: "form",
          explode: true,
          validate: validate.anyString,
        },
        {
          in: "cookie",
          name: "prefs",
          required: false,
          type: { properties: {}, additional: "string" },
          style: "form",
          explode: false,
          validate: validate.sendPrefs,
        },
      ],
      body: {
        required: false,
        limitBytes: 1048576,
        content: {
          "application/json": { as: "json", validate: validate.sendBodyJson },
          "text/plain": { as: "text", validate: validate.anyString },
          "application/octet-stream": { as: "bytes" },
        },
      },
      replies: {
        200: { content: { "application/json": { as: "json", validate: validate.sendReply200 } } },
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
