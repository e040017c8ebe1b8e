import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { accountTools } from "../../../runtime/commands/with-accounts.js";
import { readToolSettings } from "../../../runtime/settings.js";
import { openStore } from "../../../runtime/store/open-store.js";
import { hashingOnce } from "../../contract/hash-once.js";
import { SiteverifyServer } from "../../contract/outside/siteverify-server.js";
import { RunningServer } from "../running-server.js";
import { type LoginDatabase, loginDatabases } from "./login-databases.js";
import { type LoginKind, loginKinds } from "./login-kinds.js";
import { type Bar, type HashPackage, hashPackages, measureBar } from "./measure-bar.js";
import { type LoginFigures, type LoginSize, measureLogins } from "./measure-logins.js";
import { measurePrimitives, type PrimitiveRate } from "./primitives.js";

/** What the bench of logins measured. */
export interface LoginBench {
  readonly primitives: readonly PrimitiveRate[];
  /** One for each package that hashes. */
  readonly bars: readonly Bar[];
  readonly logins: readonly LoginFigures[];
  /** Databases that were left out, and why. */
  readonly leftOut: readonly string[];
  /** Of the machine before: how many wanted to run at once. */
  readonly load: number;
}

const script = "logins/login-server.js";

/** Measures what logins are made of, password logins beside their bars, and the logins of each API on each database. */
export async function benchLogins(isSmoke: boolean): Promise<LoginBench> {
  const folder = mkdtempSync(join(tmpdir(), "specgate-bench-"));
  const captcha = new SiteverifyServer();
  const load = loadavg()[0] ?? Number.NaN;
  const databases = await loginDatabases(folder);
  try {
    await captcha.listen();
    tell("what logins are made of");
    const primitives = await measurePrimitives(folder, isSmoke ? 30 : 1000);
    const on = (database: LoginDatabase) => ({ database, captcha, isSmoke });
    const [sqlite] = databases;
    if (sqlite === undefined) throw new Error("there is no database");
    const bars: Bar[] = [];
    for (const hashedBy of hashPackages) bars.push(await benchBar(hashedBy, on(sqlite)));
    const logins: LoginFigures[] = [];
    for (const database of databases) logins.push(...(await benchDatabase(on(database))));
    const leftOut = databases.flatMap(({ name, url, leftOut }) => (url === undefined ? [`${name}: ${leftOut}`] : []));
    return { primitives, bars, logins, leftOut, load };
  } finally {
    captcha.close();
    await Promise.all(databases.map((database) => database.drop()));
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Ground {
  readonly database: LoginDatabase;
  readonly captcha: SiteverifyServer;
  readonly isSmoke: boolean;
}

async function benchBar(hashedBy: HashPackage, ground: Ground): Promise<Bar> {
  const kind = loginKinds.find(({ name }) => name === "Flashback");
  if (kind === undefined) throw new Error("there is no Flashback");
  tell(`logins at Flashback by ${hashedBy}, beside bare Koa and the hash alone`);
  const size = ground.isSmoke ? { warm: 1, rounds: 1, logins: 10 } : { warm: 4, rounds: 11, logins: 150 };
  const names = ["hash", "koa", "specgate"].map((name) => `${name}, ${hashedBy}`);
  return withServers(names, ground, async ([hash, koa, specgate], tools) => {
    if (!(hash && koa && specgate)) throw new Error("a contender is missing");
    return measureBar(kind, { hash, koa, specgate, hashedBy, tools }, size);
  });
}

async function benchDatabase(ground: Ground): Promise<readonly LoginFigures[]> {
  const { database, isSmoke } = ground;
  if (database.url === undefined) return [];
  return withServers(["specgate, counted"], ground, async ([server], tools) => {
    if (server === undefined) throw new Error("the server is missing");
    const figures: LoginFigures[] = [];
    for (const kind of loginKinds) {
      tell(`logins at ${kind.name} on ${database.name}`);
      figures.push(await measureLogins(kind, { server, database: database.name, tools }, sizeOf(kind, isSmoke)));
    }
    return figures;
  });
}

function sizeOf({ hashes }: LoginKind, isSmoke: boolean): LoginSize {
  if (isSmoke) return { rounds: 1, logins: 10, alone: 5 };
  return hashes ? { rounds: 3, logins: 150, alone: 40 } : { rounds: 3, logins: 300, alone: 100 };
}

type Tools = ReturnType<typeof accountTools>;

async function withServers<Result>(
  names: readonly string[],
  { database: { url = "" }, captcha }: Ground,
  work: (servers: readonly RunningServer[], tools: Tools) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(url);
  const env = {
    DATABASE_URL: url,
    PORT: "0",
    RECAPTCHA_SECRET: captcha.secret,
    RECAPTCHA_VERIFY_URL: captcha.url,
    TRUSTED_PROXIES: "127.0.0.1",
    LOG_LEVEL: "error",
  };
  const servers: RunningServer[] = [];
  try {
    for (const name of names) servers.push(await RunningServer.start(name, { script, env }));
    return await work(servers, hashingOnce(accountTools(store, readToolSettings({ DATABASE_URL: url }))));
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await store.close();
  }
}

function tell(what: string): void {
  process.stderr.write(`measuring ${what}\n`);
}
