import type { ApiTable } from "./api-table.js";

/** One operation as generated: types only. */
export interface OperationTypes {
  readonly input?: object;
  readonly replies: object;
  /** The spec's alternatives: `"bearerAuth" | "apikey+signature"` (an AND is one name); `""` = optional; absent = public. */
  readonly security?: string;
}

/** What one rule of a schema found wrong: the place and the rule, never the value. */
export interface Finding<Codes extends string = string> {
  /** JSON Pointer into the body (`/email`), or the name of the parameter. */
  readonly at: string;
  /** The JSON Schema keyword that was violated: `required`, `type`, `maxLength`, … */
  readonly rule: string;
  /** `x-code` of the violated subschema. */
  readonly code?: Codes | undefined;
}

/** What the runtime finds by itself, by kind. */
export interface Findings<Codes extends string = string> {
  /** A body or parameter breaks its schema (400). Rules come in the order of the schema's properties. */
  invalid: {
    readonly in: "body" | "path" | "query" | "header" | "cookie";
    readonly rules: readonly [Finding<Codes>, ...Finding<Codes>[]];
  };
  /** A body that cannot be read: JSON syntax, UTF-8, depth, a prototype key (400). */
  malformed: { readonly reason: string };
  /** No credential was given (`missing`), or a hook refused it with `reason` (401). */
  unauthenticated: { readonly reason: string; readonly missing: boolean };
  /** A hook refused a known caller with `reason` (403). */
  forbidden: { readonly reason: string };
  /** A declared rate limit, or the handler's own, is used up (429). `limit` is its name in the spec, or the handler's. */
  limited: { readonly limit: string; readonly retryAfterSeconds: number };
  /** A trusted proxy named no client, and a limit says `withoutIp: refuse` (409). */
  noClientIp: object;
  /** The body is longer than the limit (413). */
  tooLarge: { readonly limitBytes: number };
  /** The body's Content-Type or Content-Encoding is not declared (415). */
  unsupportedMediaType: { readonly accepted: readonly string[] };
  /** No declared media type of a 2xx reply is acceptable to the caller (406). */
  notAcceptable: { readonly offered: readonly string[] };
  /** The body did not arrive in time (408). */
  timeout: object;
  /** The service said that it cannot take the request now (503). */
  overloaded: { readonly retryAfterSeconds: number };
  /** Anything thrown, and an answer that breaks its schema (500). */
  internal: object;
  /** A partial service has nothing written for the operation, and no example of its reply (501). */
  unimplemented: { readonly operation: string; readonly reason: string };
  /** No operation has this path (404). */
  unknownPath: object;
  /** The path exists, with other methods (405). The runtime adds `Allow`. */
  wrongMethod: { readonly allow: readonly string[] };
}
export type RefusalKind = keyof Findings;

type Awaitable<T> = T | Promise<T>;

// Replies: a status by number first, then by class, then `default`.
type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type Numbers<Text> = Text extends `${infer Value extends number}` ? Value : never;
type ByClass<Key> = Key extends string
  ? Numbers<`${Key extends `${infer Class}XX` ? Class : 2 | 3 | 4 | 5}${Digit}${Digit}`>
  : never;
/** Every status that a map of replies admits. */
export type Statuses<Key extends PropertyKey> = Numbers<`${Extract<Key, number>}`> | ByClass<Key>;
/** The key of a map of replies that declares `Status`. */
export type KeyFor<Replies, Status extends number> = Status extends keyof Replies
  ? Status
  : `${Status}` extends `${infer Class}${Digit}${Digit}`
    ? Extract<`${Class}XX` extends keyof Replies ? `${Class}XX` : "default", keyof Replies>
    : never;

/** Several media types: an object keyed by type, at least one given; the runtime chooses by Accept. */
type SomeOf<Bodies> = { [Type in keyof Bodies]: Pick<Bodies, Type> & Partial<Bodies> }[keyof Bodies];
type HeadersOf<Shape> = Shape extends { headers: infer H } ? (Partial<H> extends H ? [headers?: H] : [headers: H]) : [];
type Content<Shape> = Shape extends { body: infer Body }
  ? [body: Body, ...HeadersOf<Shape>]
  : Shape extends { bodies: infer Bodies }
    ? [bodies: SomeOf<Bodies>, ...HeadersOf<Shape>]
    : HeadersOf<Shape>;
/** Makes the answer of one operation; refuses at compile time whatever the spec does not declare. */
export type Reply<Replies> = <Status extends number & Statuses<keyof Replies>>(
  status: Status,
  ...content: Content<Replies[KeyFor<Replies, Status>]>
) => Answer<Replies>;
declare const declaredBySpec: unique symbol;
/** Only `reply` makes one. Invariant, so the answer of another operation never fits. */
export interface Answer<in out Replies> {
  readonly [declaredBySpec]: (_: Replies) => Replies;
}

// Security: one hook an alternative, bound first by `secure`, so that what hooks return is known before a handler is read.
declare const refused: unique symbol;
/** What a security hook returns for a credential it does not accept; made by `unauthenticated` and `forbidden`. */
export interface Refused<Kind extends "unauthenticated" | "forbidden" = "unauthenticated" | "forbidden"> {
  readonly [refused]: Kind;
}
/** What a security hook sees of the request besides its credential. */
export interface HookRequest {
  readonly method: string;
  /** Path and query as the client sent them, the mount included. */
  readonly target: string;
  /** The body's bytes; empty without one. Throws TypeError where the body comes as a stream. */
  readonly raw: Uint8Array;
  /** The parsed body; undefined without one. Throws as `raw` does. */
  readonly body: unknown;
  /** The client's address, IPv4-mapped addresses folded. */
  readonly ip: string;
  /** The scopes that the operation asks of this alternative. */
  readonly scopes: readonly string[];
}
export type Hook<Credential> = (credential: Credential, request: HookRequest) => Awaitable<unknown>;
/** A hook may return `Refused<"forbidden">` only in an API whose secured operations all declare 403. */
export type Permitted<Bound, Refusals> = "forbidden" extends keyof Refusals
  ? unknown
  : {
      [Name in keyof Bound]: Bound[Name] extends Hook<never>
        ? Extract<Awaited<ReturnType<Bound[Name]>>, Refused<"forbidden">> extends never
          ? unknown
          : "403 is not declared by every secured operation"
        : never;
    };
export type Principals<Bound> = {
  readonly [Name in keyof Bound]: Bound[Name] extends Hook<never>
    ? Exclude<Awaited<ReturnType<Bound[Name]>>, Refused>
    : never;
};
/** An API with its security hooks: what `secure` returns and `implement` takes. */
export interface Secured<in out Operations, in out Refusals, in out P, in out Codes extends string> {
  readonly api: Api<Operations, never, Refusals, Codes>;
  readonly hooks: Readonly<Record<string, Hook<never>>>;
  readonly principals?: P;
}
type PrincipalOf<Name, P> = Name extends keyof P ? P[Name] : undefined;
type Access<Operation, P> = Operation extends { security: infer Name }
  ? { readonly principal: PrincipalOf<Name, P> }
  : object;

/** One function a kind of refusal; which replies it may use was decided at generation. */
export type Refuse<Refusals, Codes extends string> = {
  [Kind in keyof Refusals]: (
    found: Findings<Codes>[Kind & RefusalKind],
    reply: Reply<Refusals[Kind]>,
  ) => Answer<Refusals[Kind]>;
};

/** What every handler sees besides the declared input. */
export interface RequestFacts {
  /** The client's address, IPv4-mapped addresses folded. */
  readonly ip: string;
  /**
   * Aborted when the client leaves before the whole answer is sent (while a part of its body waits unread, on the next
   * read), and when a stream of events is ended because the server stops.
   */
  readonly signal: AbortSignal;
}
/** What a handler that counts tries by itself returns once they are used up (429); made by `limited`. */
export interface Limited {
  readonly [refused]: "limited";
}
/** What a handler of a partial service returns where nothing is written yet (501, or an example); made by `unimplemented`. */
export interface Unimplemented {
  readonly [refused]: "unimplemented";
}
/** A handler answers what its operation declares; `refuse.limited` answers for it where it returns `Limited`. */
export type Handler<Operation extends OperationTypes, P> = (
  request: Operation["input"] & Access<Operation, P> & RequestFacts,
  reply: Reply<Operation["replies"]>,
) => Awaitable<Answer<Operation["replies"]> | (429 extends keyof Operation["replies"] ? Limited : never)>;
export type Handlers<Operations, P> = {
  [Id in keyof Operations]: Operations[Id] extends OperationTypes ? Handler<Operations[Id], P> : never;
};
/** Hand-written logic for one API: a handler an operation, a function a kind of refusal. */
export interface Service<Operations, Refusals, P, Codes extends string> {
  readonly operations: Handlers<Operations, P>;
  readonly refuse: Refuse<Omit<Refusals, "unimplemented">, Codes>;
}

/** A handler that may say that nothing is written yet. */
export type PartialHandler<Operation extends OperationTypes, P> = (
  ...given: Parameters<Handler<Operation, P>>
) => Awaitable<Awaited<ReturnType<Handler<Operation, P>>> | Unimplemented>;
export type PartialHandlers<Operations, P> = {
  readonly [Id in keyof Operations]?: Operations[Id] extends OperationTypes ? PartialHandler<Operations[Id], P> : never;
};
/** Hand-written logic for some of an API: operations may be left out. */
export interface PartialService<Operations, Refusals, P, Codes extends string> {
  readonly operations: PartialHandlers<Operations, P>;
  readonly refuse: Refuse<Refusals, Codes>;
}

/** A generated API: its table, and in types only its operations, credentials, refusals and error codes. */
export interface Api<in out Operations, out Credentials, in out Refusals, in out Codes extends string = never>
  extends ApiTable {
  readonly types?: {
    operations: (_: Operations) => Operations;
    credentials: Credentials;
    refusals: (_: Refusals) => Refusals;
    codes: (_: Codes) => Codes;
  };
}
