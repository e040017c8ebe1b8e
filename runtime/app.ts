import { randomBytes } from "node:crypto";
import Koa, { type Context, type Middleware } from "koa";
import type { Logger } from "pino";
import { answerProblem } from "./answer-problem.js";
import { apiMounts, apiTables } from "./api-mounts.js";
import { type ApiName, apiNames } from "./api-names.js";
import { HashQueueFull } from "./auth/passwords/hash-queue.js";
import type { RandomBytes } from "./auth/secrets/make-id.js";
import { cors } from "./cors.js";
import { createLogins, type Logins } from "./create-logins.js";
import { type ClientIp, clientIp, type ImplementOptions, type Limiter } from "./http/index.js";
import { thrownFault } from "./http/server-fault.js";
import { logRequests } from "./log-requests.js";
import { type MountedApi, mountApis, routesOf } from "./mount-apis.js";
import { ownRoutes } from "./own-routes.js";
import { bullishService } from "./services/bullish.js";
import { flashbackService } from "./services/flashback.js";
import { plyrService } from "./services/plyr.js";
import { xpkgService } from "./services/xpkg.js";
import type { Settings } from "./settings.js";
import { memoryLimiter } from "./store/memory-limiter.js";
import { type Store, StoreUnavailable } from "./store/store.js";

/** What the app runs on; tests bring their own store, clock, limiter and addresses. */
export interface AppOptions {
  readonly store: Store;
  readonly settings: Settings;
  readonly log: Logger;
  /** Epoch milliseconds; default `Date.now`. */
  readonly now?: () => number;
  readonly randomBytes?: RandomBytes;
  /** Counts the declared limits; default: in this process. */
  readonly limiter?: Limiter;
  /** Default: by the settings' trusted proxies. */
  readonly clientIp?: ClientIp;
  /** Whether the server will stop taking requests, for `/readyz` to say so; default: it will not. */
  readonly isStopping?: () => boolean;
  /** How long a body may take to arrive; default 10,000 ms. */
  readonly bodyTimeoutMs?: number;
}

/** An app that can be served: `listen(koa, …)`. */
export interface App {
  readonly koa: Koa;
  /** Where each API is served; "" for the root. */
  readonly mounts: Readonly<Record<ApiName, string>>;
}

/**
 * The four APIs, their documents and the health checks as one Koa app. Rejects with `MountConflict`, with
 * `SecretUnreadable` or with `StoreUnavailable`. The store is the caller's to close.
 */
export async function createApp(options: AppOptions): Promise<App> {
  const { store, settings, log, now = Date.now, isStopping = () => false } = options;
  const logins = await createLogins({ store, settings, now, randomBytes: options.randomBytes ?? randomBytes });
  const mounts = apiMounts(settings);
  const places = apiNames.map((name) => ({ name, mount: mounts[name], specMount: apiTables[name].mount }));
  const own = ownRoutes({ store, now, isStopping, keys: logins.keys, apis: places });
  const mounted = mountedApis(logins, { ...options, mounts });
  const apis = mountApis(mounted, own.routes);
  const routes = [...own.routes, ...mounted.flatMap(routesOf)];

  const koa = new Koa();
  koa.on("error", (error) => {
    if (!hasLeft(error)) log.error(thrownFault({ api: "server", operation: undefined }, error), "fault");
  });
  koa.use(logRequests({ log, now, routes })).use(answerFaults(log)).use(own.router.routes()).use(apis);
  koa.use((context: Context) => answerProblem(context, 404));
  return { koa, mounts };
}

function mountedApis(logins: Logins, options: AppOptions & Pick<App, "mounts">): MountedApi[] {
  const { settings, log, mounts } = options;
  const serving = implementOptions(options);
  const services: Readonly<Record<ApiName, Middleware>> = {
    bullish: bullishService(logins.bullish, { ...serving, mount: mounts.bullish }),
    plyr: plyrService(logins.plyr, { ...serving, mount: mounts.plyr }),
    xpkg: xpkgService(logins.xpkg, {
      ...serving,
      mount: mounts.xpkg,
      onBot: (cause) => log.warn({ api: "xpkg", cause }, "captcha not accepted"),
    }),
    flashback: flashbackService(logins.flashback, { ...serving, mount: mounts.flashback }),
  };
  return apiNames.map((name) => {
    // X-Pkg is open to scripts of any origin, as its vendor's server is.
    const allowOrigins = cors(apiTables[name], name === "xpkg" ? ["*"] : settings.corsOrigins);
    const serve = services[name];
    const middleware: Middleware = (context, next) => allowOrigins(context, async () => serve(context, next));
    return { table: apiTables[name], mount: mounts[name], middleware };
  });
}

function implementOptions(options: AppOptions): ImplementOptions {
  const { settings, log, now = Date.now, bodyTimeoutMs } = options;
  return {
    now,
    limiter: options.limiter ?? memoryLimiter(now),
    clientIp: options.clientIp ?? clientIp(settings.trustedProxies),
    ...(bodyTimeoutMs !== undefined && { bodyTimeoutMs }),
    overload: retryAfterSeconds,
    report: (fault) => log.error(fault, "fault"),
  };
}

/** A client that leaves in the middle of a request is no fault of the server, and must not fill its log. */
function hasLeft(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "HPE_INVALID_EOF_STATE" || code === "ECONNRESET" || code === "EPIPE";
}

/** What passes by itself: a database that does not answer now, more passwords than can be hashed. */
function retryAfterSeconds(error: unknown): number | undefined {
  if (error instanceof HashQueueFull) return error.retryAfterSeconds;
  return error instanceof StoreUnavailable ? 1 : undefined;
}

/** Nothing thrown is shown: it is a bare 503 or 500, and a line in the log. */
function answerFaults(log: Logger): Middleware {
  return async (context, next) => {
    try {
      await next();
    } catch (error) {
      log.error(thrownFault({ api: "server", operation: undefined }, error), "fault");
      const seconds = retryAfterSeconds(error);
      answerProblem(context, seconds === undefined ? 500 : 503);
      if (seconds !== undefined) context.set("Retry-After", String(seconds));
    }
  };
}
