import { AuthorLogins } from "./auth/author-logins.js";
import { Siteverify } from "./auth/codes/captcha.js";
import { GameLogins } from "./auth/game-logins.js";
import { PasswordSessions } from "./auth/password-sessions.js";
import { HashQueue } from "./auth/passwords/hash-queue.js";
import { PasswordHasher } from "./auth/passwords/password-hasher.js";
import type { RandomBytes } from "./auth/secrets/make-id.js";
import { SecretBox } from "./auth/secrets/secret-box.js";
import { SignedLogins } from "./auth/signed-logins.js";
import { type Realm, realmAlgorithms } from "./auth/tokens/realm.js";
import { SigningKeys } from "./auth/tokens/signing-keys.js";
import type { Settings } from "./settings.js";
import { isPostgresUrl } from "./store/database-url.js";
import type { Store } from "./store/store.js";

/** What the logins run on. */
export interface LoginsOptions {
  readonly store: Store;
  readonly settings: Settings;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly randomBytes: RandomBytes;
}

/** How each API logs in, and the keys that they sign with. */
export interface Logins {
  readonly keys: SigningKeys;
  readonly bullish: SignedLogins;
  readonly plyr: GameLogins;
  readonly xpkg: AuthorLogins;
  readonly flashback: PasswordSessions;
}

/**
 * The logins of the four APIs on one store. Makes the signing keys that are missing; rejects with `StoreUnavailable`,
 * or with `SecretUnreadable` where the master key is not the one that they are sealed with.
 */
export async function createLogins({ store, settings, now, randomBytes }: LoginsOptions): Promise<Logins> {
  const { accounts, sessions, games, once, otp, attempts, audit } = store;
  const masterKeys = settings.masterKey === undefined ? [] : [settings.masterKey];
  const box = new SecretBox({ masterKeys, randomBytes });
  const keys = new SigningKeys({ keys: store.keys, box, now, randomBytes });
  await ensureKeys(keys);
  // One queue for both APIs with passwords: what it bounds is this machine's work.
  const hasher = new PasswordHasher({ queue: new HashQueue(), randomBytes, peppers: settings.passwordPeppers });
  const captcha = new Siteverify({ ...settings.captcha, hostname: settings.captchaHostname, once, now });
  const clockToleranceSeconds = isCluster(settings) ? clusterClockToleranceSeconds : 0;
  const tools = { accounts, sessions, attempts, audit, keys, box, now, randomBytes, clockToleranceSeconds };
  return {
    keys,
    bullish: new SignedLogins({ ...tools, ...settings.bullish }),
    plyr: new GameLogins({ ...tools, games, once, otp, ...settings.plyr }),
    xpkg: new AuthorLogins({ ...tools, hasher, captcha }),
    flashback: new PasswordSessions({ ...tools, hasher, ...settings.flashback }),
  };
}

/** How much later than its `exp` a token is read where another machine's clock may have given it: in seconds. */
const clusterClockToleranceSeconds = 15;

/** Whether other machines may serve beside this one. Processes on one SQLite file have one clock. */
function isCluster({ databaseUrl, redisUrl }: Settings): boolean {
  return isPostgresUrl(databaseUrl) || redisUrl !== undefined;
}

async function ensureKeys(keys: SigningKeys): Promise<void> {
  // `realmAlgorithms` has the realms as its keys and nothing else.
  const realms = Object.keys(realmAlgorithms) as Realm[];
  await Promise.all(realms.map((realm) => keys.current(realm)));
}
