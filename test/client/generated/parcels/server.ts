// Generated from test/client/specs/parcels.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import type { Api, HeaderTable, ReplyTable, SentBytes } from "specgate/wire";
import type { components, operations } from "./types.js";
import * as validate from "./validators.js";

/** @see test/client/specs/parcels.yaml:116 */
export type Parcel = components["schemas"]["Parcel"];

/** @see test/client/specs/parcels.yaml:128 */
export type NewParcel = components["schemas"]["NewParcel"];

/** @see test/client/specs/parcels.yaml:132 */
export type Depot = components["schemas"]["Depot"];

/** @see test/client/specs/parcels.yaml:138 */
export type Scan = components["schemas"]["Scan"];

/** @see test/client/specs/parcels.yaml:142 */
export type Problem = components["schemas"]["Problem"];

/** 4XX, 404: The request is at fault. @see test/client/specs/parcels.yaml:101 */
export interface FailedReply {
  body: Problem;
}

/** default: The server is at fault. @see test/client/specs/parcels.yaml:111 */
export interface BrokenReply {
  body: components["responses"]["Broken"]["content"]["text/plain"];
}

/** 405: No such method. @see test/client/specs/parcels.yaml:105 */
export interface WrongMethodReply {
  body: Problem;
}

/**
 * Parcels
 *
 * Replies of every kind that a client checks.
 */
export interface ParcelsOperations {
  /** `GET /parcels` All parcels, in one of two media types. @see test/client/specs/parcels.yaml:13 */
  listParcels: {
    replies: {
      /** The parcels. */
      200: {
        bodies: {
          "application/json": operations["listParcels"]["responses"][200]["content"]["application/json"];
          "text/csv": operations["listParcels"]["responses"][200]["content"]["text/csv"];
        };
        headers: {
          "x-total"?: number;
          "x-pages": number;
        };
      };
      "4XX": FailedReply;
      default: BrokenReply;
    };
  };
  /** `POST /parcels` Send a parcel. @see test/client/specs/parcels.yaml:27 */
  sendParcel: {
    input: {
      body: NewParcel;
    };
    replies: {
      /** It is on its way. */
      201: {
        body: Parcel;
      };
      /** It waits for a stamp. */
      202: {
        body: operations["sendParcel"]["responses"][202]["content"]["application/json"];
      };
      "4XX": FailedReply;
      default: BrokenReply;
    };
  };
  /** `DELETE /parcels/{id}` Drop a parcel. @see test/client/specs/parcels.yaml:50 */
  dropParcel: {
    input: {
      path: {
        /** @see test/client/specs/parcels.yaml:54 */
        id: number;
      };
    };
    replies: {
      /** It is gone. */
      204: {};
      "4XX": FailedReply;
      default: BrokenReply;
    };
  };
  /** `GET /route` Depots within depots, in any JSON. @see test/client/specs/parcels.yaml:60 */
  findRoute: {
    replies: {
      /** The first depot. */
      200: {
        body: { mediaType: `application/${string}+json`; value: Depot };
      };
      "4XX": FailedReply;
      default: BrokenReply;
    };
  };
  /** `GET /label` Bytes, of which nothing is said. @see test/client/specs/parcels.yaml:71 */
  printLabel: {
    replies: {
      /** The label. */
      200: {
        body: SentBytes;
      };
      "4XX": FailedReply;
      default: BrokenReply;
    };
  };
  /** `GET /scans` Scans as they are made. @see test/client/specs/parcels.yaml:82 */
  watchScans: {
    input: {
      /** The id of the last event that the caller has got. */
      lastEventId?: string;
    };
    replies: {
      /** The scans. */
      200: {
        bodies: {
          "application/jsonl": AsyncIterable<Scan>;
          "text/event-stream": AsyncIterable<operations["watchScans"]["responses"][200]["content"]["text/event-stream"]>;
        };
      };
      "4XX": FailedReply;
      default: BrokenReply;
    };
  };
}

/** What each hook of `secure` is given. */
export interface ParcelsCredentials {
}

/** What the runtime finds by itself, and the replies that it may then use. */
export interface ParcelsRefusals {
  invalid: {
    "4XX": FailedReply;
  };
  malformed: {
    "4XX": FailedReply;
  };
  tooLarge: {
    "4XX": FailedReply;
  };
  unsupportedMediaType: {
    "4XX": FailedReply;
  };
  notAcceptable: {
    "4XX": FailedReply;
  };
  timeout: {
    "4XX": FailedReply;
  };
  overloaded: {
    default: BrokenReply;
  };
  internal: {
    default: BrokenReply;
  };
  unimplemented: {
    default: BrokenReply;
  };
  unknownPath: {
    404: FailedReply;
  };
  wrongMethod: {
    405: WrongMethodReply;
  };
}

/** The error codes that findings carry. */
export type ParcelsCodes = never;

const xTotalHeader: HeaderTable = {
  required: false,
  type: "integer",
  from: "handler",
  validate: validate.listParcelsReply200XTotal,
};

const xPagesHeader: HeaderTable = {
  required: true,
  type: "integer",
  from: "handler",
  validate: validate.anyInteger,
};

const failedReply: ReplyTable = { content: { "application/json": { as: "json", validate: validate.problem } } };

const brokenReply: ReplyTable = { content: { "text/plain": { as: "text", validate: validate.brokenReply } } };

const wrongMethodReply: ReplyTable = { content: { "application/json": { as: "json", validate: validate.problem } } };

/** What `secure` takes to serve this API. */
export const parcels: Api<ParcelsOperations, ParcelsCredentials, ParcelsRefusals, ParcelsCodes> = {
  name: "parcels",
  mount: "/parcels",
  limits: [],
  operations: {
    listParcels: {
      method: "GET",
      path: "/parcels",
      parameters: [],
      replies: {
        200: {
          content: {
            "application/json": { as: "json", validate: validate.listParcelsReply200Json },
            "text/csv": { as: "text", validate: validate.listParcelsReply200Csv },
          },
          headers: { "x-total": xTotalHeader, "x-pages": xPagesHeader },
        },
        "4XX": failedReply,
        default: brokenReply,
      },
      limits: [],
      security: [],
    },
    sendParcel: {
      method: "POST",
      path: "/parcels",
      parameters: [],
      body: {
        required: true,
        limitBytes: 16384,
        content: { "application/json": { as: "json", validate: validate.newParcel } },
      },
      replies: {
        201: { content: { "application/json": { as: "json", validate: validate.parcel } } },
        202: { content: { "application/json": { as: "json", validate: validate.sendParcelReply202 } } },
        "4XX": failedReply,
        default: brokenReply,
      },
      limits: [],
      security: [],
    },
    dropParcel: {
      method: "DELETE",
      path: "/parcels/{id}",
      parameters: [
        {
          in: "path",
          name: "id",
          required: true,
          type: "integer",
          style: "simple",
          explode: false,
          validate: validate.anyInteger,
        },
      ],
      replies: {
        204: {},
        "4XX": failedReply,
        default: brokenReply,
      },
      limits: [],
      security: [],
    },
    findRoute: {
      method: "GET",
      path: "/route",
      parameters: [],
      replies: {
        200: { content: { "application/*+json": { as: "json", validate: validate.depot } } },
        "4XX": failedReply,
        default: brokenReply,
      },
      limits: [],
      security: [],
    },
    printLabel: {
      method: "GET",
      path: "/label",
      parameters: [],
      replies: {
        200: { content: { "image/png": { as: "bytes" } } },
        "4XX": failedReply,
        default: brokenReply,
      },
      limits: [],
      security: [],
    },
    watchScans: {
      method: "GET",
      path: "/scans",
      parameters: [],
      replies: {
        200: {
          content: {
            "application/jsonl": { as: "jsonLines", validate: validate.scan },
            "text/event-stream": { as: "events", validate: validate.watchScansReply200EventStreamItem },
          },
        },
        "4XX": failedReply,
        default: brokenReply,
      },
      limits: [],
      security: [],
    },
  },
  refusals: {
    invalid: {
      "4XX": failedReply,
    },
    malformed: {
      "4XX": failedReply,
    },
    tooLarge: {
      "4XX": failedReply,
    },
    unsupportedMediaType: {
      "4XX": failedReply,
    },
    notAcceptable: {
      "4XX": failedReply,
    },
    timeout: {
      "4XX": failedReply,
    },
    overloaded: {
      default: brokenReply,
    },
    internal: {
      default: brokenReply,
    },
    unimplemented: {
      default: brokenReply,
    },
    unknownPath: {
      404: failedReply,
    },
    wrongMethod: {
      405: wrongMethodReply,
    },
  },
};
