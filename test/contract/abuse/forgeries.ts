import { createPublicKey, createSecretKey } from "node:crypto";
import { twinOf } from "../../auth/sign-r1.js";
import { encode, type Genuine, publicTexts, signJws } from "./forge-token.js";

type Forge = (genuine: Genuine) => readonly string[];

/** Signed by the genuine key: what only the server itself could make, and still must not accept. */
const resigned = ({ header, claims, key }: Genuine, changed: { header?: object; claims?: object }): string =>
  signJws({ ...header, ...changed.header }, { ...claims, ...changed.claims }, key.signWith);

const algorithms: Forge = ({ token, header, claims, key }) => {
  const [, payload, signature] = token.split(".");
  const none = ["none", "None", "NONE", "nOnE", ""].flatMap((alg) => {
    const text = `${encode({ ...header, alg })}.${payload}`;
    return [text, `${text}.`, `${text}.${signature}`, `${text}.AA`];
  });
  const others = ["HS384", "HS512", "RS256", "PS256", "ES384", "ES256K", "EdDSA", "dir", 5, null, ["ES256"]];
  const renamed = others.map((alg) => signJws({ ...header, alg }, claims, key.signWith));
  const secrets = key.verifyWith.type === "public" ? publicTexts(key.verifyWith) : [""];
  const confused = [...secrets, "", "secret"].map((secret) =>
    signJws({ ...header, alg: "HS256" }, claims, createSecretKey(Buffer.from(secret))),
  );
  return [...none, ...renamed, ...confused];
};

const keyIds: Forge = ({ header, claims, key }) => {
  const { kid, ...without } = header;
  const ids = ["../../x", "../../../dev/null", "' OR 1=1--", `${kid}' --`, "", " ", `${kid}\0`, "x".repeat(2_000)];
  const odd = [0, true, null, [kid], { $ne: "" }, "__proto__", "constructor", "toString"];
  return [without, ...[...ids, ...odd].map((bad) => ({ ...without, kid: bad }))].map((bad) =>
    signJws(bad, claims, key.signWith),
  );
};

/** A key that the token itself brings or points to. */
const carriedKeys =
  (url: string): Forge =>
  ({ header, claims, stranger }) => {
    const jwk = createPublicKey(stranger).export({ format: "jwk" });
    const { kid: _, ...without } = header;
    const carried = [{ jwk }, { jku: url }, { x5u: url }, { x5c: [encode(jwk)] }, { jwk, jku: url, x5u: url }, {}];
    return carried.flatMap((more) =>
      [header, without, { ...header, alg: "ES256" }].map((own) => signJws({ ...own, ...more }, claims, stranger)),
    );
  };

const headers: Forge = (genuine) => {
  const critical = [["exp"], ["b64"], ["x"], [], "exp", null, [1]].map((crit) => ({ crit, exp: 1, x: 1 }));
  const types = ["at+jwt", "JWE", "dpop+jwt", "", 5, null].map((typ) => ({ typ }));
  const untyped = { typ: undefined };
  const unencoded = { b64: false, crit: ["b64"] };
  return [...critical, ...types, untyped, unencoded].map((header) => resigned(genuine, { header }));
};

const times: Forge = (genuine) => {
  const { now, over } = genuine;
  const odd = [undefined, null, "", `${now + 60}`, 1e99, now + 0.5, [now + 60], { a: 1 }, true];
  return [
    ...[over, over - 1, 0, -1, ...odd].map((exp) => ({ exp })),
    ...[now + 60, `${now}`, 1e99].map((nbf) => ({ nbf })),
    ...odd.map((iat) => ({ iat })),
  ].map((claims) => resigned(genuine, { claims }));
};

/** The other texts that a lenient reader takes for the same token. */
const spellings: Forge = ({ token, header, claims, key }) => {
  const [head = "", payload = "", signature = ""] = token.split(".");
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const bytes = Buffer.from(signature, "base64url");
  const sameBytes = Array.from(alphabet, (last) => signature.slice(0, -1) + last).filter(
    (text) => text !== signature && Buffer.from(text, "base64url").equals(bytes),
  );
  const spaced = [`${head}. ${payload}.${signature}`, `${head} .${payload}.${signature}`, token.replace("e", "e ")];
  const padded = [`${token}=`, `${token}==`, `${head}=.${payload}.${signature}`, `${head}.${payload}=.${signature}`];
  const parts = [`${token}.`, `.${token}`, `${token}.${signature}`, `${head}..${signature}`, `${head}.${payload}`];
  const twins =
    key.signWith.type === "private" ? [`${head}.${payload}.${Buffer.from(twinOf(bytes)).toString("base64url")}`] : [];
  let other = token;
  for (let n = 0; !/[-_]/.test(other.slice(other.lastIndexOf("."))); n += 1) {
    other = signJws(header, { ...claims, n }, key.signWith);
  }
  const standard = other.replaceAll("-", "+").replaceAll("_", "/");
  return [...sameBytes.map((text) => `${head}.${payload}.${text}`), ...spaced, ...padded, ...parts, ...twins, standard];
};

const otherRealms: Forge = ({ header, claims, key, others }) =>
  others.flatMap((other) => [
    signJws({ ...header, kid: other.kid, alg: other.algorithm }, claims, other.signWith),
    signJws({ ...header, alg: other.algorithm }, claims, other.signWith),
    signJws({ ...header, kid: key.kid }, claims, other.signWith),
  ]);

const payloads: Forge = ({ header, claims, key }) =>
  [[], [claims], "x", 5, null, "{", '{"exp":', "", {}].map((bad) =>
    signJws(header, bad === null ? "null" : bad, key.signWith),
  );

/** Groups of tokens that no API may accept; `url` is where those lead to that point to a key. */
export function forgeriesFor(url: string): readonly (readonly [what: string, forge: Forge])[] {
  return [
    ["without an algorithm, by another one, or by HMAC under a public key", algorithms],
    ["by a key id that is a path, SQL, long, of another type or missing", keyIds],
    ["by a key that it brings or points to", carriedKeys(url)],
    ["with critical headers, unencoded, or of another type", headers],
    ["that has expired, is not valid yet, or has no proper times", times],
    ["in another spelling, or with the twin of its signature", spellings],
    ["of another API or of refresh tokens", otherRealms],
    ["whose payload is no object of its claims", payloads],
  ];
}

/** Tokens of an API that names its issuer or audience, with another one, several, or none. */
export function misaddressed(genuine: Genuine): readonly string[] {
  const named = ["iss", "aud"].filter((claim) => genuine.claims[claim] !== undefined);
  const wrong = [undefined, null, "", "other", [], 5];
  return named.flatMap((claim) => wrong.map((value) => resigned(genuine, { claims: { [claim]: value } })));
}
