import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AccountTools } from "../../../runtime/auth/accounts/account-tools.js";
import { newAuthor } from "../../../runtime/auth/accounts/new-author.js";
import { newBullishAccount } from "../../../runtime/auth/accounts/new-bullish-account.js";
import { newBullishHmacKey } from "../../../runtime/auth/accounts/new-bullish-hmac-key.js";
import { newFlashbackAccount } from "../../../runtime/auth/accounts/new-flashback-account.js";
import { newPlyrGame } from "../../../runtime/auth/accounts/new-plyr-game.js";
import { newPlyrPlayer } from "../../../runtime/auth/accounts/new-plyr-player.js";
import { accountTools } from "../../../runtime/commands/with-accounts.js";
import { openStore } from "../../../runtime/store/open-store.js";
import { r1Key } from "../outside/bullish-keys.js";
import type { At } from "../outside/send-request.js";
import { SiteverifyServer } from "../outside/siteverify-server.js";
import { type CommandEnv, type RunningServer, startServer } from "../server-command.js";

/** Who can log in. */
export type Planted = Awaited<ReturnType<typeof plant>>;

/** Processes of the built server on one database, behind a proxy that they trust. */
export interface SeveralServers {
  readonly at: readonly At[];
  readonly planted: Planted;
  /** Ends all that runs and removes all that was written. */
  close(): Promise<void>;
}

/**
 * Makes the accounts on an empty database, a file of its own by default, then starts so many servers on it at once;
 * `settings` replace those that they have otherwise.
 */
export async function startSeveral(count: number, settings: CommandEnv = {}): Promise<SeveralServers> {
  const folder = mkdtempSync(join(tmpdir(), "specgate-several-"));
  const captcha = new SiteverifyServer();
  await captcha.listen();
  const env = {
    DATABASE_URL: `sqlite:${join(folder, "store.db")}`,
    RECAPTCHA_SECRET: captcha.secret,
    RECAPTCHA_VERIFY_URL: captcha.url,
    TRUSTED_PROXIES: "127.0.0.1",
    LOG_LEVEL: "error",
    ...settings,
  };
  const store = await openStore(env.DATABASE_URL);
  const planted = await plant(accountTools(store, { masterKey: undefined }));
  await store.close();
  const servers: readonly RunningServer[] = await Promise.all(
    Array.from({ length: count }, () => startServer([], env)),
  );
  return {
    at: servers.map((server) => ({ url: (path) => `${server.url}${path}` })),
    planted,
    async close() {
      await Promise.all(servers.map((server) => server.stop("SIGKILL")));
      captcha.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function plant(tools: AccountTools) {
  const trader = r1Key("222000000000003", generateKeyPairSync("ec", { namedCurve: "P-256" }));
  const { userId, publicKey } = trader;
  const author = { email: "example@example.com", name: "Example Account", password: "secret_password!" };
  const user = { email: "ada@example.com", name: "Ada", orgId: "org-1", password: "Correct-Horse-1" };
  await newBullishAccount({ userId, accountId: userId, publicKey }, tools);
  await newAuthor(author, tools);
  await newFlashbackAccount(user, tools);
  return {
    trader,
    hmac: await newBullishHmacKey({ userId }, tools),
    game: await newPlyrGame({ gameId: "game123" }, tools),
    player: await newPlyrPlayer({ plyrId: "player123", primaryAddress: `0x${"23".repeat(20)}` }, tools),
    otherPlayer: await newPlyrPlayer({ plyrId: "player456", primaryAddress: `0x${"45".repeat(20)}` }, tools),
    author,
    user,
  };
}
