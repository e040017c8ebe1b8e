import type { Middleware } from "koa";
import type { Logger } from "pino";

const maxPathLength = 256;

/** One line a request at level debug: no query, no header, no body. Does nothing at higher levels. */
export function logRequests(log: Logger, now: () => number): Middleware {
  return ({ req, res }, next) => {
    if (!log.isLevelEnabled("debug")) return next();
    const startedAt = now();
    const { method, url = "" } = req;
    res.once("close", () => {
      const path = url.split("?", 1).join().slice(0, maxPathLength);
      log.debug({ method, path, status: res.statusCode, ms: now() - startedAt }, "request");
    });
    return next();
  };
}
