import { randomBytes } from "node:crypto";
import { availableParallelism } from "node:os";
import { installedArgon2id } from "../../../runtime/auth/passwords/argon2id.js";

/** The cost that the server hashes with. */
export const productionCost = { memoryKiB: 19_456, passes: 2, lanes: 1 } as const;

/** Hashes so often, as many at once as there are cores, by the package that the server takes. The milliseconds taken. */
export async function hashMany(count: number): Promise<number> {
  const argon2id = await installedArgon2id();
  const salt = randomBytes(16);
  const input = { password: "Correct-Horse-1", salt, cost: productionCost, length: 32, secret: undefined };
  let left = count;
  const startedAt = performance.now();
  const hashOn = async () => {
    for (; left > 0; ) {
      left -= 1;
      await argon2id(input);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, hashOn));
  return performance.now() - startedAt;
}
