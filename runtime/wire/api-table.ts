import type { RefusalKind } from "./contract.js";
import type { Validator } from "./validator.js";

/** The data of a generated API: everything the runtime interprets, decided at generation. */
export interface ApiTable {
  /** The spec's file name without its ending: `xpkg`. */
  readonly name: string;
  /** Path of `servers[0].url`, without a slash at its end; `""` at the root. */
  readonly mount: string;
  /** Document limits, counted before a path is looked up. */
  readonly limits: readonly RateLimit[];
  readonly operations: Readonly<Record<string, OperationTable>>;
  /** The replies that each kind of refusal may use; a kind that is missing is answered as RFC 9457 problem details. */
  readonly refusals: Readonly<Partial<Record<RefusalKind, RepliesTable>>>;
}

export type Method = "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";

export interface OperationTable {
  readonly method: Method;
  /** Path template below the mount: `/token/{tokenId}`. */
  readonly path: string;
  /** What a request must have besides, where other operations have the method and path too; absent: nothing. */
  readonly when?: readonly RouteCondition[];
  readonly parameters: readonly ParameterTable[];
  readonly body?: BodyTable;
  /** By status: `200`, `4XX`, `default`. */
  readonly replies: RepliesTable;
  readonly limits: readonly RateLimit[];
  /** OR of alternatives in spec order; empty: public. An alternative without schemes: anonymous access is allowed. */
  readonly security: readonly SecurityAlternative[];
}

/** A query parameter or header that has one value only, which tells an operation from others of the same path. */
export interface RouteCondition {
  readonly in: "query" | "header";
  /** On the wire; header names in lower case. */
  readonly name: string;
  readonly equals: string;
}

/** The type of a primitive value that is text on the wire. */
export type Scalar = "string" | "integer" | "number" | "boolean";
/**
 * What a text is read as: one type, or the first of several that it fits. They stand in the order boolean, integer,
 * number, string.
 */
export type Primitive = Scalar | readonly Scalar[];
/** The type of a parameter, header or form field; `json`: any value, written as JSON. */
export type WireType = Primitive | ArrayType | ObjectType | NestedType | "json";
export interface ArrayType {
  readonly items: Primitive | "json";
  /** What one item is where a value is allowed besides a list: on the wire the two are the same. Absent: a list of one. */
  readonly alone?: Primitive;
}
export interface ObjectType {
  readonly properties: Readonly<Record<string, Primitive>>;
  /** Of all other properties; without it they are ignored. */
  readonly additional?: Primitive;
}
/** Of the style `deepObject`: whatever brackets can nest, `a[b][0]=1`. */
export interface NestedType {
  readonly nested: Nested;
}
/** What may stand at one place: a text, a list or properties by name; a list and properties never both. */
export interface Nested {
  readonly text?: Primitive;
  readonly items?: Nested;
  readonly properties?: Readonly<Record<string, Nested>>;
  /** Of all other properties; without it they are ignored. */
  readonly additional?: Nested;
}

/** OpenAPI's `style`: how an array or object becomes text. */
export type Style = "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
/** How a value is laid out as text. */
export interface Layout {
  /** The name on the wire; header names in lower case. */
  readonly name: string;
  readonly style: Style;
  readonly explode: boolean;
  readonly type: WireType;
  /** Reserved characters that delimit nothing are written as they are. */
  readonly allowReserved?: boolean;
  /** An empty text is the value `""`, whatever the type. */
  readonly allowEmptyValue?: boolean;
}

export type Location = "path" | "query" | "header" | "cookie";
export interface ParameterTable extends Layout {
  readonly in: Location;
  readonly required: boolean;
  readonly default?: unknown;
  readonly validate: Validator;
}

export interface BodyTable {
  readonly required: boolean;
  /** By media type or range as the spec writes it, in spec order. */
  readonly content: Readonly<Record<string, ContentTable>>;
  /** The longest body that is read, in bytes. */
  readonly limitBytes: number;
}
/** How the bytes of a body become a value and back. `bytes`: they do not; they are handed on as they come. */
export type ContentTable =
  | { readonly as: "json" | "text"; readonly validate: Validator }
  | { readonly as: "bytes" }
  | ({ readonly as: "form"; readonly validate: Validator } & FormLayout)
  | ({ readonly as: "multipart"; readonly validate: Validator } & MultipartTable);

/** The fields of an `application/x-www-form-urlencoded` body, each laid out as a parameter in a query is. */
export interface FormLayout {
  readonly fields: readonly Layout[];
  /** Of all other fields; without it they are ignored. */
  readonly additional?: Primitive;
}

/** The parts of a `multipart/form-data` body (RFC 7578). */
export interface MultipartLayout {
  readonly parts: readonly PartLayout[];
  /** Of all other parts, which are texts; without it they are ignored. */
  readonly additional?: Primitive;
}
/** A part, or each of the parts of one name. */
export interface PartLayout {
  readonly name: string;
  /** A primitive's text, JSON, or a file. */
  readonly as: Primitive | "json" | "file";
  /** Whether there may be several, of which the value is a list. */
  readonly many?: boolean;
  /** Media types or ranges that a part may have; absent: any, and of a text or JSON none. */
  readonly contentTypes?: readonly string[];
}
/** With the validators of values that are read before the whole body is there: where some part is a file. */
export interface MultipartTable extends MultipartLayout {
  readonly parts: readonly PartTable[];
}
export interface PartTable extends PartLayout {
  readonly validate?: Validator;
}

/**
 * How the items of a streamed reply are written: events whose `data` is JSON or text (WHATWG HTML section 9.2.5), JSON
 * texts of a line each, or JSON texts after a record separator (RFC 7464).
 */
export type ItemForm = "events" | "textEvents" | "jsonLines" | "jsonSequence";
/** `validate` is for one item. */
export type ItemsTable = { readonly as: ItemForm; readonly validate: Validator };

export type RepliesTable = Readonly<Record<string, ReplyTable>>;
export interface ReplyTable {
  /** By media type as the spec writes it, in spec order; absent: no body. */
  readonly content?: Readonly<Record<string, ContentTable | ItemsTable>>;
  /** By name in lower case; those that the runtime fills (Allow, a limit's) are not in here. */
  readonly headers?: Readonly<Record<string, HeaderTable>>;
}
export interface HeaderTable {
  readonly required: boolean;
  readonly type: WireType;
  /** Of the style `simple`: whether an object is `a=1,b=2` instead of `a,1,b,2`; default: false. */
  readonly explode?: boolean;
  /** Who fills it: the handler, or the spec's `const`. */
  readonly from: "handler" | { readonly const: string };
  readonly validate: Validator;
}

/** An entry of `x-rate-limit`: a fixed window, refused for `block` seconds once its points are used up. */
export interface RateLimit {
  /** Unique in its document. */
  readonly name: string;
  readonly points: number;
  /** Seconds. */
  readonly window: number;
  /** Seconds of refusal once the points are used up; 0: until the window ends. */
  readonly block: number;
  /** `ip`, `principal`, or a runtime expression into the body: `$request.body#/email` (compared trimmed, in lower case). */
  readonly by: string;
  /** What to do when a trusted proxy names no client: count on the proxy's address, or refuse (noClientIp). */
  readonly withoutIp: "proxy" | "refuse";
  readonly headers?: RateLimitHeaders;
}
/** Names of the headers that tell a caller of a limit, as sent. */
export interface RateLimitHeaders {
  readonly limit?: string;
  readonly remaining?: string;
  readonly reset?: string;
  /** `iso`: a date; `epoch`: Unix seconds. */
  readonly resetFormat?: "iso" | "epoch";
  readonly retryAfter?: string;
  /** On every counted answer, or only when limited. */
  readonly on: "all" | "limited";
}

export interface SecurityAlternative {
  /** Scheme names in alphabetical order, joined by `+`; `""`: anonymous. */
  readonly name: string;
  readonly schemes: readonly SchemeTable[];
  readonly scopes: readonly string[];
}
export type SchemeTable =
  | { readonly name: string; readonly kind: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly key: string }
  /** `bearer` (also tokens of OAuth 2 and OpenID Connect), `basic`, or any other scheme of `Authorization` in lower case. */
  | { readonly name: string; readonly kind: "http"; readonly scheme: string };
