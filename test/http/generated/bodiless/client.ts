// Generated from test/http/specs/bodiless.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { createClient, type Client, type ClientOptions, type ClientTable } from "specgate/client";

/**
 * Bodiless
 *
 * An API at the root, with HEAD, whose replies have no bodies.
 */
export interface BodilessCalls {
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

const table: ClientTable = {
  name: "bodiless",
  operations: {
    checkPulse: {
      method: "HEAD",
      path: "/pulse",
      parameters: [],
      accept: "",
      replies: {
        200: { headers: { "x-rate": { type: "integer" } } },
        500: {},
        503: {},
      },
    },
    beat: {
      method: "POST",
      path: "/pulse",
      parameters: [],
      accept: "",
      replies: {
        204: {},
        500: {},
        503: {},
      },
    },
  },
};

/** A client of Bodiless. */
export function createBodilessClient(options: ClientOptions): Client<BodilessCalls> {
  return createClient<BodilessCalls>(table, options);
}
