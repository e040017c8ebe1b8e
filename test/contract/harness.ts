import type { TestContext } from "node:test";
import { apiTables } from "../../runtime/api-mounts.js";
import { createApp } from "../../runtime/app.js";
import type { AccountTools } from "../../runtime/auth/accounts/account-tools.js";
import { accountTools } from "../../runtime/commands/with-accounts.js";
import type { Limiter } from "../../runtime/http/index.js";
import { listen } from "../../runtime/listen.js";
import { serverLog } from "../../runtime/server-log.js";
import { type ApiName, type Environment, readSettings, type Settings } from "../../runtime/settings.js";
import { openStore } from "../../runtime/store/open-store.js";
import type { Store } from "../../runtime/store/store.js";
import { failingStore, type ShouldFail } from "../store/failing-store.js";
import type { Ledger } from "./ledger.js";
import { type RawRequest, sendRaw } from "./send-raw.js";
import { type SiteverifyStandIn, startSiteverify } from "./siteverify-stand-in.js";

export interface ServeOptions {
  /** Settings beside the ones that every server needs. */
  readonly env?: Environment;
  /** Notes every reply that `fetch` and `send` get. */
  readonly ledger?: Ledger;
  readonly bodyTimeoutMs?: number;
  readonly limiter?: Limiter;
}

/** The four APIs on a port and a database of their own, and what a test needs to work on them. */
export interface Served {
  /** `http://127.0.0.1:49152` */
  readonly url: string;
  readonly settings: Settings;
  /** What accounts are made with; never fails, whatever `failStore` says. */
  readonly store: Store;
  readonly tools: AccountTools;
  readonly captcha: SiteverifyStandIn;
  /** The lines that the server has logged, from level info on where LOG_LEVEL says nothing else. */
  readonly logged: readonly string[];
  /** The base URL of an API, for its generated client. */
  base(api: ApiName): string;
  /** Takes what `fetch` takes, so that generated clients can use it; a path is one of this server. */
  readonly fetch: typeof fetch;
  send(request: RawRequest): Promise<Response>;
  /** The server's clock, in epoch milliseconds. It stands still. */
  now(): number;
  /** How long after its `exp` the server takes a token. */
  readonly clockToleranceSeconds: number;
  /** Moves the clock. */
  pass(ms: number): void;
  /** Makes the server's store fail from now on. */
  failStore(shouldFail: ShouldFail): void;
}

type Serve = (t: TestContext, options?: ServeOptions) => Promise<Served>;
let serveNow: Serve = serveHere;

/** Makes all tests of this process be served in another way, as by other processes behind a proxy. */
export function serveThrough(other: Serve): void {
  serveNow = other;
}

/** Whether what tests call is the app in this process, whose inside they may look into. */
export function isServedHere(): boolean {
  return serveNow === serveHere;
}

/** Starts the real app on loopback; it ends with the test. The clock starts at the present second. */
export function serve(t: TestContext, options?: ServeOptions): Promise<Served> {
  return serveNow(t, options);
}

async function serveHere(t: TestContext, options: ServeOptions = {}): Promise<Served> {
  const captcha = await startSiteverify(t);
  const given = { RECAPTCHA_SECRET: captcha.secret, RECAPTCHA_VERIFY_URL: captcha.url };
  const settings = readSettings({ DATABASE_URL: "sqlite::memory:", ...given, ...options.env });
  const store = await openStore(settings.databaseUrl);
  let time = Math.floor(Date.now() / 1000) * 1000;
  let shouldFail: ShouldFail = () => undefined;
  const now = () => time;
  const logged: string[] = [];
  const { koa } = await createApp({
    store: failingStore(store, (family, operation) => shouldFail(family, operation)),
    settings,
    log: serverLog(settings.logLevel, { write: (line) => logged.push(line) }),
    now,
    ...(options.limiter !== undefined && { limiter: options.limiter }),
    ...(options.bodyTimeoutMs !== undefined && { bodyTimeoutMs: options.bodyTimeoutMs }),
  });
  const listening = await listen(koa, { host: "127.0.0.1", port: 0, drainMs: 1_000, lingerMs: 0 });
  t.after(async () => {
    await listening.close();
    await store.close();
  });
  return {
    ...callsTo(listening.url, options.ledger),
    settings,
    store,
    tools: { ...accountTools(store, settings), now },
    captcha,
    logged,
    now,
    clockToleranceSeconds: 0,
    pass: (ms) => {
      time += ms;
    },
    failStore: (rule) => {
      shouldFail = rule;
    },
  };
}

/** What calls a server by its URL. */
export function callsTo(url: string, ledger: Ledger | undefined): Pick<Served, "url" | "base" | "fetch" | "send"> {
  return {
    url,
    base: (api) => url + apiTables[api].mount,
    async fetch(input, init) {
      const request = new Request(typeof input === "string" ? new URL(input, url) : input, init);
      const response = await fetch(request);
      ledger?.note({ method: request.method, path: new URL(request.url).pathname }, response);
      return response;
    },
    async send(request) {
      const response = await sendRaw(url, request);
      ledger?.note({ method: request.method, path: request.path.split("?", 1).join() }, response);
      return response;
    },
  };
}
