/** What a text came to: its value, or which form it breaks, in fixed words that never repeat the text. */
export type Read<Value> =
  | { readonly kind: "read"; readonly value: Value }
  | { readonly kind: "malformed"; readonly reason: string };

/** The outcome of text that breaks a form; `reason` in fixed words. */
export function malformed(reason: string): { readonly kind: "malformed"; readonly reason: string } {
  return { kind: "malformed", reason };
}
