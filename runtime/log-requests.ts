import type { Middleware } from "koa";
import type { Logger } from "pino";
import type { Route } from "./mount-apis.js";

/** What the log of requests takes. */
export interface RequestLogOptions {
  readonly log: Logger;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** All that the server answers. */
  readonly routes: readonly Route[];
}

/**
 * One line a request at level debug: no query, no header, no body, and of the path only the template of the route that
 * it fits, for a caller can put a secret into any part of it. Does nothing at higher levels.
 */
export function logRequests({ log, now, routes }: RequestLogOptions): Middleware {
  const templates = [...new Set(routes.map(({ path }) => path))].map((path) => ({ path, form: formOf(path) }));
  return ({ req, res }, next) => {
    if (!log.isLevelEnabled("debug")) return next();
    const startedAt = now();
    const { method, url = "" } = req;
    res.once("close", () => {
      const asked = url.split("?", 1).join();
      const path = templates.find(({ form }) => form.test(asked))?.path;
      log.debug({ method, path, status: res.statusCode, ms: now() - startedAt }, "request");
    });
    return next();
  };
}

/** What fits a path template: anything but a slash for each parameter. */
function formOf(template: string): RegExp {
  const parts = template.split(/\{[^{}]*\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]+")}$`);
}
