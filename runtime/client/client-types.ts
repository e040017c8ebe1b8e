import type { Middleware } from "openapi-fetch";
import type { Statuses } from "../wire/contract.js";
import type { ReplyValidators } from "./reply-validators.js";

/** What every client of this package is made with. */
export interface ClientOptions {
  /** Absolute http(s) URL of the API, its mount included; a browser also takes one relative to the page. */
  readonly baseUrl: string;
  /** Carries the requests; default: the global `fetch`. It is called with a `Request` alone. */
  readonly fetch?: typeof fetch;
  /** Sent with every call. */
  readonly headers?: HeadersInit;
  /** Milliseconds from the call until the whole reply is read, or until its items begin; default: no limit. */
  readonly timeoutMs?: number;
  /** Middleware of openapi-fetch, in its order. */
  readonly middleware?: readonly Middleware[];
  /** Names the headers that a request needs to be accepted: a bearer token, a signature. Runs after all middleware. */
  readonly authorize?: Authorize;
}

/** What a client is made with whose API has validators of its replies. */
export interface ValidatingOptions<Calls> extends ClientOptions {
  /**
   * Checks replies: `reply-validators.ts` holds those of all operations, and some may be picked. Each is loaded once, before
   * its operation's first request is sent; a load that fails rejects the call, and nothing is sent. Default: replies are
   * trusted.
   */
  readonly validate?: ReplyValidators<Calls>;
}

/** A request that is ready to be sent. */
export interface OutgoingRequest {
  /** The operation's id in the spec. */
  readonly operation: string;
  readonly method: string;
  /** Path and query as the server will see them, the mount included. */
  readonly target: string;
  /** The body, letter for letter as it is sent; undefined without one, for bytes and for multipart bodies. */
  readonly body: string | undefined;
}
/** Returns headers to add. What it throws rejects the call as it is. */
export type Authorize = (
  request: OutgoingRequest,
) => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;

/** What one call may add. */
export interface CallInit {
  readonly signal?: AbortSignal;
  /** These go over the client's own headers, the declared parameters and what `authorize` returns. */
  readonly headers?: HeadersInit;
  /**
   * Of a stream of events: make the call again whenever the stream ends or breaks off, and go on after the last event
   * that was received, until the server answers 204, the call is aborted or the loop is left.
   */
  readonly reconnect?: boolean;
  /** Sent as `Last-Event-ID`: the id of the event after which a stream is to begin. */
  readonly lastEventId?: string;
}

/** One operation as generated: types only. */
export interface CallTypes {
  /**
   * `body`, `path`, `query`, `headers` and `cookies`, as far as the operation has them; each with `?` where nothing in
   * it is required. A body of several media types is `{ mediaType, value }`.
   */
  readonly input?: object;
  /** By status, class or `default`: `{ body }`, `{ bodies }` by media type, or neither; and `headers`. */
  readonly replies: object;
}

/** A method for each operation of an API. */
export type Client<Calls> = {
  readonly [Id in keyof Calls]: Calls[Id] extends CallTypes ? Call<Calls[Id]> : never;
};
/**
 * Calls one operation. Rejects with UnsendableRequest, TransportFailure, UndeclaredReply or what a middleware throws; with
 * `validate` also with InvalidReply, or with what loading validators throws.
 */
export type Call<Types extends CallTypes> = (...input: CallArguments<Types>) => Promise<Result<Types["replies"]>>;
type CallArguments<Types extends CallTypes> = Types extends { input: infer Input }
  ? Record<never, never> extends Input
    ? [input?: Input, init?: CallInit]
    : [input: Input, init?: CallInit]
  : [input?: Record<string, never>, init?: CallInit];

/** What an operation answered: one member for each declared reply, told apart by `status`, then by `mediaType`. */
export type Result<Replies> = {
  [Key in keyof Replies]: {
    readonly status: StatusesOf<Replies, Key>;
    readonly headers: ReceivedHeaders<Replies[Key]>;
    /** The reply as fetch gave it; its body has been read, unless `body` is bytes, which are then to be read. */
    readonly response: Response;
  } & ReceivedBody<Replies[Key]>;
}[keyof Replies];

/** A declared number shuts its class and `default` out, a class shuts `default` out. */
type StatusesOf<Replies, Key extends keyof Replies> = Key extends number
  ? Key
  : Key extends "default"
    ? Exclude<Statuses<"default">, Statuses<Exclude<keyof Replies, "default">>>
    : Exclude<Statuses<Key>, keyof Replies>;

type ReceivedBody<Shape> = Shape extends { bodies: infer Bodies }
  ? { [Type in keyof Bodies]: { readonly mediaType: Type; readonly body: Bodies[Type] } }[keyof Bodies]
  : { readonly body: Shape extends { body: infer Body } ? Body : undefined };
/** A header is missing where the server left it out, CORS hides it, or its text is not of the declared type. */
type ReceivedHeaders<Shape> = Shape extends { headers: infer Declared } ? Readonly<Partial<Declared>> : object;
