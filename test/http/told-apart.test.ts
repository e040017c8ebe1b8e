import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, it } from "node:test";
import Koa from "koa";
import { implement } from "../../runtime/http/index.js";
import { Alternatives } from "../../runtime/http/locate/alternatives.js";
import type { OperationTable, RouteCondition, Secured, Service } from "../../runtime/wire/index.js";

const target = (equals: string): RouteCondition => ({ in: "header", name: "x-target", equals });
const action = (equals: string): RouteCondition => ({ in: "query", name: "Action", equals });

const operation = (path: string, when?: readonly RouteCondition[]): OperationTable => ({
  ...{ method: "GET", path, parameters: [], replies: { 200: { content: text } }, limits: [], security: [] },
  ...(when && { when }),
});
const text = { "text/plain": { as: "text", validate: Object.assign(() => true, { errors: null }) } } as const;

const operations: Readonly<Record<string, OperationTable>> = {
  start: operation("/", [target("Start")]),
  stop: operation("/", [target("Stop")]),
  list: operation("/items", [action("List")]),
  listOld: operation("/items", [action("List"), { in: "query", name: "Version", equals: "1" }]),
  items: operation("/items"),
  cancel: operation("/items/{id}:cancel"),
  file: operation("/items/{id}.{type}"),
  item: operation("/items/{id}"),
};

describe("operations of one path", () => {
  const server = createServer();
  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const { port } = server.address() as AddressInfo; // it listens on a port
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
    return response.ok ? await response.text() : response.status;
  };

  before(async () => {
    const handlers = Object.fromEntries(
      Object.keys(operations).map((id) => [
        id,
        (_: object, reply: (...answer: unknown[]) => unknown) => reply(200, id),
      ]),
    );
    const api = { name: "apart", mount: "", limits: [], operations, refusals: {} };
    // Written by hand, so without the types that the generator prints.
    const secured = { api, hooks: {} } as unknown as Secured<object, object, object, never>;
    const service = { operations: handlers, refuse: {} } as unknown as Service<object, object, object, never>;
    server.on("request", new Koa().use(implement(secured, service)).callback());
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  after(() => server.close());

  const cases: readonly (readonly [string, Record<string, string>, string | number])[] = [
    ["/", { "X-Target": "Start" }, "start"],
    ["/", { "X-Target": "Stop" }, "stop"],
    ["/", { "X-Target": "start" }, 404],
    ["/", {}, 404],
    ["/items?Action=List", {}, "list"],
    ["/items?Version=1&Action=List", {}, "listOld"],
    ["/items?Version=2&Action=List", {}, "list"],
    ["/items?Action=L%69st", {}, "list"],
    ["/items?Action=List&Action=List", {}, "items"],
    ["/items?Action=Other", {}, "items"],
    ["/items", {}, "items"],
    ["/items/7:cancel", {}, "cancel"],
    ["/items/7:stop", {}, "item"],
    ["/items/7.json", {}, "file"],
    ["/items/.json", {}, "item"],
  ];
  for (const [path, headers, expected] of cases) {
    it(`are told apart: ${path} with ${JSON.stringify(headers)} is ${expected}`, async () => {
      assert.equal(await ask(path, headers), expected);
    });
  }

  it("are refused when the same request fits two", () => {
    const both = new Alternatives<string>();
    both.add([target("Start"), action("List")], "one");
    assert.throws(() => both.add([action("List"), target("Start")], "two"), /under the same conditions/);
  });
});
