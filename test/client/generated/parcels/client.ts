// Generated from test/client/specs/parcels.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { createClient, type Client, type ValidatingOptions, type ClientReply, type ClientTable, type ReceivedBytes } from "specgate/client";
import type { components, operations } from "./types.js";

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

/** 4XX: The request is at fault. @see test/client/specs/parcels.yaml:101 */
export interface FailedReply {
  body: Problem;
}

/** default: The server is at fault. @see test/client/specs/parcels.yaml:111 */
export interface BrokenReply {
  body: components["responses"]["Broken"]["content"]["text/plain"];
}

/**
 * Parcels
 *
 * Replies of every kind that a client checks.
 */
export interface ParcelsCalls {
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
        body: ReceivedBytes;
      };
      "4XX": FailedReply;
      default: BrokenReply;
    };
  };
  /** `GET /scans` Scans as they are made. @see test/client/specs/parcels.yaml:82 */
  watchScans: {
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

const failedReply: ClientReply = { content: { "application/json": "json" } };

const brokenReply: ClientReply = { content: { "text/plain": "text" } };

const table: ClientTable = {
  name: "parcels",
  operations: {
    listParcels: {
      method: "GET",
      path: "/parcels",
      parameters: [],
      accept: "application/json, text/csv, text/plain",
      replies: {
        200: {
          content: { "application/json": "json", "text/csv": "text" },
          headers: { "x-total": { type: "integer" }, "x-pages": { type: "integer" } },
        },
        "4XX": failedReply,
        default: brokenReply,
      },
    },
    sendParcel: {
      method: "POST",
      path: "/parcels",
      parameters: [],
      body: { "application/json": "json" },
      accept: "application/json, text/plain",
      replies: {
        201: { content: { "application/json": "json" } },
        202: { content: { "application/json": "json" } },
        "4XX": failedReply,
        default: brokenReply,
      },
    },
    dropParcel: {
      method: "DELETE",
      path: "/parcels/{id}",
      parameters: [{ in: "path", name: "id", type: "integer", style: "simple", explode: false }],
      accept: "application/json, text/plain",
      replies: {
        204: {},
        "4XX": failedReply,
        default: brokenReply,
      },
    },
    findRoute: {
      method: "GET",
      path: "/route",
      parameters: [],
      accept: "application/*+json, application/json, text/plain",
      replies: {
        200: { content: { "application/*+json": "json" } },
        "4XX": failedReply,
        default: brokenReply,
      },
    },
    printLabel: {
      method: "GET",
      path: "/label",
      parameters: [],
      accept: "image/png, application/json, text/plain",
      replies: {
        200: { content: { "image/png": "bytes" } },
        "4XX": failedReply,
        default: brokenReply,
      },
    },
    watchScans: {
      method: "GET",
      path: "/scans",
      parameters: [],
      accept: "application/jsonl, text/event-stream, application/json, text/plain",
      replies: {
        200: { content: { "application/jsonl": "jsonLines", "text/event-stream": "events" } },
        "4XX": failedReply,
        default: brokenReply,
      },
    },
  },
};

/** A client of Parcels. */
export function createParcelsClient(options: ValidatingOptions<ParcelsCalls>): Client<ParcelsCalls> {
  return createClient<ParcelsCalls>(table, options);
}
