import type { Method, Scalar } from "../wire/api-table.js";

/** The data of a generated client: how each operation is written to the wire and which replies it may get. */
export interface ClientTable {
  /** The spec's file name without its ending: `xpkg`. */
  readonly name: string;
  readonly operations: Readonly<Record<string, ClientOperation>>;
}

export interface ClientOperation {
  readonly method: Method;
  /** Path template below the base URL: `/token/{tokenId}`. */
  readonly path: string;
  /** What the query always has, besides parameters. */
  readonly query?: Readonly<Record<string, string>>;
  readonly parameters: readonly ClientParameter[];
  /** Media types of the request body, as the spec writes them; absent: no body is sent. */
  readonly body?: ContentTypes;
  /** The value of `Accept`: every media type that some reply declares, in spec order; `""`: none does. */
  readonly accept: string;
  /** By status: `200`, `4XX`, `default`. */
  readonly replies: Readonly<Record<string, ClientReply>>;
}

export interface ClientParameter {
  readonly in: "path" | "query" | "header" | "cookie";
  /** The name on the wire and the key of the input; header names in lower case. */
  readonly name: string;
  readonly type: Scalar | { readonly items: Scalar };
  /** Whether each item of an array goes as a parameter of its own (`form`); `simple` joins with commas either way. */
  readonly explode: boolean;
}

export interface ClientReply {
  /** Absent: the reply has no body. */
  readonly content?: ContentTypes;
  /** Every declared header, by name in lower case. */
  readonly headers?: Readonly<Record<string, Scalar | { readonly items: Scalar }>>;
}

/** How bytes become a value and back, by media type or range as the spec writes it, in spec order. */
export type ContentTypes = Readonly<Record<string, "json" | "text" | "bytes">>;
