import assert from "node:assert/strict";
import { connect, type Socket } from "node:net";
import { describe, it, type TestContext } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import type { Middleware } from "koa";
import type { ServerFault } from "../../runtime/http/index.js";
import { FakeLimiter } from "./fake-limiter.js";
import { type Listening, listen } from "./listen.js";
import { implementWire, untyped, type WireConfig } from "./start-wire.js";

interface Leaving extends Listening {
  readonly faults: ServerFault[];
  /** Resolves when the API is done with a request. */
  readonly done: Promise<void>;
  readonly client: Socket;
}

/** Serves wire.yaml to one client that has sent `text`; what is served may wait until the client has left. */
async function serveLeaving(
  t: TestContext,
  text: string,
  configure: (left: Promise<void>) => WireConfig,
): Promise<Leaving> {
  const faults: ServerFault[] = [];
  const left = Promise.withResolvers<void>();
  const config = configure(left.promise);
  const { promise: done, resolve } = Promise.withResolvers<void>();
  const settle: Middleware = async (_, next) => {
    await next();
    resolve();
  };
  const options = { limiter: new FakeLimiter(), report: (fault: ServerFault) => faults.push(fault), ...config.options };
  const listening = await listen(t, settle, implementWire({ ...config, options }));
  listening.server.on("connection", (socket: Socket) => socket.once("close", () => left.resolve()));
  const client = connect(listening.port, "127.0.0.1");
  t.after(() => client.destroy());
  client.on("error", () => {});
  client.write(text);
  return { ...listening, faults, done, client };
}

const get = "GET /wire/items/mine HTTP/1.1\r\nHost: x\r\n\r\n";
const half = "PUT /wire/store HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n[";

describe("when the client leaves", () => {
  it("a handler's signal is aborted", async (t) => {
    const started = Promise.withResolvers<void>();
    const mine = untyped(async ({ signal }: { signal: AbortSignal }, reply) => {
      assert.equal(signal.aborted, false);
      started.resolve();
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      return reply(200, { name: "nobody reads this" });
    });
    const { client, done, faults, koaErrors } = await serveLeaving(t, get, () => ({ operations: { mine } }));
    await started.promise;
    client.destroy();
    await done;
    assert.deepEqual([faults, koaErrors], [[], []]);
  });

  it("a signal that is first asked for then is aborted already", async (t) => {
    const started = Promise.withResolvers<void>();
    let aborted = false;
    const { client, done } = await serveLeaving(t, get, (left) => {
      const mine = untyped(async (input: { signal: AbortSignal }, reply) => {
        started.resolve();
        await left;
        aborted = input.signal.aborted;
        return reply(200, { name: "a" });
      });
      return { operations: { mine } };
    });
    await started.promise;
    client.destroy();
    await done;
    assert.equal(aborted, true);
  });

  it("a handler that stops as its signal says has no fault", async (t) => {
    const started = Promise.withResolvers<void>();
    const mine = untyped(async ({ signal }: { signal: AbortSignal }) => {
      started.resolve();
      await delay(60_000, undefined, { signal });
    });
    const { client, done, faults, koaErrors } = await serveLeaving(t, get, () => ({ operations: { mine } }));
    await started.promise;
    client.destroy();
    await done;
    assert.deepEqual([faults, koaErrors], [[], []]);
  });

  it("a handler that fails later is reported, and nothing is left unhandled", async (t) => {
    const started = Promise.withResolvers<void>();
    const mine = untyped(async ({ signal }: { signal: AbortSignal }) => {
      started.resolve();
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      throw new TypeError("too late");
    });
    const { client, done, faults, koaErrors } = await serveLeaving(t, get, () => ({ operations: { mine } }));
    await started.promise;
    client.destroy();
    await done;
    assert.deepEqual([faults.map(({ reason }) => reason), koaErrors], [["TypeError"], []]);
  });

  it("in the middle of a body, no handler runs and nothing is reported", async (t) => {
    const store = untyped(() => assert.fail("a handler without a body"));
    const { client, server, done, faults } = await serveLeaving(t, half, () => ({ operations: { store } }));
    await new Promise((resolve) => server.once("request", resolve));
    client.destroy();
    await done;
    assert.deepEqual(faults, []);
  });

  it("before a body is read, its time is not waited for", async (t) => {
    const counting = Promise.withResolvers<void>();
    const store = untyped(() => assert.fail("a handler without a body"));
    const { client, done, faults } = await serveLeaving(t, half, (left) => {
      const limiter = new FakeLimiter();
      const { consume } = limiter;
      limiter.consume = async (...call) => {
        counting.resolve();
        await left;
        return consume.apply(limiter, call);
      };
      return { operations: { store }, options: { limiter, bodyTimeoutMs: 60_000 } };
    });
    await counting.promise;
    client.destroy();
    await done;
    assert.deepEqual(faults, []);
  });
});
