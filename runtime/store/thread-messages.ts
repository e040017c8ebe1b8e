/** A call of one operation of a store in another thread; a message holds several. */
export interface ThreadCall {
  readonly id: number;
  /** `sessions`; absent for what the store has itself. */
  readonly group: string | undefined;
  readonly operation: string;
  readonly args: readonly unknown[];
}

/** What came of a call; a message holds several. `unavailable`: the message of `StoreUnavailable`, which no thread can hand to another. */
export type ThreadAnswer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly unavailable: string }
  | { readonly id: number; readonly error: unknown };

/** What a thread is started with. */
export interface ThreadData {
  readonly url: string;
}
