import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { accountTools } from "../../../runtime/commands/with-accounts.js";
import { readSettings } from "../../../runtime/settings.js";
import { openStore } from "../../../runtime/store/open-store.js";
import { empty, postgresDatabases, schemaOf } from "../../store/postgres-database.js";
import { callsTo, type Served, type ServeOptions } from "../harness.js";
import { type SiteverifyStandIn, startSiteverify } from "../siteverify-stand-in.js";
import { type ClaimedRedis, claimRedis } from "./claim-redis.js";
import { type ClockedPair, startClockedPair } from "./clocked-pair.js";
import type { ProxyName } from "./start-proxy.js";

/** What keeps its rows between tests: the processes of a pair know the keys that they sign with. */
const kept = ["migration", "signing_key"];

/**
 * Serves tests by two processes on PostgreSQL and Redis behind a proxy. Processes live as long as the file of tests and
 * serve all tests with the same settings, each on an empty database.
 */
export class ServeBehind {
  readonly #name: ProxyName;
  readonly #newDatabase = postgresDatabases();
  readonly #databases: Promise<string>[] = [];
  readonly #pairs = new Map<string, Promise<ClockedPair>>();
  /** How many databases each test has, and which of them one that asked by a URL of its own has got. */
  readonly #used = new WeakMap<TestContext, Map<string, string>>();
  /** What else `end` ends. */
  readonly #ends: (() => void)[] = [];
  #redis: Promise<ClaimedRedis> | undefined;
  #captcha: Promise<SiteverifyStandIn> | undefined;

  constructor(name: ProxyName) {
    this.#name = name;
  }

  /** Ends all that was started. */
  async end(): Promise<void> {
    for (const pair of this.#pairs.values()) await (await pair).stop();
    for (const end of this.#ends) end();
    await (await this.#redis)?.release();
  }

  /** What `serve` of the harness promises, but for the inside of the server: its log, its store, its limiter. */
  async serve(t: TestContext, options: ServeOptions = {}): Promise<Served> {
    assert.ok(options.limiter === undefined && options.bodyTimeoutMs === undefined, "to be run direct");
    this.#redis ??= claimRedis();
    this.#captcha ??= startSiteverify({ after: (end) => this.#ends.push(end) });
    const captcha = await this.#captcha;
    const { databaseUrl, isAnother } = await this.#databaseFor(t, options.env?.DATABASE_URL);
    const redis = await this.#redis;
    if (!isAnother) await Promise.all([empty(schemaOf(databaseUrl), kept), redis.empty()]);
    const env = {
      TRUSTED_PROXIES: "127.0.0.1",
      RECAPTCHA_SECRET: captcha.secret,
      RECAPTCHA_VERIFY_URL: captcha.url,
      ...options.env,
      DATABASE_URL: databaseUrl,
      REDIS_URL: redis.url,
    };
    const pair = isAnother ? await this.#startOnce(t, env) : await this.#pairFor(env);
    return this.#servedBy(t, { pair, env, captcha, options });
  }

  async #servedBy(t: TestContext, { pair, env, captcha, options }: ServingBehind): Promise<Served> {
    const settings = readSettings(env);
    const store = await openStore(settings.databaseUrl);
    t.after(() => store.close());
    let time = Math.floor(Date.now() / 1000) * 1000;
    pair.setClock(time);
    captcha.answer = { json: { success: true } };
    const now = () => time;
    return {
      ...callsTo(pair.url, options.ledger),
      settings,
      store,
      tools: { ...accountTools(store, settings), now },
      captcha,
      // Cases that look into the log are run direct.
      logged: [],
      now,
      clockToleranceSeconds: 15,
      pass: (ms) => {
        time += ms;
        pair.setClock(time);
      },
      failStore: () => assert.fail("to be run direct"),
    };
  }

  /** One of a few databases; a URL that a test names a second time is the database of the first. */
  async #databaseFor(t: TestContext, named: string | undefined) {
    const used = this.#used.get(t) ?? new Map<string, string>();
    this.#used.set(t, used);
    const known = named === undefined ? undefined : used.get(named);
    if (known !== undefined) return { databaseUrl: known, isAnother: true };
    const index = used.size;
    this.#databases[index] ??= this.#make();
    const databaseUrl = await this.#databases[index];
    used.set(named ?? `${index}`, databaseUrl);
    return { databaseUrl, isAnother: false };
  }

  async #make(): Promise<string> {
    const url = await this.#newDatabase();
    await (await openStore(url)).close();
    return url;
  }

  async #pairFor(env: Readonly<Record<string, string>>): Promise<ClockedPair> {
    const key = JSON.stringify(env);
    const pair = this.#pairs.get(key) ?? startClockedPair(this.#name, env);
    this.#pairs.set(key, pair);
    return pair;
  }

  async #startOnce(t: TestContext, env: Readonly<Record<string, string>>): Promise<ClockedPair> {
    const pair = await startClockedPair(this.#name, env);
    t.after(() => pair.stop());
    return pair;
  }
}

interface ServingBehind {
  readonly pair: ClockedPair;
  readonly env: Readonly<Record<string, string>>;
  readonly captcha: SiteverifyStandIn;
  readonly options: ServeOptions;
}
