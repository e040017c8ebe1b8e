import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterEach, type TestContext, test } from "node:test";
import { main } from "../../codegen/main.js";
import { enterFolder, pets, runSpecgate } from "./work-folder.js";

const root = process.cwd();
afterEach(() => process.chdir(root));
const petstore = readFileSync("test/codegen/petstore.yaml", "utf8");

/** Runs `specgate mock` on a free port until the test ends; resolves with what it printed, once it listens. */
async function startMock(t: TestContext, ...args: string[]): Promise<{ url: string; printed: string }> {
  const stop = new AbortController();
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let stdout = "";
  const output = {
    stdout: (text: string) => {
      stdout += text;
      setImmediate(() => resolve(stdout));
    },
    stderr: () => undefined,
    signal: stop.signal,
  };
  const ended = main(["mock", "--port", "0", ...args], output).catch(reject);
  t.after(async () => {
    stop.abort();
    assert.equal(await ended, 0);
  });
  const printed = await promise;
  return { printed, url: /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0] ?? "" };
}

test("a document is served by examples without any code, and its requests are checked", async (t) => {
  enterFolder({ "specs/petstore.yaml": petstore, "specs/pets.yaml": pets });
  const { url, printed } = await startMock(t);
  assert.match(printed, /^pets: Pets, by examples, at http.*\/pets\n {2}listPets GET \/pets\/pets\npetstore: Petstore/);
  const first = await fetch(`${url}/v1/pets`);
  assert.equal(first.status, 200);
  const [pet] = (await first.json()) as { id: number; name: string }[];
  assert.equal(typeof pet?.id, "number");
  assert.equal((await fetch(`${url}/v1/pets?limit=x`)).status, 400);
  assert.equal((await fetch(`${url}/v1/pets`, { method: "POST", body: "{}" })).status, 415);
  assert.equal((await fetch(`${url}/pets/pets`)).status, 200);
});

const secured = pets
  .replace("    get:\n", "    get:\n      security: [{ key: [] }]\n")
  .replace("components:\n", "components:\n  securitySchemes:\n    key: { type: apiKey, in: header, name: X-Key }\n")
  .replace("type: array,", "type: array, minItems: 1,")
  .replace("{ type: string }\n", '{ type: string, pattern: "^(?=R)Rex$" }\n');

test("any credential is good, none is refused, and what no example can be made of is a 501 that says so", async (t) => {
  enterFolder({ "api.yaml": secured });
  const { url, printed } = await startMock(t, "api.yaml");
  assert.match(printed, /listPets GET \/pets\/pets: 501, not implemented yet, and no example can be made: pattern/);
  assert.equal((await fetch(`${url}/pets/pets`)).status, 401);
  const answer = await fetch(`${url}/pets/pets`, { headers: { "X-Key": "k" } });
  assert.equal(answer.status, 501);
  assert.match(((await answer.json()) as { detail: string }).detail, /^listPets: .*no example can be made: pattern/);
});

test("a document that is refused is not served", async () => {
  enterFolder({ "specs/a.yaml": "openapi: 3.1.0\n" });
  const { exitCode, stderr } = await runSpecgate("mock", "--port", "0");
  assert.equal(exitCode, 1);
  assert.match(stderr, /specs\/a\.yaml:1:1 error/);
});

test("a port that is none is wrong use", async () => {
  enterFolder({ "specs/a.yaml": pets });
  assert.equal((await runSpecgate("mock", "--port", "http")).exitCode, 2);
});

test("with `mocks` in the configuration examples are generated, and no more once it is gone", async () => {
  enterFolder({ "specs/pets.yaml": pets, "specgate.config.json": '{"mocks":true}' });
  assert.match((await runSpecgate("generate")).stdout, /wrote generated\/pets\/mocks\.ts/);
  assert.match(
    readFileSync("generated/pets/mocks.ts", "utf8"),
    /listPets: \{ status: 200, content: \[\{ name: "\w+" \}\] \},/,
  );
  assert.match((await runSpecgate("generate", "--check")).stdout, /0 not current/);
  enterFolder({ "specs/pets.yaml": pets });
  assert.doesNotMatch((await runSpecgate("generate")).stdout, /mocks/);
});

test("streams hold a few examples", async (t) => {
  enterFolder({ "streams.yaml": readFileSync(`${root}/test/http/specs/streams.yaml`, "utf8") });
  const { url } = await startMock(t, "streams.yaml");
  const events = await (await fetch(`${url}/streams/events`)).text();
  assert.match(events, /^(?:(?:event: \w+\n|id: \w+\n|retry: \d+\n)*data: \{"count":\d+.*\}\n\n){3}$/);
  assert.equal(await (await fetch(`${url}/streams/events`)).text(), events, "the same each time");
  const rows = await (await fetch(`${url}/streams/rows`)).text();
  assert.match(rows, /^(?:\{"id":\d+.*\}\n){3}$/);
});
