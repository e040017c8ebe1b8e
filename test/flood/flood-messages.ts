/** What the flooding process is told: to send so many logins at once, or to keep so many connections busy for a time. */
export type ToFlooder =
  | { readonly kind: "burst"; readonly logins: number }
  | { readonly kind: "steady"; readonly connections: number; readonly ms: number };

/** How often each status was answered. */
export type Statuses = Readonly<Record<string, number>>;

/** The answers to what was told last; the flooder says an empty record once when it is ready. */
export interface FromFlooder {
  readonly statuses: Statuses;
}
