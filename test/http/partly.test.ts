import assert from "node:assert/strict";
import { describe, it, type TestContext } from "node:test";
import {
  implementPartly,
  type MissingHandler,
  type PartlyOptions,
  secure,
  unimplemented,
} from "../../runtime/http/index.js";
import type { PartialHandlers, Principals } from "../../runtime/wire/index.js";
import { ask, json } from "./ask.js";
import { type WireOperations, wire } from "./generated/wire/server.js";
import { listen } from "./listen.js";
import { wireHooks, wireRefuse } from "./wire-service.js";

type Written = PartialHandlers<WireOperations, Principals<typeof wireHooks>>;

/** wire.yaml with some handlers, on loopback. */
async function startPartly(t: TestContext, operations: Written, instead: PartlyOptions["unimplemented"]) {
  let missing: readonly MissingHandler[] = [];
  const tell = (found: readonly MissingHandler[]) => {
    missing = found;
  };
  const service = { operations, refuse: wireRefuse };
  const { port } = await listen(
    t,
    implementPartly(secure(wire, wireHooks), service, { unimplemented: instead, tell, limiter: "off" }),
  );
  return { missing, ask: (asked: Parameters<typeof ask>[1]) => ask(port, asked) };
}

const item = { target: "/wire/items/x" };
const answers = { target: "/wire/answers" };

describe("a service of which not all is written", () => {
  it("serves what is written", async (t) => {
    const { ask } = await startPartly(t, { item: (_, reply) => reply(200, { name: "written" }) }, "refuse");
    const { status, body } = await ask(item);
    assert.deepEqual([status, JSON.parse(body)], [200, { name: "written" }]);
  });

  for (const [how, written] of Object.entries<Written>({
    "is left out": {},
    "is only a placeholder": { item: unimplemented },
    "says so": { item: () => unimplemented() },
    "says so later": { item: async () => unimplemented() },
  })) {
    it(`answers 501 as problem details that name the operation where a handler ${how}`, async (t) => {
      const { ask } = await startPartly(t, written, "refuse");
      const { status, headers, body } = await ask(item);
      assert.equal(status, 501);
      assert.equal(headers["content-type"], "application/problem+json");
      assert.equal(JSON.parse(body).detail, "item: not implemented yet");
    });
  }

  it("answers 501 in the API's own format where the operation declares it", async (t) => {
    const { ask } = await startPartly(t, {}, "refuse");
    const { status, body } = await ask(answers);
    assert.equal(status, 501);
    assert.deepEqual(JSON.parse(body), { name: "answers: not implemented yet" });
  });

  it("still refuses requests that the document refuses", async (t) => {
    const { ask } = await startPartly(t, {}, "refuse");
    assert.equal((await ask(json("/wire/echo", { nope: 1 }))).status, 400);
    assert.equal((await ask({ method: "POST", target: "/wire/secret/either" })).status, 401);
  });

  it("tells at start what has no handler, in the order of the spec, and what callers get", async (t) => {
    const { missing } = await startPartly(
      t,
      { item: () => unimplemented(), mine: unimplemented },
      { answers: { cannot: "x" } },
    );
    assert.deepEqual(
      missing.map(({ operation }) => operation),
      Object.keys(wire.operations).filter((id) => id !== "item"),
    );
    assert.deepEqual(
      missing.find(({ operation }) => operation === "answers"),
      {
        api: "wire",
        operation: "answers",
        method: "GET",
        path: "/wire/answers",
        answer: { refused: "not implemented yet, and no example can be made: x" },
      },
    );
  });

  it("is told of nothing where all is written", async (t) => {
    const { missing } = await startPartly(t, {}, "refuse");
    const all = Object.fromEntries(missing.map(({ operation }) => [operation, () => unimplemented()]));
    assert.deepEqual((await startPartly(t, all, "refuse")).missing, []);
  });

  it("answers examples, with their headers, where it has some", async (t) => {
    const mocks = {
      item: { status: 200, content: { name: "Rex" } },
      answers: { status: 200, content: { name: "a" }, headers: { "x-count": 3 } },
    };
    const { ask, missing } = await startPartly(t, {}, mocks);
    const { status, headers, body } = await ask(answers);
    assert.deepEqual([status, headers["x-count"], JSON.parse(body)], [200, "3", { name: "a" }]);
    assert.deepEqual(JSON.parse((await ask(item)).body), { name: "Rex" });
    assert.equal(missing.find(({ operation }) => operation === "item")?.answer, "example");
  });

  for (const [what, mock, reason] of [
    ["breaks its schema", { status: 200, content: { name: 1 } }, "the example is not valid: body at /name: type"],
    ["has a status that is not declared", { status: 418 }, "the example is not valid: a status that is not declared"],
    ["cannot be made", { cannot: "pattern ^x" }, "no example can be made: pattern ^x"],
  ] as const) {
    it(`answers 501 and says why where an example ${what}`, async (t) => {
      const { ask } = await startPartly(t, {}, { item: mock });
      const { status, body } = await ask(item);
      assert.deepEqual([status, JSON.parse(body).detail], [501, `item: not implemented yet, and ${reason}`]);
    });
  }

  it("refuses to start with a handler that the document does not declare, or without the refusal that it declares", () => {
    const partly = (service: object) =>
      implementPartly(secure(wire, wireHooks), service as never, { unimplemented: "refuse", limiter: "off" });
    assert.throws(
      () => partly({ operations: { gone: unimplemented }, refuse: wireRefuse }),
      /handlers are not declared: gone/,
    );
    const { unimplemented: _, ...refuse } = wireRefuse;
    assert.throws(() => partly({ operations: {}, refuse }), /refusals are missing: unimplemented/);
  });
});
