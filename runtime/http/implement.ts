import type { Middleware } from "koa";
import type { Secured, Service } from "../wire/contract.js";
import { ApiServer, type BoundApi, type RunService } from "./api-server.js";
import type { ClientIp } from "./client-ip/client-ip.js";
import type { Limiter } from "./limit/limiter.js";
import type { ServerFault } from "./server-fault.js";

/** What an API needs besides its handlers; each has a default but the limiter of an API that declares limits. */
export interface ImplementOptions {
  /** Replaces the path of the spec's `servers[0].url`; "" for the root. */
  readonly mount?: string;
  /** Counts the declared limits. `"off"`: none is enforced. */
  readonly limiter?: Limiter | "off";
  /** How a client's address is found; default: the socket's. */
  readonly clientIp?: ClientIp;
  /** How long a body may take to arrive; default 10,000 ms. At most an eighth of it earlier, a body is late. */
  readonly bodyTimeoutMs?: number;
  /** Milliseconds without an event after which a stream of events gets a comment; default 15,000; 0: never. */
  readonly heartbeatMs?: number;
  /**
   * Aborted when the server is to end: streams of events end, since their readers come back to another, and their
   * handlers' `signal` is aborted. All other answers go on to their end.
   */
  readonly stopping?: AbortSignal;
  /** Tells a passing overload (503) from a fault (500): seconds after which to try again. */
  readonly overload?: (error: unknown) => number | undefined;
  /** Told of each fault, in facts that are safe to log. */
  readonly report?: (fault: ServerFault) => void;
  /** Epoch milliseconds; default `Date.now`. */
  readonly now?: () => number;
}

/**
 * Joins an API with its handlers into one Koa middleware, which serves what is under its mount and passes on the
 * rest. Answers are checked against the spec and written with one `writeHead` and `end`; Koa's own respond is off.
 * Throws for a table, a service and options that do not fit.
 */
export function implement<Operations, Refusals, P, Codes extends string>(
  secured: Secured<Operations, Refusals, P, Codes>,
  service: Service<Operations, NoInfer<Refusals>, P, Codes>,
  options: ImplementOptions = {},
): Middleware {
  return serveApi(secured, erased(service), options);
}

/** As `implement`, of a service without types. */
export function serveApi(bound: BoundApi, service: RunService, options: ImplementOptions): Middleware {
  const mount = options.mount ?? bound.api.mount;
  if (!/^(?:\/[^/?#]+)*$/.test(mount)) throw new RangeError(`${bound.api.name}: no path to mount at: ${mount}`);
  const server = new ApiServer(bound, service, options);
  return (context, next) => {
    const target = context.req.url ?? "/";
    return isUnder(target, mount) ? server.serve(context, target.slice(mount.length)) : next();
  };
}

function isUnder(target: string, mount: string): boolean {
  if (!target.startsWith(mount)) return false;
  const after = target[mount.length];
  return after === "/" || after === "?" || after === undefined;
}

/** Handlers and refusals without their types: the table says what each is given, and what it answers is checked. */
export function erased(service: { readonly operations: unknown; readonly refuse: unknown }): RunService {
  return service as RunService;
}
