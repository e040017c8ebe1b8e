import assert from "node:assert/strict";
import { createClient } from "redis";

/** A database number of the tests' Redis that nobody else uses. */
export interface ClaimedRedis {
  readonly url: string;
  /** Forgets all that was counted. */
  empty(): Promise<void>;
  /** Leaves the database empty, and to others. */
  release(): Promise<void>;
}

const claim = "specgate-test-claim";
const claimSeconds = 900;

/** Takes the first database number above 0 that is empty. */
export async function claimRedis(): Promise<ClaimedRedis> {
  for (let number = 15; number > 0; number -= 1) {
    const url = new URL(process.env.TEST_REDIS_URL ?? "");
    url.pathname = `/${number}`;
    const client = await createClient({ url: url.href }).connect();
    const isOurs = (await client.set(claim, process.pid, { NX: true, EX: claimSeconds })) !== null;
    if (isOurs && (await client.dbSize()) === 1) {
      const empty = async () => {
        const keys = (await client.keys("*")).filter((key) => key !== claim);
        if (keys.length > 0) await client.del(keys);
      };
      const release = async () => {
        await empty();
        await client.del(claim);
        client.destroy();
      };
      return { url: url.href, empty, release };
    }
    if (isOurs) await client.del(claim);
    client.destroy();
  }
  return assert.fail("every database of the tests' Redis is in use");
}
