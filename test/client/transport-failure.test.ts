import assert from "node:assert/strict";
import { test } from "node:test";
import { TransportFailure } from "../../runtime/client/index.js";
import { startServer } from "./loopback-server.js";
import { createPetsClient } from "./pets-client.js";

const failsWith = (code: string) => (error: unknown) => {
  assert(error instanceof TransportFailure);
  assert.deepEqual([error.name, error.code, error.operation], ["TransportFailure", code, "movedPets"]);
  assert(error.cause instanceof Error);
  return true;
};

test("a server that cannot be reached is a network failure with its cause", async () => {
  // Port 1 of this machine has no server.
  await assert.rejects(createPetsClient({ baseUrl: "http://127.0.0.1:1" }).movedPets(), failsWith("network"));
});

test("a body that breaks off is a network failure", async (t) => {
  const server = await startServer(t, (response) => {
    response.writeHead(302, { "content-length": "10" }).write("half");
    setTimeout(() => response.destroy(), 10);
  });
  await assert.rejects(createPetsClient({ baseUrl: server.baseUrl }).movedPets(), failsWith("network"));
});

test("a reply that does not begin in time is a timeout", async (t) => {
  const server = await startServer(t, () => {});
  await assert.rejects(createPetsClient({ baseUrl: server.baseUrl, timeoutMs: 30 }).movedPets(), failsWith("timeout"));
});

test("a body that does not end in time is a timeout", async (t) => {
  const server = await startServer(t, (response) => response.writeHead(302).write("begun"));
  await assert.rejects(createPetsClient({ baseUrl: server.baseUrl, timeoutMs: 50 }).movedPets(), failsWith("timeout"));
});

test("a caller's signal aborts, also beside a time limit", async (t) => {
  const server = await startServer(t, () => {});
  for (const options of [{}, { timeoutMs: 60_000 }]) {
    const controller = new AbortController();
    const call = createPetsClient({ baseUrl: server.baseUrl, ...options }).movedPets({}, { signal: controller.signal });
    setTimeout(() => controller.abort(), 20);
    await assert.rejects(call, failsWith("aborted"));
  }
});

test("a signal that is aborted before the call sends nothing", async (t) => {
  const server = await startServer(t);
  const call = createPetsClient({ baseUrl: server.baseUrl }).movedPets({}, { signal: AbortSignal.abort() });
  await assert.rejects(call, failsWith("aborted"));
  assert.equal(server.received.length, 0);
});

test("a caller's own time limit is a timeout", async (t) => {
  const server = await startServer(t, () => {});
  const call = createPetsClient({ baseUrl: server.baseUrl }).movedPets({}, { signal: AbortSignal.timeout(20) });
  await assert.rejects(call, failsWith("timeout"));
});
