import { keccak_256 } from "@noble/hashes/sha3.js";

/** The 20 bytes of an Ethereum address. Undefined for other text, and for mixed case that breaks the EIP-55 checksum. */
export function readEthereumAddress(text: string): Uint8Array | undefined {
  if (!/^0x[0-9a-fA-F]{40}$/.test(text)) return undefined;
  const digits = text.slice(2);
  const bytes = Buffer.from(digits, "hex");
  const hasCase = digits !== digits.toLowerCase() && digits !== digits.toUpperCase();
  return hasCase && writeEthereumAddress(bytes) !== text ? undefined : bytes;
}

/** An address with the checksum of EIP-55 in the case of its letters. */
export function writeEthereumAddress(bytes: Uint8Array): string {
  const digits = Buffer.from(bytes).toString("hex");
  const hash = Buffer.from(keccak_256(Buffer.from(digits))).toString("hex");
  const cased = Array.from(digits, (digit, index) => (hash.charAt(index) >= "8" ? digit.toUpperCase() : digit));
  return `0x${cased.join("")}`;
}
