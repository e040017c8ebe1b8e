import type { RedisClientType } from "redis";

/** A connection to Redis that mends itself. */
export interface RedisConnection {
  readonly client: RedisClientType;
  /** Lets go of the connection at once. */
  close(): void;
}

const connectTimeoutMs = 2_000;
/** A Redis that takes the connection and then says nothing must not hold up a start. */
const longestStartMs = 1_000;
const longestPauseMs = 2_000;
const pingEveryMs = 2_000;
/** Longer than the ping's interval: a connection on which nothing comes back is dead, and is made anew. */
const silenceMs = 5_000;

/**
 * Connects to `redis://` or `rediss://`; resolves once the first attempt has succeeded or failed, or after a second.
 * While there is no connection, commands are refused instead of kept, and another attempt follows within two seconds.
 */
export async function connectRedis(url: string): Promise<RedisConnection> {
  // Loaded only where it is used: the package takes long.
  const { createClient } = await import("redis");
  const client: RedisClientType = createClient({
    url,
    disableOfflineQueue: true,
    commandsQueueMaxLength: 10_000,
    pingInterval: pingEveryMs,
    socket: {
      connectTimeout: connectTimeoutMs,
      socketTimeout: silenceMs,
      reconnectStrategy: (retries) => Math.min(100 * 2 ** retries, longestPauseMs),
    },
  });
  await new Promise<void>((resolve) => {
    client.once("ready", resolve);
    // Each failed attempt is an event; whoever counts learns of it by the refused commands.
    client.on("error", () => resolve());
    client.connect().catch(() => resolve());
    setTimeout(resolve, longestStartMs).unref();
  });
  return { client, close: () => client.destroy() };
}
