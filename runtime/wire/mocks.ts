/** An example of an operation's reply, as a handler would give it. */
export interface MockReply {
  readonly status: number;
  /** The body, or bodies by media type where the reply declares several; absent: none. */
  readonly content?: unknown;
  readonly headers?: Readonly<Record<string, unknown>>;
}
/** Why no example can be made. */
export interface NoMock {
  readonly cannot: string;
}
/** Examples of the replies of an API, by operation. */
export type Mocks = Readonly<Record<string, MockReply | NoMock>>;
