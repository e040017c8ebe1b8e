// Generated from test/http/specs/bodiless.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import type { Api, HeaderTable, ReplyTable } from "specgate/wire";
import * as validate from "./validators.js";

/** 404: No such path. @see test/http/specs/bodiless.yaml:32 */
export interface UnknownReply {}

/** 405: No such method. @see test/http/specs/bodiless.yaml:33 */
export interface WrongMethodReply {}

/**
 * Bodiless
 *
 * An API at the root, with HEAD, whose replies have no bodies.
 */
export interface BodilessOperations {
  /** `HEAD /pulse` Tell the rate in a header. @see test/http/specs/bodiless.yaml:13 */
  checkPulse: {
    replies: {
      /** Alive. */
      200: {
        headers: {
          "x-rate": number;
        };
      };
      /** A fault. */
      500: {};
      /** Busy. */
      503: {};
    };
  };
  /** `POST /pulse` Beat once. @see test/http/specs/bodiless.yaml:23 */
  beat: {
    replies: {
      /** Done. */
      204: {};
      /** A fault. */
      500: {};
      /** Busy. */
      503: {};
    };
  };
}

/** What each hook of `secure` is given. */
export interface BodilessCredentials {
}

/** What the runtime finds by itself, and the replies that it may then use. */
export interface BodilessRefusals {
  overloaded: {
    /** Busy. */
    503: {};
  };
  internal: {
    /** A fault. */
    500: {};
  };
  unknownPath: {
    404: UnknownReply;
  };
  wrongMethod: {
    405: WrongMethodReply;
  };
}

/** The error codes that findings carry. */
export type BodilessCodes = never;

const xRateHeader: HeaderTable = {
  required: true,
  type: "integer",
  from: "handler",
  validate: validate.anyInteger,
};

const unknownReply: ReplyTable = {};

const wrongMethodReply: ReplyTable = {};

/** What `secure` takes to serve this API. */
export const bodiless: Api<BodilessOperations, BodilessCredentials, BodilessRefusals, BodilessCodes> = {
  name: "bodiless",
  mount: "",
  limits: [],
  operations: {
    checkPulse: {
      method: "HEAD",
      path: "/pulse",
      parameters: [],
      replies: {
        200: { headers: { "x-rate": xRateHeader } },
        500: {},
        503: {},
      },
      limits: [],
      security: [],
    },
    beat: {
      method: "POST",
      path: "/pulse",
      parameters: [],
      replies: {
        204: {},
        500: {},
        503: {},
      },
      limits: [],
      security: [],
    },
  },
  refusals: {
    overloaded: {
      503: {},
    },
    internal: {
      500: {},
    },
    unknownPath: {
      404: unknownReply,
    },
    wrongMethod: {
      405: wrongMethodReply,
    },
  },
};
