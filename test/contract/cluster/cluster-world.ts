import { generateKeyPairSync } from "node:crypto";
import { newBullishAccount } from "../../../runtime/auth/accounts/new-bullish-account.js";
import { newFlashbackAccount } from "../../../runtime/auth/accounts/new-flashback-account.js";
import { newPlyrGame } from "../../../runtime/auth/accounts/new-plyr-game.js";
import { newPlyrPlayer } from "../../../runtime/auth/accounts/new-plyr-player.js";
import { accountTools } from "../../../runtime/commands/with-accounts.js";
import { openStore } from "../../../runtime/store/open-store.js";
import { hashingOnce } from "../hash-once.js";
import { r1Key } from "../outside/bullish-keys.js";
import { SiteverifyServer } from "../outside/siteverify-server.js";
import { type RunningServer, startServer } from "../server-command.js";
import { type ClaimedRedis, claimRedis } from "./claim-redis.js";
import { type ProxyName, startProxy } from "./start-proxy.js";

/** Who can log in. */
export type Planted = Awaited<ReturnType<typeof plant>>;

/** `specgate-server start`, twice, on one PostgreSQL database and Redis. */
export interface ClusterWorld {
  readonly servers: readonly [RunningServer, RunningServer];
  /** Where the proxy in front of them is; without one, the first of them. */
  readonly url: string;
  readonly planted: Planted;
  close(): Promise<void>;
}

/** Starts all of it on an empty database. Whoever comes from 127.0.0.1 is believed as a proxy. */
export async function openCluster(databaseUrl: string, name?: ProxyName): Promise<ClusterWorld> {
  const redis: ClaimedRedis = await claimRedis();
  const captcha = new SiteverifyServer();
  await captcha.listen();
  const env = {
    DATABASE_URL: databaseUrl,
    REDIS_URL: redis.url,
    RECAPTCHA_SECRET: captcha.secret,
    RECAPTCHA_VERIFY_URL: captcha.url,
    TRUSTED_PROXIES: "127.0.0.1",
    LOG_LEVEL: "warn",
  };
  const planted = await plant(databaseUrl);
  const servers = await Promise.all([startServer([], env), startServer([], env)]);
  const proxy = name && (await startProxy({ name, servers: servers.map(({ url }) => url) }));
  return {
    servers,
    url: proxy?.url ?? servers[0].url,
    planted,
    async close() {
      await proxy?.stop();
      await Promise.all(servers.map((server) => server.stop("SIGKILL")));
      captcha.close();
      await redis.release();
    },
  };
}

async function plant(databaseUrl: string) {
  const store = await openStore(databaseUrl);
  const tools = hashingOnce(accountTools(store, { masterKey: undefined }));
  const traders = Array.from({ length: 6 }, (_, n) =>
    r1Key(`2220000000000${10 + n}`, generateKeyPairSync("ec", { namedCurve: "P-256" })),
  );
  for (const { userId, publicKey } of traders) await newBullishAccount({ userId, accountId: userId, publicKey }, tools);
  const users = Array.from({ length: 4 }, (_, n) => ({ email: `user${n}@example.com`, password: "Correct-Horse-1" }));
  for (const user of users) await newFlashbackAccount({ ...user, name: "User", orgId: "org-1" }, tools);
  const game = await newPlyrGame({ gameId: "game123" }, tools);
  const player = await newPlyrPlayer({ plyrId: "player123", primaryAddress: `0x${"23".repeat(20)}` }, tools);
  await store.close();
  return { traders, users, game, player };
}
