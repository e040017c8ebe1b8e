import assert from "node:assert/strict";
import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import type { TestContext } from "node:test";
import { newBullishAccount } from "../../runtime/auth/accounts/new-bullish-account.js";
import { signedText } from "../../runtime/auth/bullish/login-payload.js";
import { type SignedLoginOptions, type SignedLoginRequest, SignedLogins } from "../../runtime/auth/signed-logins.js";
import { openAuth, startOfTime } from "./auth-fixture.js";
import { publicKeyText, signR1 } from "./sign-r1.js";

/** The user of these tests. */
export const userId = "222000000000003";
/** Where the user logs in from. */
export const ip = "203.0.113.7";
/** The start of time in epoch seconds. */
export const seconds = startOfTime / 1000;
/** A new pair of keys on P-256. */
export const newKey = () => generateKeyPairSync("ec", { namedCurve: "P-256" });

/** A key that a user signs with. */
export interface Signer {
  readonly publicKey: string;
  readonly sign: (message: string) => string;
}
/** Signs in the EOSIO form. */
export const r1Signer = ({ privateKey }: { privateKey: KeyObject }): Signer => ({
  publicKey: publicKeyText(privateKey),
  sign: (message) => signR1(privateKey, message),
});
/** Signs in the PEM form. */
export const pemSigner = ({ privateKey, publicKey }: { privateKey: KeyObject; publicKey: KeyObject }): Signer => ({
  publicKey: String(publicKey.export({ format: "pem", type: "spki" })).trim(),
  sign: (message) => sign("sha256", Buffer.from(message), privateKey).toString("base64"),
});

/** The signed part of a login. */
export type Payload = SignedLoginRequest["loginPayload"];
/** A login that is good at the start of time, but for `change`, which is signed like the rest. */
export function request(signer: Signer, change: Partial<Payload> = {}): SignedLoginRequest {
  const nonce = change.nonce ?? seconds;
  const times = { nonce, expirationTime: nonce + 300 };
  const loginPayload = { userId, ...times, biometricsUsed: false, sessionKey: null, ...change };
  return { publicKey: signer.publicKey, signature: signer.sign(signedText(loginPayload)), loginPayload, ip };
}

/** A user with one key, registered in its EOSIO form, and the logins under test. */
export async function openBullish(t: TestContext, options: Partial<SignedLoginOptions> & { allowIps?: string[] } = {}) {
  const auth = await openAuth(t);
  const pair = newKey();
  const signer = r1Signer(pair);
  const { allowIps, ...settings } = options;
  const account = { userId, accountId: "222000000000004", publicKey: signer.publicKey, allowIps };
  const { id } = await newBullishAccount(account, auth);
  return { auth, pair, signer, id, logins: new SignedLogins({ ...auth, ...settings }) };
}
/** The token of a login that must succeed. */
export async function tokenOf(logins: SignedLogins, login: SignedLoginRequest): Promise<string> {
  const outcome = await logins.attempt(login);
  return outcome.kind === "accepted" ? outcome.token : assert.fail(outcome.kind);
}
