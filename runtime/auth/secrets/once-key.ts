import { createHash } from "node:crypto";
import type { OnceKey } from "../../store/store.js";

/**
 * The key of a thing that may be used once: `namespace` and the SHA-256 of its verified values. `expiresAt` is epoch
 * milliseconds. The values are framed, so that no two lists of values share a key.
 */
export function onceKey(namespace: string, values: readonly string[], expiresAt: number): OnceKey {
  return { namespace, key: createHash("sha256").update(JSON.stringify(values)).digest("hex"), expiresAt };
}
