/** When the server ends itself: before or after the so-manieth of the store operations since it was told, from 0. */
export interface Moment {
  readonly index: number;
  readonly side: "before" | "after";
}

/** What the server is told. `arm` without a moment counts operations and kills nothing. */
export type ToServer = { readonly kind: "arm"; readonly moment?: Moment } | { readonly kind: "disarm" };

/** What the server tells: where it listens, that it is armed, and the operations since then. */
export type FromServer =
  | { readonly kind: "listens"; readonly port: number }
  | { readonly kind: "armed" }
  | { readonly kind: "operations"; readonly operations: readonly string[] };
