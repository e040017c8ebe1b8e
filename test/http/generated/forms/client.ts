// Generated from test/http/specs/forms.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { createClient, type Client, type ClientOptions, type ClientReply, type ClientTable, type SentForm } from "specgate/client";
import type { components, operations } from "./types.js";

/** @see test/http/specs/forms.yaml:171 */
export type Fields = components["schemas"]["Fields"];

/** @see test/http/specs/forms.yaml:185 */
export type Point = components["schemas"]["Point"];

/** @see test/http/specs/forms.yaml:190 */
export type Upload = components["schemas"]["Upload"];

/** @see test/http/specs/forms.yaml:200 */
export type Came = components["schemas"]["Came"];

/** @see test/http/specs/forms.yaml:204 */
export type Failure = components["schemas"]["Failure"];

/** 400, 406, 408, 413, 415, 500, 503: Why it was refused. @see test/http/specs/forms.yaml:160 */
export interface FailedReply {
  body: Failure;
}

/**
 * Forms
 *
 * Forms of both kinds, so that their tests go through the front door.
 */
export interface FormsCalls {
  /**
   * `POST /fields` Take a field of every type, each as OpenAPI writes it where nothing is said.
   * @see test/http/specs/forms.yaml:13
   */
  sendFields: {
    input: {
      body:
        | { mediaType: "application/x-www-form-urlencoded"; value: Fields }
        | { mediaType: "application/json"; value: Fields };
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
  /** `POST /styles` Take fields in the styles that `encoding` names. @see test/http/specs/forms.yaml:35 */
  sendStyles: {
    input: {
      body: operations["sendStyles"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
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
  /** `POST /free` Take numbers under any name. @see test/http/specs/forms.yaml:72 */
  sendFree: {
    input: {
      body?:
        | { mediaType: "application/x-www-form-urlencoded"; value: NonNullable<operations["sendFree"]["requestBody"]>["content"]["application/x-www-form-urlencoded"] }
        | { mediaType: "multipart/form-data"; value: NonNullable<operations["sendFree"]["requestBody"]>["content"]["multipart/form-data"] };
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
  /** `POST /parts` Take fields of every type as parts, without files. @see test/http/specs/forms.yaml:94 */
  sendParts: {
    input: {
      body: Fields;
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
  /** `POST /files` Take files with what is said of them. @see test/http/specs/forms.yaml:115 */
  sendFiles: {
    input: {
      body: SentForm<Upload, "document" | "picture" | "pages">;
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
  /** `POST /token` Answer a form. @see test/http/specs/forms.yaml:139 */
  token: {
    input: {
      body: Fields;
    };
    replies: {
      /** The same form. */
      200: {
        body: Fields;
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

const failedReply: ClientReply = { content: { "application/json": "json" } };

const table: ClientTable = {
  name: "forms",
  operations: {
    sendFields: {
      method: "POST",
      path: "/fields",
      parameters: [],
      body: {
        "application/x-www-form-urlencoded": {
          as: "form",
          fields: [
            { name: "text", style: "form", explode: true, type: "string" },
            { name: "count", style: "form", explode: true, type: "integer" },
            { name: "ratio", style: "form", explode: true, type: "number" },
            { name: "yes", style: "form", explode: true, type: "boolean" },
            { name: "either", style: "form", explode: true, type: ["integer", "string"] },
            { name: "texts", style: "form", explode: true, type: { items: "string" } },
            { name: "counts", style: "form", explode: true, type: { items: "integer" } },
            { name: "point", style: "form", explode: true, type: "json" },
            { name: "points", style: "form", explode: true, type: { items: "json" } },
          ],
        },
        "application/json": "json",
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
    sendStyles: {
      method: "POST",
      path: "/styles",
      parameters: [],
      body: {
        "application/x-www-form-urlencoded": {
          as: "form",
          fields: [
            { name: "commas", style: "form", explode: false, type: { items: "integer" } },
            { name: "pipes", style: "pipeDelimited", explode: false, type: { items: "string" } },
            { name: "spaces", style: "spaceDelimited", explode: false, type: { items: "string" } },
            {
              name: "deep",
              style: "deepObject",
              explode: true,
              type: { properties: { x: "integer", y: "integer", label: "string" }, additional: "string" },
            },
            {
              name: "joined",
              style: "form",
              explode: false,
              type: { properties: { x: "integer", y: "integer", label: "string" }, additional: "string" },
            },
            { name: "json", style: "form", explode: true, type: "json" },
          ],
          additional: "string",
        },
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
    sendFree: {
      method: "POST",
      path: "/free",
      parameters: [],
      body: {
        "application/x-www-form-urlencoded": { as: "form", fields: [], additional: "number" },
        "multipart/form-data": { as: "multipart", parts: [], additional: "number" },
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
    sendParts: {
      method: "POST",
      path: "/parts",
      parameters: [],
      body: {
        "multipart/form-data": {
          as: "multipart",
          parts: [
            { name: "text", as: "string" },
            { name: "count", as: "integer" },
            { name: "ratio", as: "number" },
            { name: "yes", as: "boolean" },
            { name: "either", as: ["integer", "string"] },
            { name: "texts", as: "string", many: true },
            { name: "counts", as: "integer", many: true },
            { name: "point", as: "json" },
            { name: "points", as: "json", many: true },
          ],
        },
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
    sendFiles: {
      method: "POST",
      path: "/files",
      parameters: [],
      body: {
        "multipart/form-data": {
          as: "multipart",
          parts: [
            { name: "title", as: "string" },
            { name: "about", as: "json" },
            { name: "tags", as: "string", many: true },
            { name: "document", as: "file" },
            { name: "picture", as: "file", contentTypes: ["image/png", "image/jpeg"] },
            { name: "pages", as: "file", many: true },
          ],
        },
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
    token: {
      method: "POST",
      path: "/token",
      parameters: [],
      body: {
        "application/x-www-form-urlencoded": {
          as: "form",
          fields: [
            { name: "text", style: "form", explode: true, type: "string" },
            { name: "count", style: "form", explode: true, type: "integer" },
            { name: "ratio", style: "form", explode: true, type: "number" },
            { name: "yes", style: "form", explode: true, type: "boolean" },
            { name: "either", style: "form", explode: true, type: ["integer", "string"] },
            { name: "texts", style: "form", explode: true, type: { items: "string" } },
            { name: "counts", style: "form", explode: true, type: { items: "integer" } },
            { name: "point", style: "form", explode: true, type: "json" },
            { name: "points", style: "form", explode: true, type: { items: "json" } },
          ],
        },
      },
      accept: "application/x-www-form-urlencoded, application/json",
      replies: {
        200: {
          content: {
            "application/x-www-form-urlencoded": {
              as: "form",
              fields: [
                { name: "text", style: "form", explode: true, type: "string" },
                { name: "count", style: "form", explode: true, type: "integer" },
                { name: "ratio", style: "form", explode: true, type: "number" },
                { name: "yes", style: "form", explode: true, type: "boolean" },
                { name: "either", style: "form", explode: true, type: ["integer", "string"] },
                { name: "id", style: "form", explode: true, type: "integer" },
                { name: "texts", style: "form", explode: true, type: { items: "string" } },
                { name: "counts", style: "form", explode: true, type: { items: "integer" } },
                { name: "point", style: "form", explode: true, type: "json" },
                { name: "points", style: "form", explode: true, type: { items: "json" } },
              ],
            },
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
    },
  },
};

/** A client of Forms. */
export function createFormsClient(options: ClientOptions): Client<FormsCalls> {
  return createClient<FormsCalls>(table, options);
}
