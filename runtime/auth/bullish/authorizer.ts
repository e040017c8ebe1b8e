/**
 * The authorizer of a Bullish login: account id and slot as two little-endian 64-bit words in upper-case hex. It names,
 * it does not authorize: anyone can compute it. Throws a RangeError for numbers beyond 64 bits.
 */
export function authorizerOf(accountId: string, slot: string): string {
  const words = Buffer.alloc(16);
  words.writeBigUInt64LE(BigInt(accountId), 0);
  words.writeBigUInt64LE(BigInt(slot), 8);
  return words.toString("hex").toUpperCase();
}
