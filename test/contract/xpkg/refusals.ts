import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { StoreUnavailable } from "../../../runtime/store/store.js";
import { assertReply } from "../assert-reply.js";
import { testBodyRefusals } from "../body-refusals.js";
import { author, ledger, limitHeaders, newcomer, openXpkg, paths, type XpkgServer } from "./fixture.js";

const bodies = {
  400: "invalid_or_empty_str",
  406: "Not Acceptable",
  408: "Request Timeout",
  413: "Payload Too Large",
  415: "Unsupported Media Type",
};
/** What the global limit adds to a reply of no operation. */
const globalHeaders = Object.fromEntries(Object.entries(limitHeaders).filter(([name]) => name.endsWith("-Global")));
/** What no answer may show. */
const detail = "relation of accounts at /srv/specgate/store.ts:1";

/** Both operations with what they accept. */
const calls = (xpkg: XpkgServer) => [xpkg.login, xpkg.create];

/** What was logged about a fault, without what a log must never hold. */
function faults(xpkg: XpkgServer): string[] {
  const text = xpkg.logged.join("");
  for (const secret of [author.email, author.password, newcomer.email, newcomer.password])
    assert.ok(!text.includes(secret));
  return xpkg.logged.filter((line) => JSON.parse(line).msg === "fault");
}

/** Tests of the replies that the runtime itself gives. */
export function testRefusals(): void {
  for (const path of paths)
    describe(`of ${path}`, () => {
      const expected = (status: keyof typeof bodies) => ({ status, body: bodies[status], headers: limitHeaders });
      testBodyRefusals({ ledger, path, expected });
    });

  it("answers 404 to an unknown path", async (t) => {
    const xpkg = await openXpkg(t);
    const unknown = { status: 404, body: "Not Found", headers: globalHeaders };
    for (const path of ["/xpkg/auth", "/xpkg/auth/login/", "/xpkg/Auth/Login", "/xpkg/auth%2Flogin", "/xpkg/"])
      await assertReply(await xpkg.call(path), unknown);
  });

  it("answers 405 and Allow to another method", async (t) => {
    const xpkg = await openXpkg(t);
    const refused = { status: 405, body: "Method Not Allowed", headers: { ...globalHeaders, Allow: "POST" } };
    for (const path of paths)
      for (const method of ["GET", "PUT", "PATCH", "DELETE"])
        await assertReply(await xpkg.call(path, { method }), refused);
  });

  it("answers 406 to a caller that takes the errors alone, and errors to one that takes the token alone", async (t) => {
    const xpkg = await openXpkg(t);
    const refused = { status: 406, body: "Not Acceptable", headers: limitHeaders };
    for (const path of paths)
      for (const Accept of ["text/plain", "application/json;q=0, */*;q=0.5"])
        await assertReply(await xpkg.call(path, { headers: { Accept } }), refused);
    const failed = await xpkg.login({ password: "wrong_password!" }, { Accept: "application/json" });
    await assertReply(failed, { status: 401, body: "Unauthorized" });
  });

  it("answers 409 to a client whose trusted proxy does not name it, and counts nothing", async (t) => {
    const xpkg = await openXpkg(t);
    const nameless: HeadersInit[] = [{}, { "X-Forwarded-For": "unknown" }, { "X-Forwarded-For": "203.0.113.7, " }];
    for (const path of [...paths, "/xpkg/nowhere"])
      for (const headers of nameless) {
        const reply = await xpkg.fetch(path, { method: "POST", headers });
        await assertReply(reply, { status: 409, body: "Conflict" });
        assert.deepEqual(
          [...reply.headers.keys()].filter((name) => /limit|retry/.test(name)),
          [],
        );
      }
    assert.deepEqual(xpkg.captcha.received, []);
  });

  it("answers 500 when something breaks, and logs what it does not say", async (t) => {
    const xpkg = await openXpkg(t);
    xpkg.failStore((family) => (family === "accounts" ? new Error(detail) : undefined));
    for (const call of calls(xpkg))
      await assertReply(await call(), { status: 500, body: "Internal Server Error", headers: limitHeaders });
    assert.equal(faults(xpkg).length, 2);
  });

  it("answers 503 and Retry-After while the database does not answer", async (t) => {
    const xpkg = await openXpkg(t);
    xpkg.failStore(() => new StoreUnavailable(detail));
    const unavailable = { status: 503, body: "Service Unavailable", headers: { ...limitHeaders, "Retry-After": "1" } };
    for (const call of calls(xpkg)) await assertReply(await call(), unavailable);
    assert.equal(faults(xpkg).length, 2);
    xpkg.failStore(() => undefined);
    assert.equal((await xpkg.login()).status, 200);
  });
}
