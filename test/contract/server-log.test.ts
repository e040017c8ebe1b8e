import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Logger } from "pino";
import { serverLog } from "../../runtime/server-log.js";
import { serve } from "./harness.js";

/** The line that a use of the log leaves. */
function lineOf(use: (log: Logger) => void): string {
  const lines: string[] = [];
  use(serverLog("trace", { write: (line) => lines.push(line) }));
  assert.equal(lines.length, 1);
  return lines.join();
}

const secret = "canary-5ecret";

describe("the server's log", () => {
  it("has the facts of the names that are allowed", () => {
    const { level, time, pid, hostname, ...facts } = JSON.parse(
      lineOf((log) => log.warn({ api: "xpkg", status: 418, frames: ["at a:1:1"] }, "captcha not accepted")),
    );
    assert.deepEqual(facts, { api: "xpkg", status: 418, frames: ["at a:1:1"], msg: "captcha not accepted" });
    assert.deepEqual([level, typeof time, pid, typeof hostname], [40, "number", process.pid, "string"]);
  });

  const error = Object.assign(new Error(secret, { cause: secret }), { detail: secret, parameters: [secret] });
  const uses: readonly [string, (log: Logger) => void][] = [
    ["a fact of another name", (log) => log.info({ password: secret }, "x")],
    ["an object under an allowed name", (log) => log.info({ reason: { password: secret } }, "x")],
    ["objects in a list", (log) => log.info({ frames: [{ secret }] }, "x")],
    ["a message among the facts", (log) => log.info({ msg: secret })],
    ["values to be set into a message", (log) => log.info("%s is wrong", secret)],
    ["an error's message, cause and members", (log) => log.error(error)],
    ["an error's message beside a message", (log) => log.error(error, "fault")],
    ["an error among the facts", (log) => log.error({ err: error })],
    ["a request among the facts", (log) => log.info({ req: { headers: { authorization: secret } } }, "x")],
  ];
  for (const [what, use] of uses) {
    it(`leaves out ${what}`, () => {
      const line = lineOf(use);
      assert.doesNotMatch(line, new RegExp(secret));
      JSON.parse(line);
    });
  }

  it("makes no child, whose facts nobody would look at", () => {
    const log = serverLog("trace", { write: () => undefined });
    assert.throws(() => log.child({ token: secret }), /no children/);
  });

  it("tells of an error its name and where it was thrown", () => {
    const { reason, frames, msg } = JSON.parse(lineOf((log) => log.error(error, "fault")));
    assert.deepEqual([reason, msg], ["Error", "fault"]);
    assert.match(String(frames), /server-log\.test\.js:\d+:\d+/);
  });

  const ends = {
    CR: "\r",
    LF: "\n",
    NEL: "\u0085",
    "U+2028": "\u2028",
    "U+2029": "\u2029",
    ANSI: "\u001b[2J",
    NUL: "\0",
  };
  for (const [name, text] of Object.entries(ends)) {
    it(`stays one line of printable ASCII with ${name} in it`, () => {
      const line = lineOf((log) => log.info({ reason: `a${text}{"msg":"forged"}` }, `b${text}c`));
      assert.match(line, /^[ -~]+\n$/);
      assert.match(JSON.parse(line).msg, /^b\?(?:\[2J)?c$/);
    });
  }
});

describe("the log of requests", () => {
  const asked: readonly [string, string | undefined][] = [
    ["/flashback/user/login", "/flashback/user/login"],
    [`/flashback/user/login?password=${secret}`, "/flashback/user/login"],
    [`/flashback/token/${secret}`, "/flashback/token/{tokenId}"],
    [`/flashback/${secret}`, undefined],
    [`/flashback/token/a/${secret}`, undefined],
    [`/healthz`, "/healthz"],
    ["/flashback/user/login%0a%1b[2J%e2%80%a8", undefined],
  ];
  for (const [path, logged] of asked) {
    it(`names ${path} ${logged ?? "not at all"}`, async (t) => {
      const server = await serve(t, { env: { LOG_LEVEL: "debug" } });
      await (await server.fetch(path, { headers: { "x-name": secret } })).text();
      while (server.logged.length === 0) await new Promise(setImmediate);
      const [line = ""] = server.logged;
      const { msg, method, path: shown } = JSON.parse(line);
      assert.deepEqual([msg, method, shown], ["request", "GET", logged]);
      assert.doesNotMatch(line, new RegExp(secret));
    });
  }
});
