import type { SentBytes } from "./body-types.js";
import { piecesOf } from "./byte-body.js";

/** Bytes as they are sent: at once, or piece by piece with their length where it is known. */
export type PreparedBytes =
  | Uint8Array
  | { readonly pieces: AsyncIterable<unknown>; readonly length: number | undefined };

/** Prepares bytes for sending; undefined for a value that is none of what `SentBytes` names. */
export function prepareBytes(given: unknown): PreparedBytes | undefined {
  if (!isSentBytes(given)) return undefined;
  if (given instanceof Uint8Array) return given;
  if (given instanceof ArrayBuffer) return new Uint8Array(given);
  if (given instanceof Blob) return { pieces: piecesOf(given.stream()), length: given.size };
  return { pieces: given instanceof ReadableStream ? piecesOf(given) : given, length: undefined };
}

/** Whether a value is one of what `SentBytes` names; of what is iterated the pieces are not looked at. */
export function isSentBytes(given: unknown): given is SentBytes {
  if (given instanceof Uint8Array || given instanceof ArrayBuffer || given instanceof Blob) return true;
  return (
    given instanceof ReadableStream || (typeof given === "object" && given !== null && Symbol.asyncIterator in given)
  );
}
