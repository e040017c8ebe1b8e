import { createHash } from "node:crypto";
import { base58 } from "@scure/base";
import { malformed, type Read } from "./read.js";

const checksumBytes = 4;
/** Enough for a signature; base58 takes time in the square of its length. */
const maxLength = 128;

/**
 * Reads the payload out of an EOSIO R1 text (`PUB_R1_…`, `SIG_R1_…`): base58 of the payload and the first 4 bytes of
 * RIPEMD-160 over the payload and "R1". `name` is what a fault is told of.
 */
export function readR1(text: string, form: { name: string; prefix: string; bytes: number }): Read<Uint8Array> {
  const { name, prefix, bytes } = form;
  const decoded = decodeBase58(text.slice(prefix.length));
  if (decoded === undefined) return malformed(`${name} is not base58`);
  if (decoded.length !== bytes + checksumBytes) return malformed(`${name} has a wrong length`);
  const payload = decoded.subarray(0, bytes);
  if (!checksum(payload).equals(decoded.subarray(bytes))) return malformed(`${name} has a wrong checksum`);
  return { kind: "read", value: payload };
}

function checksum(payload: Uint8Array): Buffer {
  return createHash("ripemd160").update(payload).update("R1").digest().subarray(0, checksumBytes);
}

function decodeBase58(text: string): Uint8Array | undefined {
  if (text.length > maxLength) return undefined;
  try {
    return base58.decode(text);
  } catch {
    return undefined;
  }
}
