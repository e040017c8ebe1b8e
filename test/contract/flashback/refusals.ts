import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { StoreUnavailable } from "../../../runtime/store/store.js";
import { assertReply } from "../assert-reply.js";
import { testBodyRefusals } from "../body-refusals.js";
import { type FlashbackServer, failure, ledger, notFound, openFlashback, user } from "./fixture.js";

const refused = {
  406: failure(406, "NOT_ACCEPTABLE", "The answer is application/json."),
  408: failure(408, "REQUEST_TIMEOUT", "The body did not arrive in time."),
  413: failure(413, "PAYLOAD_TOO_LARGE", "The body is too long."),
  415: failure(415, "UNSUPPORTED_MEDIA_TYPE", "The body must be application/json."),
};
const wrongMethod = failure(405, "METHOD_NOT_ALLOWED", "The path does not have this method.");

/** What no answer may show. */
const detail = "relation session at /srv/specgate/store.ts:1";

/** Every operation with what it accepts. */
async function callsOf(flashback: FlashbackServer) {
  const { accessToken, refreshToken, tokenId } = await flashback.session();
  return [
    () => flashback.login(),
    () => flashback.refresh(refreshToken),
    () => flashback.logout(refreshToken),
    () => flashback.listTokens(accessToken),
    () => flashback.revokeToken(accessToken, tokenId),
  ];
}

/** What was logged about faults, without what a log must never hold. */
function faults({ logged }: FlashbackServer): string[] {
  for (const secret of [user.email, user.password, "fr1.", "eyJ"]) assert.ok(!logged.join("").includes(secret));
  return logged.filter((line) => JSON.parse(line).msg === "fault");
}

/** Tests of the replies that the runtime itself gives. */
export function testRefusals(): void {
  for (const path of ["/flashback/user/login", "/flashback/user/refresh", "/flashback/user/logout"])
    describe(`of ${path}`, () => {
      testBodyRefusals({
        ledger,
        path,
        expected: (status, reason = "") =>
          status === 400 ? failure(400, "VALIDATION_ERROR", reason) : refused[status],
      });
    });

  it("answers 404 to an unknown path", async (t) => {
    const flashback = await openFlashback(t);
    for (const path of ["/flashback/user", "/flashback/user/login/", "/flashback/User/login", "/flashback/token/"])
      await assertReply(await flashback.post(path, {}), notFound);
  });

  it("answers 405 and Allow to another method", async (t) => {
    const flashback = await openFlashback(t);
    for (const [path, allow] of [
      ["/flashback/user/login", "POST"],
      ["/flashback/user/refresh", "POST"],
      ["/flashback/user/logout", "POST"],
      ["/flashback/token", "GET"],
      ["/flashback/token/some-id", "DELETE"],
    ] as const)
      for (const method of ["GET", "POST", "PUT", "DELETE", "PATCH"].filter((each) => each !== allow))
        await assertReply(await flashback.fetch(path, { method }), { ...wrongMethod, headers: { Allow: allow } });
  });

  it("answers 406 to a caller that does not take JSON, before it asks who calls", async (t) => {
    const flashback = await openFlashback(t);
    const headers = { Accept: "text/plain, image/*" };
    await assertReply(await flashback.client.listTokens({}, { headers }), refused[406]);
    await assertReply(await flashback.client.revokeToken({ path: { tokenId: "some-id" } }, { headers }), refused[406]);
  });

  it("answers 500 when something breaks, and logs what it does not say", async (t) => {
    const flashback = await openFlashback(t);
    const calls = await callsOf(flashback);
    flashback.failStore(() => new Error(detail));
    const broken = failure(500, "INTERNAL_ERROR", "Something went wrong.");
    for (const call of calls) await assertReply(await call(), broken);
    assert.equal(faults(flashback).length, calls.length);
  });

  it("answers 503 and Retry-After while the database does not answer, and then goes on", async (t) => {
    const flashback = await openFlashback(t);
    const calls = await callsOf(flashback);
    flashback.failStore(() => new StoreUnavailable(detail));
    const unavailable = { ...failure(503, "UNAVAILABLE", "Try again later."), headers: { "Retry-After": "1" } };
    for (const call of calls) await assertReply(await call(), unavailable);
    assert.equal(faults(flashback).length, calls.length);
    flashback.failStore(() => undefined);
    await flashback.session();
  });
}
