import { keccak_256 } from "@noble/hashes/sha3.js";
import { readEthereumAddress, writeEthereumAddress } from "./ethereum-address.js";

/** The contract that makes mirror wallets: its address, and the keccak-256 of the code that it deploys (32 bytes hex). */
export interface MirrorContract {
  readonly deployer: string;
  readonly initHash: string;
}

/** The vendor's register contract on its test network. */
export const testnetMirror: MirrorContract = {
  deployer: "0xC650e83b1cC9A1438fe2b1E9b4556B6fAa6B6Fb4",
  initHash: "0x2e02d7327cd81e60ad382fde9645c16a9416886207db54e16b872db9a53a9b14",
};

/**
 * The mirror wallet of a primary address (20 bytes): the CREATE2 address (EIP-1014) whose salt is the keccak-256 of the
 * primary address. Throws a RangeError for a contract that is not well-formed.
 */
export function mirrorAddressOf(primary: Uint8Array, { deployer, initHash }: MirrorContract): string {
  const from = readEthereumAddress(deployer);
  if (from === undefined) throw new RangeError("the mirror deployer must be an Ethereum address");
  if (!/^0x[0-9a-fA-F]{64}$/.test(initHash)) throw new RangeError("the mirror init hash must be 32 bytes of hex");
  const parts = [Buffer.of(0xff), from, keccak_256(primary), Buffer.from(initHash.slice(2), "hex")];
  return writeEthereumAddress(keccak_256(Buffer.concat(parts)).subarray(12));
}
