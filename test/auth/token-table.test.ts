import assert from "node:assert/strict";
import { createHmac, type KeyObject, sign } from "node:crypto";
import test from "node:test";
import { toLowS } from "../../runtime/auth/signatures/low-s.js";
import type { RealmKey } from "../../runtime/auth/tokens/signing-keys.js";
import { claimsOf, headerOf, startOfTime } from "./auth-fixture.js";
import { newKey } from "./bullish-fixture.js";
import { twinOf } from "./sign-r1.js";
import { type LoggedIn, type TokenApi, tokenApis } from "./token-apis.js";

/** What a forger has: a good token in its parts, and, for the worst case, the key that signed it. */
interface Genuine {
  readonly token: string;
  readonly header: Record<string, unknown>;
  readonly claims: Record<string, unknown>;
  readonly key: RealmKey;
}
type Forge = (genuine: Genuine) => string;
type Row = readonly [name: string, forge: Forge];

const base64url = (text: string) => Buffer.from(text).toString("base64url");
const encode = (value: unknown) => base64url(typeof value === "string" ? value : JSON.stringify(value));
const now = startOfTime / 1000;
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Signs as the API does, whatever the header says; `payload` may be raw text. */
function signed(header: unknown, payload: unknown, key: Pick<RealmKey, "algorithm" | "signWith">): string {
  const text = `${encode(header)}.${encode(payload)}`;
  return `${text}.${Buffer.from(signatureOf(text, key)).toString("base64url")}`;
}

function signatureOf(text: string, { algorithm, signWith }: Pick<RealmKey, "algorithm" | "signWith">): Uint8Array {
  if (algorithm === "HS256") return createHmac("sha256", signWith).update(text).digest();
  return toLowS(sign("sha256", Buffer.from(text), { key: signWith, dsaEncoding: "ieee-p1363" }));
}

const withHeader =
  (change: object): Forge =>
  ({ header, claims, key }) =>
    signed({ ...header, ...change }, claims, key);
const withClaims =
  (change: object): Forge =>
  ({ header, claims, key }) =>
    signed(header, { ...claims, ...change }, key);
const withText =
  (change: (token: string) => string): Forge =>
  ({ token }) =>
    change(token);

const unsigned: readonly Row[] = ["none", "None", "NONE", "nOnE"].flatMap((alg): Row[] => [
  [`alg ${alg}, no signature`, ({ header, claims }) => `${encode({ ...header, alg })}.${encode(claims)}.`],
  [
    `alg ${alg}, the signature of the good token`,
    ({ token, header, claims }) => {
      return `${encode({ ...header, alg })}.${encode(claims)}.${token.split(".")[2]}`;
    },
  ],
  [`alg ${alg}, signed by the realm's key`, withHeader({ alg })],
]);

const headers: readonly Row[] = [
  ["no alg", withHeader({ alg: undefined })],
  ["another alg", ({ header, claims, key }) => signed({ ...header, alg: other(key) }, claims, key)],
  ["no kid", withHeader({ kid: undefined })],
  ["a kid that is a number", withHeader({ kid: 1 })],
  ["a kid that is a list of the kid", ({ header, claims, key }) => signed({ ...header, kid: [key.kid] }, claims, key)],
  ["a kid that is a path", withHeader({ kid: "../../x" })],
  ["a kid that is SQL", withHeader({ kid: "' OR 1=1--" })],
  ["a kid of 10 kB", withHeader({ kid: "k".repeat(10_000) })],
  ["a kid that every object has", withHeader({ kid: "constructor" })],
  ["a kid that is a prototype", withHeader({ kid: "__proto__" })],
  ["another typ", withHeader({ typ: "at+jwt" })],
  ["no typ", withHeader({ typ: undefined })],
  ["crit of an extension that nobody knows", withHeader({ crit: ["x"], x: 1 })],
  ["an unencoded payload", withHeader({ crit: ["b64"], b64: false })],
];

const ownKeys: readonly (readonly [header: string, valueOf: (key: KeyObject) => unknown])[] = [
  ["jwk", (key) => key.export({ format: "jwk" })],
  ["jku", () => "https://attacker.example/jwks.json"],
  ["x5u", () => "https://attacker.example/key.pem"],
  ["x5c", (key) => [key.export({ format: "der", type: "spki" }).toString("base64")]],
];
/** RFC 8725, 3.10: what a token says of its own key is not believed. */
const broughtKeys = ownKeys.map(
  ([name, makeValue]): Row => [
    `a key of its own by ${name}`,
    ({ header, claims }) => {
      const { privateKey, publicKey } = newKey();
      const forged = { ...header, alg: "ES256", [name]: makeValue(publicKey) };
      return signed(forged, claims, { algorithm: "ES256", signWith: privateKey });
    },
  ],
);

const times: readonly Row[] = [
  ["exp now", withClaims({ exp: now })],
  ["exp past", withClaims({ exp: now - 1 })],
  ["no exp", withClaims({ exp: undefined })],
  ["exp as text", withClaims({ exp: String(now + 60) })],
  ["exp null", withClaims({ exp: null })],
  [
    "exp 1e99",
    ({ header, claims, key }) =>
      signed(header, JSON.stringify({ ...claims, exp: 0 }).replace('"exp":0', '"exp":1e99'), key),
  ],
  ["exp with a fraction", withClaims({ exp: now + 60.5 })],
  ["no iat", withClaims({ iat: undefined })],
  ["nbf in a minute", withClaims({ nbf: now + 60 })],
  ["nbf as text", withClaims({ nbf: "0" })],
  [
    "a duplicate exp, the last one past",
    ({ header, claims, key }) => signed(header, `${JSON.stringify(claims).slice(0, -1)},"exp":${now - 1}}`, key),
  ],
];

/** RFC 7515, section 2: base64url without padding, blanks or line breaks. */
const spellings: readonly Row[] = [
  ["padding", withText((token) => `${token}=`)],
  ["two of padding", withText((token) => `${token}==`)],
  ["a space at its end", withText((token) => `${token} `)],
  ["a space at its start", withText((token) => ` ${token}`)],
  ["a space in its middle", withText((token) => token.replace(".", " ."))],
  ["a line break", withText((token) => `${token.slice(0, 30)}\n${token.slice(30)}`)],
  ["a fourth part", withText((token) => `${token}.`)],
  ["no signature", withText((token) => token.slice(0, token.lastIndexOf(".") + 1))],
  ["an empty payload", withText((token) => token.replace(/\..*\./, ".."))],
  ["the other alphabet", ({ header, claims, key }) => otherAlphabet(signed(header, { ...claims, x: "???>>>" }, key))],
  ["a payload that is no object", ({ header, key }) => signed(header, "[]", key)],
  ["a payload that is no JSON", ({ header, key }) => signed(header, "{", key)],
];

const onlyEs256: readonly Row[] = [
  [
    "the twin of its signature (r, n - s)",
    ({ token }) => {
      const [head, body, signature = ""] = token.split(".");
      return `${head}.${body}.${Buffer.from(twinOf(Buffer.from(signature, "base64url"))).toString("base64url")}`;
    },
  ],
  [
    "HS256 by the text of the public key",
    ({ header, claims, key }) => {
      const text = `${encode({ ...header, alg: "HS256" })}.${encode(claims)}`;
      const pem = key.verifyWith.export({ format: "pem", type: "spki" });
      return `${text}.${createHmac("sha256", pem).update(text).digest("base64url")}`;
    },
  ],
  [
    "a signature in DER",
    ({ header, claims, key }) => {
      const text = `${encode(header)}.${encode(claims)}`;
      return `${text}.${sign("sha256", Buffer.from(text), key.signWith).toString("base64url")}`;
    },
  ],
  ["a signature of zeros", withText((token) => token.replace(/[^.]*$/, Buffer.alloc(64).toString("base64url")))],
];

/** Psychic or empty keys: what a careless verifier would take for a secret. */
const onlyHs256: readonly Row[] = ["", "secret", "\0".repeat(32)].map(
  (secret): Row => [
    `HS256 by the secret ${JSON.stringify(secret)}`,
    ({ header, claims }) => {
      const text = `${encode(header)}.${encode(claims)}`;
      return `${text}.${createHmac("sha256", secret).update(text).digest("base64url")}`;
    },
  ],
);

function rowsOf({ realm, pinned, required }: TokenApi): readonly Row[] {
  const missing = [...pinned, ...required].map((name): Row => [`no ${name}`, withClaims({ [name]: undefined })]);
  const wrong = pinned.map((name): Row => [`another ${name}`, withClaims({ [name]: "another" })]);
  const own = realm === "xpkg" ? onlyHs256 : onlyEs256;
  return [...unsigned, ...headers, ...broughtKeys, ...times, ...spellings, ...missing, ...wrong, ...own];
}

for (const api of tokenApis) {
  test(`P0 3: a token of ${api.realm} is taken, and refused with`, async (t) => {
    const opened = await api.open(t);
    const { token, isTaken } = opened;
    const genuine = await genuineOf(opened, api);
    const isUnharmed = async () => {
      assert.equal(await isTaken(token), true);
      assert.equal(await isTaken(signed(genuine.header, genuine.claims, genuine.key)), true);
    };
    await isUnharmed();
    for (const [name, forge] of rowsOf(api))
      await t.test(name, async () => assert.equal(await isTaken(forge(genuine)), false));
    await t.test("any other last character", async () => {
      for (const last of alphabet)
        if (!token.endsWith(last)) assert.equal(await isTaken(token.slice(0, -1) + last), false, last);
    });
    // No forgery may have ended the session, or the rows after it would have proved nothing.
    await isUnharmed();
  });

  test(`P0 3: a token of ${api.realm} is refused by other APIs, and so are those of their keys`, async (t) => {
    const { auth, token, isTaken } = await api.open(t);
    for (const { realm, open } of tokenApis.filter((other) => other !== api)) {
      const elsewhere = await open(t);
      assert.equal(await elsewhere.isTaken(token), false, realm);
      assert.equal(await isTaken(elsewhere.token), false, realm);
      const key = await auth.keys.current(realm);
      assert.equal(await isTaken(signed({ ...headerOf(token), alg: key.algorithm }, claimsOf(token), key)), false);
      assert.equal(await isTaken(signed({ ...headerOf(token), kid: key.kid }, claimsOf(token), key)), false);
    }
  });
}

async function genuineOf({ auth, token }: LoggedIn, { realm }: TokenApi): Promise<Genuine> {
  return { token, header: headerOf(token), claims: claimsOf(token), key: await auth.keys.current(realm) };
}

function other({ algorithm }: RealmKey): string {
  return algorithm === "ES256" ? "HS256" : "ES256";
}

function otherAlphabet(token: string): string {
  const changed = token.replaceAll("-", "+").replaceAll("_", "/");
  assert.notEqual(changed, token);
  return changed;
}
