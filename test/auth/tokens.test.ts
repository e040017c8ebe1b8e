import assert from "node:assert/strict";
import { createHmac, createSecretKey } from "node:crypto";
import test from "node:test";
import { createLocalJWKSet, type JWTPayload, jwtVerify, SignJWT } from "jose";
import { isLowS } from "../../runtime/auth/signatures/low-s.js";
import { isCanonicalToken } from "../../runtime/auth/tokens/canonical-token.js";
import { jwksOf } from "../../runtime/auth/tokens/jwks.js";
import type { Realm } from "../../runtime/auth/tokens/realm.js";
import type { RealmKey } from "../../runtime/auth/tokens/signing-keys.js";
import { Tokens } from "../../runtime/auth/tokens/tokens.js";
import { type AuthFixture, claimsOf, headerOf, openAuth, startOfTime } from "./auth-fixture.js";
import { twinOf } from "./sign-r1.js";

const iat = startOfTime / 1000;
const times = { iat, exp: iat + 3600 };
const rules = { realm: "flashback", issuer: "flashback", audience: "flashback-api", required: ["sub"] } as const;
const good = { iss: "flashback", aud: "flashback-api", sub: "u1", ...times };

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
/** Any header and claims, signed by a key of the realm: what a thief of the key's use, not of this code, could make. */
function forge(key: RealmKey, claims: JWTPayload, header: object = {}): Promise<string> {
  const protectedHeader = { alg: key.algorithm, typ: "JWT", kid: key.kid, ...header };
  return new SignJWT(claims).setProtectedHeader(protectedHeader).sign(key.signWith);
}
/** The same token with a low s, as it is asked of ES256. */
function lowS(token: string): string {
  const [head, body, signature = ""] = token.split(".");
  const rs = Buffer.from(signature, "base64url");
  return `${head}.${body}.${Buffer.from(isLowS(rs) ? rs : twinOf(rs)).toString("base64url")}`;
}

test("a token carries its claims, issuer, audience and times, and reads back until its last second", async (t) => {
  const { keys, now, pass } = await openAuth(t);
  const tokens = new Tokens(rules, { keys, now });
  const token = await tokens.sign({ sub: "u1", extra: 1 }, times);
  assert.deepEqual(claimsOf(token), { iss: "flashback", aud: "flashback-api", sub: "u1", extra: 1, ...times });
  assert.deepEqual(headerOf(token), { alg: "ES256", typ: "JWT", kid: (await keys.current("flashback")).kid });
  assert.deepEqual(await tokens.read(token), claimsOf(token));
  pass(3_599_999);
  assert.equal((await tokens.read(token))?.sub, "u1");
  pass(1);
  assert.equal(await tokens.read(token), undefined);
});

test("a token verifies with an independent library by the published JWK Set", async (t) => {
  const { keys, now } = await openAuth(t);
  const token = await new Tokens(rules, { keys, now }).sign({ sub: "u1" }, times);
  const { keys: published } = await jwksOf(keys, "flashback");
  const set = createLocalJWKSet({ keys: published.map((key) => ({ ...key })) });
  const { payload } = await jwtVerify(token, set, { currentDate: new Date(startOfTime) });
  assert.equal(payload.sub, "u1");
});

test("a token of one realm is not read by another", async (t) => {
  const { keys, now } = await openAuth(t);
  const realms: readonly Realm[] = ["bullish", "plyr", "xpkg", "flashback", "flashback-refresh"];
  const all = realms.map((realm) => new Tokens({ realm, required: [] }, { keys, now }));
  for (const [signer, tokens] of all.entries()) {
    const token = await tokens.sign({ sub: "u1" }, times);
    const read = await Promise.all(all.map(async (reader) => (await reader.read(token)) !== undefined));
    assert.deepEqual(
      read,
      all.map((_, reader) => reader === signer),
    );
  }
});

type Bad = (fixture: AuthFixture, key: RealmKey) => string | Promise<string>;
const badClaims: [name: string, claims: Record<string, unknown>][] = [
  ["of another issuer", { iss: "bullish" }],
  ["of no issuer", { iss: undefined }],
  ["for another audience", { aud: "other" }],
  ["for no audience", { aud: undefined }],
  ["without sub", { sub: undefined }],
  ["without exp", { exp: undefined }],
  ["without iat", { iat: undefined }],
  ["that expired", { exp: iat - 1 }],
  ["that expires now", { exp: iat }],
  ["that is not valid before later", { nbf: iat + 60 }],
  ["whose exp is text", { exp: String(iat + 3600) }],
  ["whose exp is no whole number", { exp: iat + 0.5 }],
  ["whose exp is beyond all whole numbers", { exp: 1e99 }],
  ["whose iat is text", { iat: "now" }],
];
const badHeaders: [name: string, header: object][] = [
  ["of another typ", { typ: "at+jwt" }],
  ["of an unknown kid", { kid: "unknown" }],
  ["of a kid that is a path", { kid: "../../etc/passwd" }],
  ["of a kid that is SQL", { kid: "' OR 1=1--" }],
  ["of a kid of 10,000 characters", { kid: "k".repeat(10_000) }],
];
const badTokens: [name: string, make: Bad][] = [
  ...badClaims.map(([name, claims]): [string, Bad] => [
    name,
    async (_, key) => {
      const { iss, aud, ...rest } = good;
      return lowS(await forge(key, JSON.parse(JSON.stringify({ iss, aud, ...rest, ...claims }))));
    },
  ]),
  ...badHeaders.map(([name, header]): [string, Bad] => [name, async (_, key) => lowS(await forge(key, good, header))]),
  ...["none", "None", "NONE"].map((alg): [string, Bad] => [
    `of alg ${alg} without a signature`,
    (_, key) => `${base64url({ alg, typ: "JWT", kid: key.kid })}.${base64url(good)}.`,
  ]),
  ["of alg none with a signature", (_, key) => `${base64url({ alg: "none", kid: key.kid })}.${base64url(good)}.AAAA`],
  [
    "of HS256, keyed with the public key's PEM",
    (_, key) => {
      const text = `${base64url({ alg: "HS256", typ: "JWT", kid: key.kid })}.${base64url(good)}`;
      const pem = key.verifyWith.export({ format: "pem", type: "spki" });
      return `${text}.${createHmac("sha256", pem).update(text).digest("base64url")}`;
    },
  ],
  [
    "with unknown critical headers",
    async (_, key) => {
      const token = await forge(key, good);
      return `${base64url({ alg: "ES256", typ: "JWT", kid: key.kid, crit: ["x"], x: 1 })}${token.slice(token.indexOf("."))}`;
    },
  ],
  [
    "that brings its own key",
    async ({ keys }, key) => {
      const { signWith, verifyWith } = await keys.current("bullish");
      const jwk = verifyWith.export({ format: "jwk" });
      return lowS(await forge({ ...key, signWith }, good, { jwk }));
    },
  ],
  [
    "of another realm's key under this realm's kid",
    async ({ keys }, key) => lowS(await forge({ ...(await keys.current("bullish")), kid: key.kid }, good)),
  ],
  [
    "with the twin signature (r, n - s)",
    async (fixture) => {
      const token = await new Tokens(rules, fixture).sign({ sub: "u1" }, times);
      const [head, body, signature = ""] = token.split(".");
      return `${head}.${body}.${Buffer.from(twinOf(Buffer.from(signature, "base64url"))).toString("base64url")}`;
    },
  ],
  ["whose header is no JSON", () => "AAAA.AAAA.AAAA"],
  ["whose header is null", () => `${base64url(null)}.${base64url(good)}.AAAA`],
  ["that is empty", () => ""],
  ["that is dots", () => ".."],
  ["that is an encrypted token", () => "a.b.c.d.e"],
  ["that is 100,000 characters long", () => `${"A".repeat(50_000)}.${"A".repeat(50_000)}.AAAA`],
];
for (const [name, make] of badTokens)
  test(`a token is refused ${name}`, async (t) => {
    const fixture = await openAuth(t);
    const tokens = new Tokens(rules, fixture);
    const key = await fixture.keys.current("flashback");
    assert.equal((await tokens.read(lowS(await forge(key, good))))?.sub, "u1", "the same made well is read");
    assert.equal(await tokens.read(await make(fixture, key)), undefined);
  });

test("a token has one spelling: no padding, no other alphabet, no blanks, no other last character", async (t) => {
  const fixture = await openAuth(t);
  const tokens = new Tokens(rules, fixture);
  const token = await tokens.sign({ sub: "u1", note: "???>>>" }, times);
  const [head = "", body = "", signature = ""] = token.split(".");
  const others = [...urlSafe].map((last) => `${head}.${body}.${signature.slice(0, -1)}${last}`);
  const forms = [
    `${token}=`,
    `${token}==`,
    ` ${token}`,
    `${token}\n`,
    `${head} .${body}.${signature}`,
    `${head}.\n${body}.${signature}`,
    `${head}.${body}.${signature.slice(0, 10)} ${signature.slice(10)}`,
    `${head}..${signature}`,
    `${token}.`,
    ...others.filter((other) => other !== token),
  ];
  for (const form of forms) assert.equal(await tokens.read(form), undefined, form);
  assert.equal(isCanonicalToken("_-_-.AAAA.AAAA"), true);
  assert.equal(isCanonicalToken("/+/+.AAAA.AAAA"), false);
});
const urlSafe = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

test("a change of any single bit of a token makes it unreadable", async (t) => {
  const fixture = await openAuth(t);
  for (const realm of ["flashback", "xpkg"] as const) {
    const tokens = new Tokens({ realm, required: [] }, fixture);
    const token = await tokens.sign({ sub: "u" }, times);
    for (let index = 0; index < token.length; index += 1)
      for (const bit of [1, 4, 32]) {
        const changed = String.fromCharCode(token.charCodeAt(index) ^ bit);
        assert.equal(await tokens.read(token.slice(0, index) + changed + token.slice(index + 1)), undefined);
      }
  }
});

test("every ES256 token has a low s", async (t) => {
  const fixture = await openAuth(t);
  const tokens = new Tokens(rules, fixture);
  for (let round = 0; round < 30; round += 1) {
    const token = await tokens.sign({ sub: String(round) }, times);
    assert.equal(isLowS(Buffer.from(token.split(".")[2] ?? "", "base64url")), true);
  }
});

test("the HS256 example of RFC 7515 A.1 and the unsecured one of A.5 are refused", async (t) => {
  const fixture = await openAuth(t);
  const tokens = new Tokens({ realm: "xpkg", required: [] }, fixture);
  const body = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
  const signed = `eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.${body}`;
  const key = createSecretKey(
    "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow",
    "base64url",
  );
  const mac = createHmac("sha256", key).update(signed).digest("base64url");
  assert.equal(mac, "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
  assert.equal(await tokens.read(`${signed}.${mac}`), undefined);
  assert.equal(await tokens.read(`eyJhbGciOiJub25lIn0.${body}.`), undefined);
});
