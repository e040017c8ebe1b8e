import assert from "node:assert/strict";
import { it } from "node:test";
import type { LoginRequest } from "../../../generated/bullish/client.js";
import { lowSignature, signatureText, withChecksum } from "../../auth/sign-r1.js";
import { assertReply } from "../assert-reply.js";
import { invalidRequest } from "./bodies.js";
import { type OpenBullish, openBullish, postLogin, signedPem, signedR1 } from "./fixture.js";

type Change = (login: LoginRequest, opened: OpenBullish) => unknown;

const without =
  (field: keyof LoginRequest): Change =>
  (login) => ({ ...login, [field]: undefined });
const inPayload =
  (changes: Record<string, unknown>): Change =>
  (login) => ({ ...login, loginPayload: { ...login.loginPayload, ...changes } });
const keyOf =
  (write: (key: string) => string): Change =>
  (login) => ({ ...login, publicKey: write(login.publicKey.slice("PUB_R1_".length)) });

/** The x of the source document's key, which is a point of secp256k1 only. */
const offCurve = "02c57a0e482e38b2d6d4d086c7434759dba2eba2d6634f00aa03f86f6a31b9401c";

const fields: readonly (readonly [what: string, change: Change, message: string])[] = [
  ["that is a list", (login) => [login], "body: type"],
  ["without publicKey", without("publicKey"), "publicKey: required"],
  ["without signature", without("signature"), "signature: required"],
  ["without loginPayload", without("loginPayload"), "loginPayload: required"],
  ["without userId", inPayload({ userId: undefined }), "loginPayload/userId: required"],
  ["without nonce", inPayload({ nonce: undefined }), "loginPayload/nonce: required"],
  ["without expirationTime", inPayload({ expirationTime: undefined }), "loginPayload/expirationTime: required"],
  ["without biometricsUsed", inPayload({ biometricsUsed: undefined }), "loginPayload/biometricsUsed: required"],
  ["without sessionKey", inPayload({ sessionKey: undefined }), "loginPayload/sessionKey: required"],
  ["with a number for userId", inPayload({ userId: 1 }), "loginPayload/userId: type"],
  ["with leading zeros in userId", inPayload({ userId: "007" }), "loginPayload/userId: pattern"],
  ["with text for nonce", inPayload({ nonce: "1" }), "loginPayload/nonce: type"],
  ["with a nonce that is not whole", inPayload({ nonce: 1.5 }), "loginPayload/nonce: type"],
  ["with a nonce that is not exact", inPayload({ nonce: 2 ** 53 }), "loginPayload/nonce: type"],
  ["with biometrics", inPayload({ biometricsUsed: true }), "loginPayload/biometricsUsed: const"],
  ["with a session key", inPayload({ sessionKey: "x" }), "loginPayload/sessionKey: type"],
  ["with more in its payload than is signed", inPayload({ extra: 1 }), "loginPayload: additionalProperties"],
];

const keysAndSignatures: typeof fields = [
  ["with a K1 key", keyOf((text) => `PUB_K1_${text}`), "publicKey: pattern"],
  ["with an EOS key", keyOf((text) => `EOS${text}`), "publicKey: pattern"],
  [
    "with a key that is no point of the curve",
    keyOf(() => withChecksum("PUB_R1_", Buffer.from(offCurve, "hex"))),
    "publicKey is no point of P-256",
  ],
  [
    "with a signature whose checksum is wrong",
    (login) => ({ ...login, signature: otherEnd(login.signature) }),
    "signature has a wrong checksum",
  ],
  [
    "with a signature whose recovery byte is out of range",
    (login, { trader }) => ({ ...login, signature: signatureText(35, lowSignature(trader.key, "")) }),
    "signature has a wrong recovery byte",
  ],
  [
    "with a PEM key and an R1 signature",
    (login, { trader }) => ({ ...login, publicKey: trader.pem }),
    "publicKey and signature differ in encoding",
  ],
  [
    "with an R1 key and a DER signature",
    (login, { server, trader }) => ({ ...login, signature: signedPem(server, trader).signature }),
    "publicKey and signature differ in encoding",
  ],
];

function otherEnd(text: string): string {
  return text.slice(0, -1) + (text.endsWith("2") ? "3" : "2");
}

/** Bodies that break a rule of form: what is said of each, and that none costs a nonce. */
export function testMalformedLogin(): void {
  for (const [what, change, message] of [...fields, ...keysAndSignatures]) {
    it(`answers 400 to a login ${what}`, async (t) => {
      const opened = await openBullish(t);
      const login = signedR1(opened.server, opened.trader);
      const changed = JSON.stringify(change(login, opened));
      await assertReply(await postLogin(opened.server, changed), invalidRequest(message));
      assert.equal((await opened.client.login({ body: login })).status, 200);
    });
  }

  it("answers 400 to a login without a body", async (t) => {
    const { server } = await openBullish(t);
    const received = await server.fetch("/bullish/v2/users/login", { method: "POST" });
    await assertReply(received, invalidRequest("body: required"));
  });
}
