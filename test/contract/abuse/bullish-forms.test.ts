import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import { base58 } from "@scure/base";
import { lowSignature, signatureText, withChecksum } from "../../auth/sign-r1.js";
import { assertReply } from "../assert-reply.js";
import { errorReply, invalidRequest } from "../bullish/bodies.js";
import { type OpenBullish, openBullish, postLogin, signedPem, signedR1 } from "../bullish/fixture.js";

/** The order of P-256 (FIPS 186-4, D.1.2.3). */
const n = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const bytes32 = (number: bigint) => Buffer.from(number.toString(16).padStart(64, "0"), "hex");

/** Sends the trader's own good login with one part of its text changed. */
async function sendChanged(opened: OpenBullish, change: (text: string) => string): Promise<Response> {
  const text = JSON.stringify(signedR1(opened.server, opened.trader));
  const changed = change(text);
  assert.notEqual(changed, text);
  return postLogin(opened.server, changed);
}

async function assertStillGood(opened: OpenBullish): Promise<void> {
  assert.equal((await opened.client.login({ body: signedR1(opened.server, opened.trader) })).status, 200);
}

const withoutPrefix = (key: string) => key.slice("PUB_R1_".length);
const seedKey = "PUB_R1_6PTdfWbXvXWQduhcCiRooGHTVpriu15xMqfr7EDq6sWLDj7NjS";
/** A compressed point whose x no point of P-256 has. */
const offCurve = Buffer.from("02c57a0e482e38b2d6d4d086c7434759dba2eba2d6634f00aa03f86f6a31b9401c", "hex");
/** The checksum of the oldest EOS keys takes no suffix. */
const legacy = (point: Uint8Array) =>
  `EOS${base58.encode(Buffer.concat([point, createHash("ripemd160").update(point).digest().subarray(0, 4)]))}`;

const badKeys: readonly (readonly [what: string, key: (publicKey: string) => string, message: string])[] = [
  ["K1", (key) => `PUB_K1_${withoutPrefix(key)}`, "publicKey: pattern"],
  ["WebAuthn", (key) => `PUB_WA_${withoutPrefix(key)}`, "publicKey: pattern"],
  ["legacy EOS", () => legacy(offCurve), "publicKey: pattern"],
  ["lower-case prefix", (key) => key.replace("PUB_R1_", "pub_r1_"), "publicKey: pattern"],
  ["wrong checksum, the seed's example", () => seedKey, "publicKey has a wrong checksum"],
  ["32 bytes", () => withChecksum("PUB_R1_", Buffer.alloc(32, 2)), "publicKey has a wrong length"],
  ["34 bytes", () => withChecksum("PUB_R1_", Buffer.alloc(34, 2)), "publicKey has a wrong length"],
  ["x off the curve", () => withChecksum("PUB_R1_", offCurve), "publicKey is no point of P-256"],
  ["infinity, written in zeros", () => withChecksum("PUB_R1_", Buffer.alloc(33)), "publicKey: pattern"],
  [
    "x beyond the field",
    () => withChecksum("PUB_R1_", Buffer.concat([Buffer.of(2), Buffer.alloc(32, 255)])),
    "publicKey is no point of P-256",
  ],
  [
    "an uncompressed head",
    () => withChecksum("PUB_R1_", Buffer.concat([Buffer.of(4), offCurve.subarray(1)])),
    "publicKey is no point of P-256",
  ],
];

/** Texts that no encoding has; which rule says so is the document's own matter. */
const noTexts = ["", "PUB_R1_", "PUB_R1_é", "PUB_R1_0OIl", `PUB_R1_${"1".repeat(15_000)}`, "PUB_R1_\u{1f600}"];

describe("abuse of the forms of a Bullish login", () => {
  for (const [what, key, message] of badKeys) {
    it(`P0 3: a public key is refused as malformed: ${what}`, async (t) => {
      const opened = await openBullish(t);
      const { publicKey } = opened.trader;
      const received = await sendChanged(opened, (text) => text.replace(publicKey, key(publicKey)));
      await assertReply(received, invalidRequest(message));
    });
  }

  it("P0 3: text that is no base58, of any length up to the body's, is refused as malformed, and soon", async (t) => {
    const opened = await openBullish(t);
    const { publicKey } = opened.trader;
    for (const bad of noTexts) {
      const before = process.cpuUsage();
      const asKey = await sendChanged(opened, (text) => text.replace(publicKey, bad));
      const login = { ...signedR1(opened.server, opened.trader), signature: bad.replace("PUB", "SIG") };
      const asSignature = await postLogin(opened.server, JSON.stringify(login));
      assert.deepEqual([asKey.status, asSignature.status], [400, 400], bad.slice(0, 20));
      // Reading base58 takes time in the square of its length: 15,000 letters would take seconds.
      assert.ok(process.cpuUsage(before).user < 500_000);
    }
    await assertStillGood(opened);
  });

  it("P0 3, decided otherwise for a key of 100 kB: 413, since a body of more than 16 KiB is not read", async (t) => {
    const opened = await openBullish(t);
    const { publicKey } = opened.trader;
    const long = `PUB_R1_${"1".repeat(100_000)}`;
    await assertReply(await sendChanged(opened, (text) => text.replace(publicKey, long)), errorReply(413));
  });

  it("P0 4: a nonce or an end that is no whole, exact number of digits is refused as malformed", async (t) => {
    const opened = await openBullish(t);
    for (const field of ["nonce", "expirationTime"]) {
      for (const bad of [
        "1.5",
        "9007199254740993",
        '"1"',
        "-1",
        "1e400",
        "null",
        "true",
        "[1]",
        "{}",
        "0123",
        "0x10",
      ]) {
        const received = await sendChanged(opened, (text) =>
          text.replace(new RegExp(`"${field}":\\d+`), `"${field}":${bad}`),
        );
        assert.equal(received.status, 400, `${field} ${bad}`);
      }
    }
    await assertStillGood(opened);
  });

  it("P0 4: a login without one of its fields is refused as malformed", async (t) => {
    const opened = await openBullish(t);
    const login = signedR1(opened.server, opened.trader);
    for (const field of ["publicKey", "signature", "loginPayload"]) {
      const received = await postLogin(opened.server, JSON.stringify({ ...login, [field]: undefined }));
      await assertReply(received, invalidRequest(`${field}: required`));
    }
    for (const field of Object.keys(login.loginPayload)) {
      const loginPayload = { ...login.loginPayload, [field]: undefined };
      const received = await postLogin(opened.server, JSON.stringify({ ...login, loginPayload }));
      await assertReply(received, invalidRequest(`loginPayload/${field}: required`));
    }
    await assertStillGood(opened);
  });

  it("P0 5: a key of the payload that is not signed is refused as malformed", async (t) => {
    const opened = await openBullish(t);
    for (const extra of ['"admin":true,', '"UserId":"1",', '"":0,', '"toString":1,']) {
      const received = await sendChanged(opened, (text) => text.replace('"userId"', `${extra}"userId"`));
      await assertReply(received, invalidRequest("loginPayload: additionalProperties"));
    }
    await assertStillGood(opened);
  });

  it("P0 6: a signature of another length, or DER in its place, is refused as malformed", async (t) => {
    const opened = await openBullish(t);
    const { server, trader } = opened;
    const login = signedR1(server, trader);
    const rs = lowSignature(trader.key, JSON.stringify(login.loginPayload));
    const der = Buffer.from(signedPem(server, trader).signature, "base64");
    for (const [payload, message] of [
      [rs, "signature has a wrong length"],
      [rs.subarray(1), "signature has a wrong length"],
      [Buffer.concat([Buffer.of(31, 0), rs]), "signature has a wrong length"],
      [der, "signature has a wrong length"],
      [Buffer.of(31), "signature: pattern"],
    ] as const) {
      const signature = withChecksum("SIG_R1_", payload);
      const received = await postLogin(server, JSON.stringify({ ...login, signature }));
      await assertReply(received, invalidRequest(message));
    }
    for (const recovery of [0, 27, 30, 35, 255]) {
      const received = await postLogin(server, JSON.stringify({ ...login, signature: signatureText(recovery, rs) }));
      await assertReply(received, invalidRequest("signature has a wrong recovery byte"));
    }
    await assertStillGood(opened);
  });

  it("P0 6: an r or an s of 0, of the group's order or beyond it verifies nothing", async (t) => {
    const opened = await openBullish(t);
    const login = signedR1(opened.server, opened.trader);
    const numbers = [0n, n, n + 1n, 2n ** 256n - 1n];
    const pairs = numbers.flatMap((edge) => [[edge, 1n] as const, [1n, edge] as const, [edge, edge] as const]);
    for (const [r, s] of pairs) {
      const signature = signatureText(31, Buffer.concat([bytes32(r), bytes32(s)]));
      const received = await opened.client.login({ body: { ...login, signature } });
      await assertReply(received, errorReply(401));
    }
    await assertStillGood(opened);
  });
});
