import assert from "node:assert/strict";
import test from "node:test";
import { authorizerOf } from "../../runtime/auth/bullish/authorizer.js";
import { isTimely, payloadFault, signedText } from "../../runtime/auth/bullish/login-payload.js";
import { isU64 } from "../../runtime/auth/bullish/u64.js";

test("an authorizer is account id and slot as little-endian words in upper-case hex", () => {
  const samples = [
    ["222000000000003", "5", "03E02367E8C900000500000000000000"],
    ["222000000001625", "5", "59E62367E8C900000500000000000000"],
    ["222801149768465", "9903958131", "113363EFA2CA00007368524E02000000"],
    ["18446744073709551615", "0", "FFFFFFFFFFFFFFFF0000000000000000"],
  ] as const;
  for (const [accountId, slot, authorizer] of samples) assert.equal(authorizerOf(accountId, slot), authorizer);
  assert.throws(() => authorizerOf("18446744073709551616", "5"), RangeError);
});

test("an unsigned 64-bit number has no sign, no leading zero and at most 2^64 - 1", () => {
  for (const text of ["0", "1", "18446744073709551615"]) assert.equal(isU64(text), true, text);
  for (const text of ["", "00", "01", "-1", "+1", "1.0", "1e3", " 1", "18446744073709551616", "9".repeat(50), "１"])
    assert.equal(isU64(text), false, text);
});

const payload = {
  userId: "12345",
  nonce: 1621490985,
  expirationTime: 1621491285,
  biometricsUsed: false,
  sessionKey: null,
};

test("what is signed is compact JSON in the documented order, whatever order the fields came in", () => {
  const expected =
    '{"userId":"12345","nonce":1621490985,"expirationTime":1621491285,"biometricsUsed":false,"sessionKey":null}';
  assert.equal(signedText(payload), expected);
  const { userId, nonce, ...rest } = payload;
  const shuffled = { ...rest, extra: "unsigned", nonce, userId };
  assert.equal(signedText(shuffled), expected);
});

test("a payload that keeps the form has no fault", () => {
  for (const userId of ["0", "1", "12345", "18446744073709551615"])
    assert.equal(payloadFault({ ...payload, userId }), undefined);
});

const faults = [
  [{ userId: "" }, /userId/],
  [{ userId: "012" }, /userId/],
  [{ userId: "12a" }, /userId/],
  [{ userId: "1".repeat(21) }, /userId/],
  [{ nonce: 1.5 }, /whole numbers/],
  [{ nonce: -1 }, /whole numbers/],
  [{ nonce: 2 ** 53 }, /whole numbers/],
  [{ expirationTime: Number.POSITIVE_INFINITY }, /whole numbers/],
  [{ biometricsUsed: true }, /biometricsUsed/],
] as const;
for (const [change, reason] of faults)
  test(`a payload is at fault with ${Object.entries(change).join(" ")}`, () => {
    assert.match(payloadFault({ ...payload, ...change }) ?? "", reason);
  });

const nonce = 1_700_000_000;
const times: [name: string, seconds: number, lifetime: number, timely: boolean][] = [
  ["at its nonce", 0, 300, true],
  ["just before its end", 299.999, 300, true],
  ["at its end", 300, 300, false],
  ["30 s before its nonce", -30, 300, true],
  ["31 s before its nonce", -31, 300, false],
  ["with a lifetime of 301 s", 0, 301, false],
  ["with a lifetime of 1 s", 0, 1, true],
  ["without a lifetime", -10, 0, false],
  ["ending before it begins", -20, -5, false],
];
for (const [name, seconds, lifetime, timely] of times)
  test(`a payload used ${name} is ${timely ? "taken" : "refused"}`, () => {
    const used = { ...payload, nonce, expirationTime: nonce + lifetime };
    assert.equal(isTimely(used, (nonce + seconds) * 1000, 30), timely);
  });

test("times in milliseconds are refused", () => {
  const used = { ...payload, nonce: nonce * 1000, expirationTime: (nonce + 300) * 1000 };
  assert.equal(isTimely(used, nonce * 1000, 30), false);
});
