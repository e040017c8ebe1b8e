import type { TestContext } from "node:test";
import type { Middleware } from "koa";
import { type ImplementOptions, implement, type ServerFault, secure } from "../../runtime/http/index.js";
import type { Api } from "../../runtime/wire/index.js";
import { type Answered, type Asked, ask } from "./ask.js";
import { FakeLimiter } from "./fake-limiter.js";
import { type WireCredentials, type WireOperations, wire } from "./generated/wire/server.js";
import { type Listening, listen } from "./listen.js";
import { wireHooks, wireOperations, wireRefuse } from "./wire-service.js";

/** What a test serves otherwise than wire-service.ts does. */
export interface WireConfig {
  readonly operations?: Partial<typeof wireOperations>;
  readonly hooks?: Partial<typeof wireHooks>;
  readonly refuse?: Partial<typeof wireRefuse>;
  readonly options?: ImplementOptions;
  /** Declares no kind of refusal. */
  readonly undeclared?: boolean;
}

/** wire.yaml, served on loopback until the test ends. */
export interface Wire extends Listening {
  readonly faults: ServerFault[];
  readonly limiter: FakeLimiter;
  ask(asked: Asked): Promise<Answered>;
}

/** Starts wire.yaml on a Koa app of its own. */
export async function startWire(t: TestContext, config: WireConfig = {}): Promise<Wire> {
  const faults: ServerFault[] = [];
  const limiter = new FakeLimiter();
  const serve = implementWire({
    ...config,
    options: { limiter, report: (fault) => faults.push(fault), ...config.options },
  });
  const listening = await listen(t, serve);
  return { ...listening, faults, limiter, ask: (asked) => ask(listening.port, asked) };
}

/** wire.yaml as middleware. */
export function implementWire({ operations, hooks, refuse, options, undeclared = false }: WireConfig): Middleware {
  const bound = { ...wireHooks, ...hooks };
  const handlers = { ...wireOperations, ...operations };
  return undeclared
    ? implementUndeclared(bound, handlers, options)
    : implement(secure(wire, bound), { operations: handlers, refuse: { ...wireRefuse, ...refuse } }, options);
}

function implementUndeclared(hooks: object, operations: object, options?: ImplementOptions): Middleware {
  const { name, mount, limits, operations: tables } = wire;
  const bare: Api<WireOperations, WireCredentials, object> = { name, mount, limits, operations: tables, refusals: {} };
  // Without a declared 403 no hook may be typed to answer one; at run time it is answered all the same.
  return implement(secure(bare, hooks as never), { operations, refuse: {} } as never, options);
}

/** A handler, hook or refusal as a caller without types could give it. */
export function untyped(given: (input: never, reply: (...answer: readonly unknown[]) => unknown) => unknown): never {
  // `never` fits wherever the type of a handler, hook or refusal is asked for.
  return given as never;
}
