import assert from "node:assert/strict";
import { it } from "node:test";
import { assertReply } from "../assert-reply.js";
import { openAtStart, paths, resetAt, type XpkgServer } from "./fixture.js";

const tooMany = { status: 429, body: "Too Many Requests" };
const here = { "X-Forwarded-For": "203.0.113.7" };

const ask = (xpkg: XpkgServer, path: string, headers: Record<string, string> = here) => xpkg.call(path, { headers });

/** Uses an operation's limit up by five requests that break every rule, which count too. */
async function exhaust(xpkg: XpkgServer, path: string): Promise<void> {
  for (let time = 1; time <= 5; time += 1) await (await ask(xpkg, path)).text();
}

/** Tests of the two kinds of limits: an operation's own and the global one. */
export function testLimits(): void {
  for (const path of paths) {
    it(`counts bad requests to ${path}, and blocks for three seconds that refused requests do not extend`, async (t) => {
      const { xpkg, wait } = await openAtStart(t);
      await exhaust(xpkg, path);
      wait(1000);
      const blocked = { "X-RateLimit-Reset": resetAt(4000) };
      await assertReply(await ask(xpkg, path), { ...tooMany, headers: { ...blocked, "Retry-After": "3" } });
      wait(2999);
      await assertReply(await ask(xpkg, path), { ...tooMany, headers: { ...blocked, "Retry-After": "1" } });
      wait(1);
      const reply = await ask(xpkg, path);
      assert.equal(reply.status, 400);
      assert.equal(reply.headers.get("x-ratelimit-remaining"), "4");
    });
  }

  it("counts operations and addresses apart, and the addresses of an IPv6 network together", async (t) => {
    const { xpkg } = await openAtStart(t);
    const [login, create] = paths;
    for (let host = 1; host <= 5; host += 1) await ask(xpkg, login, { "X-Forwarded-For": `2001:db8::${host}` });
    const statusFrom = async (path: string, address: string) =>
      (await ask(xpkg, path, { "X-Forwarded-For": address })).status;
    assert.equal(await statusFrom(login, "2001:db8::6"), 429);
    assert.equal(await statusFrom(login, "2001:db8:0:1::6"), 400);
    assert.equal(await statusFrom(create, "2001:db8::6"), 400);
  });

  for (const [whom, proxies] of [
    ["a proxy that is trusted", "127.0.0.1"],
    ["a server without proxies", ""],
  ] as const)
    it(`does not count by the address that a client claims to have, told to ${whom}`, async (t) => {
      const { xpkg } = await openAtStart(t, { TRUSTED_PROXIES: proxies });
      const from = (claimed: string) => ({ "X-Forwarded-For": `${claimed}, 203.0.113.7` });
      for (let host = 1; host <= 5; host += 1) await ask(xpkg, paths[0], from(`198.51.100.${host}`));
      await assertReply(await ask(xpkg, paths[0], from("198.51.100.6")), tooMany);
    });

  it("answers 429 to the thirty-first request within ten seconds, whatever its path, for thirty seconds", async (t) => {
    const { xpkg, wait } = await openAtStart(t);
    for (let left = 29; left >= 0; left -= 1) {
      const headers = { "X-RateLimit-Remaining-Global": `${left}`, "X-RateLimit-Reset-Global": resetAt(10_000) };
      await assertReply(await ask(xpkg, "/xpkg/nowhere"), { status: 404, body: "Not Found", headers });
    }
    wait(5000);
    for (const path of [...paths, "/xpkg/nowhere"]) {
      const reply = await ask(xpkg, path);
      assert.equal(reply.headers.get("x-ratelimit-limit"), null, "the operation's own limit is not counted");
      assert.equal(reply.headers.get("retry-after"), null);
      await assertReply(reply, {
        ...tooMany,
        headers: {
          "X-RateLimit-Limit-Global": "30",
          "X-RateLimit-Remaining-Global": "0",
          "X-RateLimit-Reset-Global": resetAt(35_000),
          "X-Retry-After-Global": "30",
        },
      });
    }
    wait(30_000);
    assert.equal((await ask(xpkg, "/xpkg/nowhere")).status, 404);
  });
}
