import assert from "node:assert/strict";
import { it } from "node:test";
import type { LoginRequest } from "../../../generated/bullish/client.js";
import { signR1 } from "../../auth/sign-r1.js";
import { assertReply } from "../assert-reply.js";
import { errorReply } from "./bodies.js";
import { newTrader, type OpenBullish, openBullish, signedPem, signedR1, type Trader } from "./fixture.js";

type Times = (now: number) => { readonly nonce: number; readonly expirationTime: number };

const untimely: readonly (readonly [what: string, times: Times])[] = [
  ["that has expired", (now) => ({ nonce: now - 10, expirationTime: now })],
  ["that began more than 300 s ago", (now) => ({ nonce: now - 301, expirationTime: now - 1 })],
  ["that begins more than 30 s ahead", (now) => ({ nonce: now + 31, expirationTime: now + 331 })],
  ["that lasts more than 300 s", (now) => ({ nonce: now, expirationTime: now + 301 })],
  ["that ends as it begins", (now) => ({ nonce: now + 1, expirationTime: now + 1 })],
  ["in milliseconds", (now) => ({ nonce: now * 1000, expirationTime: (now + 300) * 1000 })],
];

const timely: typeof untimely = [
  ["that began almost 300 s ago", (now) => ({ nonce: now - 299, expirationTime: now + 1 })],
  ["that begins 30 s ahead", (now) => ({ nonce: now + 30, expirationTime: now + 330 })],
];

/** `other` is a user with a key of their own. */
const strangers: readonly (readonly [what: string, login: (opened: OpenBullish, other: Trader) => LoginRequest])[] = [
  ["the key of another user", ({ server, trader }, other) => signedR1(server, { ...other, userId: trader.userId })],
  [
    "a signature by another key",
    ({ server, trader }, other) => signedR1(server, { ...other, userId: trader.userId, publicKey: trader.publicKey }),
  ],
  [
    "a signature of another payload",
    ({ server, trader }) => {
      const { signature } = signedR1(server, trader, { nonce: server.now() / 1000 - 1 });
      return { ...signedR1(server, trader), signature };
    },
  ],
  [
    "a signature of the payload as it is on the wire of the vendor's sample, with blanks",
    ({ server, trader }) => {
      const login = signedR1(server, trader);
      const spaced = JSON.stringify(login.loginPayload).replaceAll(/([:,])"?/g, "$& ");
      return { ...login, signature: signR1(trader.key, spaced) };
    },
  ],
  ["base64 that is no DER", ({ server, trader }) => ({ ...signedPem(server, trader), signature: "AAAAAAAAAAAA" })],
];

/** Logins of good form that are not accepted: one answer for every reason. */
export function testRejectedLogin(): void {
  for (const [what, times] of untimely) {
    it(`answers 401 to a payload ${what}`, async (t) => {
      const { server, client, trader } = await openBullish(t);
      const body = signedR1(server, trader, times(server.now() / 1000));
      await assertReply(await client.login({ body }), errorReply(401));
    });
  }

  for (const [what, times] of timely) {
    it(`takes a payload ${what}`, async (t) => {
      const { server, client, trader } = await openBullish(t);
      const body = signedR1(server, trader, times(server.now() / 1000));
      assert.equal((await client.login({ body })).status, 200);
    });
  }

  it("takes the skew of clocks from a setting", async (t) => {
    const { server, client, trader } = await openBullish(t, { env: { BULLISH_CLOCK_SKEW: "0" } });
    const body = signedR1(server, trader, { nonce: server.now() / 1000 + 1 });
    await assertReply(await client.login({ body }), errorReply(401));
  });

  for (const [what, login] of strangers) {
    it(`answers 401 to ${what}`, async (t) => {
      const opened = await openBullish(t);
      const other = await newTrader(opened.server, { userId: "77" });
      await assertReply(await opened.client.login({ body: login(opened, other) }), errorReply(401));
    });
  }

  it("answers 401 to a key that nobody has", async (t) => {
    const { server, client } = await openBullish(t);
    const elsewhere = await openBullish(t);
    const body = signedR1(server, elsewhere.trader);
    await assertReply(await client.login({ body }), errorReply(401));
  });
}
