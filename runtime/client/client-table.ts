import type { FormLayout, ItemForm, Layout, Location, Method, MultipartLayout, WireType } from "../wire/api-table.js";

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

/** Its name is also the key of the input. */
export interface ClientParameter extends Layout {
  readonly in: Location;
  /** An empty array or object cannot be left out: the parameter is required, or the server would take its default. */
  readonly needed?: boolean;
}

export interface ClientReply {
  /** Absent: the reply has no body. */
  readonly content?: ReplyTypes;
  /** Every declared header, by name in lower case. */
  readonly headers?: Readonly<Record<string, ClientHeader>>;
}

/** A header of the style `simple`. */
export interface ClientHeader {
  readonly type: WireType;
  /** Default: false. */
  readonly explode?: boolean;
}

/** How bytes become a value and back, by media type or range as the spec writes it, in spec order. */
export type ContentTypes = Readonly<Record<string, "json" | "text" | "bytes" | ClientForm | ClientMultipart>>;
export type ClientForm = { readonly as: "form" } & FormLayout;
export type ClientMultipart = { readonly as: "multipart" } & MultipartLayout;
/** The same of a reply, which may also come item by item. */
export type ReplyTypes = Readonly<Record<string, ContentTypes[string] | ItemForm>>;
