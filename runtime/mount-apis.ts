import type { IncomingMessage } from "node:http";
import type { Middleware } from "koa";
import { Router } from "./http/locate/router.js";
import type { ApiTable } from "./wire/api-table.js";

/** A method and a path template, and whose it is: an API's name, or what the server itself has there. */
export interface Route {
  readonly owner: string;
  readonly method: string;
  readonly path: string;
}

/** An API at the place where it is served. */
export interface MountedApi {
  readonly table: ApiTable;
  /** "" for the root. */
  readonly mount: string;
  readonly middleware: Middleware;
}

/** Two owners would answer the same method and path: the server must not start. */
export class MountConflict extends Error {
  override readonly name = "MountConflict";
  readonly code = "mount_conflict";
  readonly route: Route;
  readonly other: Route;
  constructor(route: Route, other: Route) {
    super(
      `${route.owner} and ${other.owner} would both answer ${route.method} ${other.path}: ` +
        "give one of them another mount (BULLISH_MOUNT, PLYR_MOUNT, XPKG_MOUNT, FLASHBACK_MOUNT)",
    );
    this.route = route;
    this.other = other;
  }
}

/**
 * One middleware for several APIs, each under its mount. Where mounts lie in one another, a request goes to the API
 * that has its method and path, else to the innermost. Throws `MountConflict` where two have the same, or where one has
 * a route of `own`, the server's.
 */
export function mountApis(apis: readonly MountedApi[], own: readonly Route[] = []): Middleware {
  refuseConflicts([...own, ...apis.flatMap(routesOf)]);
  const places = apis.map(placeOf).sort((a, b) => b.mount.length - a.mount.length);
  return (context, next) => {
    const path = (context.req.url ?? "/").split("?", 1).join();
    const around = places.filter(({ mount, below }) => path.startsWith(below) || path === mount);
    const method = askedMethod(context.req);
    const fitting = (place: Place) => place.router.find(path.slice(place.mount.length))?.methods.has(method);
    const place = around.length > 1 ? (around.find(fitting) ?? around[0]) : around[0];
    return place ? place.middleware(context, next) : next();
  };
}

/** A preflight (Fetch Standard, CORS protocol) asks for the method that it names. */
function askedMethod({ method = "", headers }: IncomingMessage): string {
  return (method === "OPTIONS" && headers["access-control-request-method"]) || method;
}

interface Place {
  readonly mount: string;
  /** The mount with a slash: what paths under it begin with. */
  readonly below: string;
  readonly middleware: Middleware;
  readonly router: Router<true>;
}

function placeOf({ table, mount, middleware }: MountedApi): Place {
  const router = new Router<true>();
  for (const { method, path } of Object.values(table.operations)) router.add(method, path, true);
  return { mount, below: `${mount}/`, middleware, router };
}

/** The routes of an API at its place. */
export function routesOf({ table, mount }: Pick<MountedApi, "table" | "mount">): Route[] {
  return Object.values(table.operations).map(({ method, path }) => ({
    owner: table.name,
    method,
    path: mount + path,
  }));
}

function refuseConflicts(routes: readonly Route[]): void {
  for (const [index, route] of routes.entries()) {
    const other = routes.slice(index + 1).find((candidate) => isSameRequest(route, candidate));
    if (other && other.owner !== route.owner) throw new MountConflict(route, other);
  }
}

/** Whether some request fits both: a templated segment fits any. */
function isSameRequest(a: Route, b: Route): boolean {
  const theirs = b.path.split("/");
  const mine = a.path.split("/");
  return (
    a.method === b.method &&
    mine.length === theirs.length &&
    mine.every((segment, at) => segment === theirs[at] || segment.includes("{") || theirs[at]?.includes("{"))
  );
}
