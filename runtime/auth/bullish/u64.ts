const max = 2n ** 64n - 1n;

/** Whether text is an unsigned 64-bit number in decimal digits, without leading zeros. */
export function isU64(text: string): boolean {
  return /^(0|[1-9][0-9]{0,19})$/.test(text) && BigInt(text) <= max;
}
