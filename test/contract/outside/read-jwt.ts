import assert from "node:assert/strict";
import { createPublicKey, type KeyObject, verify } from "node:crypto";
import { sendRequest, textOf } from "./send-request.js";

export interface Jwt {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** The parts of a JWT (RFC 7519), unverified. */
export function readJwt(token: string): Jwt {
  const [header = "", claims = ""] = token.split(".");
  const parse = (part: string) => JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
  return { header: parse(header), claims: parse(claims) };
}

/** Whether the ES256 signature of a JWT is by a key: r and s over the first two parts (RFC 7518, 3.4). */
export function isSignedBy(token: string, key: KeyObject): boolean {
  const end = token.lastIndexOf(".");
  const signature = Buffer.from(token.slice(end + 1), "base64url");
  return verify("sha256", Buffer.from(token.slice(0, end)), { key, dsaEncoding: "ieee-p1363" }, signature);
}

/** The claims of an ES256 token after checking it by the key that its header names in the JWK Set at `jwksUrl`. */
export async function verifiedClaims(token: string, jwksUrl: string): Promise<Jwt["claims"]> {
  const { header, claims } = readJwt(token);
  assert.equal(header.alg, "ES256");
  const key = (await publishedKeys(jwksUrl)).get(textOf(header, "kid"));
  assert.ok(key && isSignedBy(token, key), "no published key verifies the token");
  return claims;
}

/** The keys of a JWK Set (RFC 7517) by their ids. */
async function publishedKeys(url: string): Promise<Map<string, KeyObject>> {
  const { status, body } = await sendRequest(url);
  assert.equal(status, 200);
  assert.ok(typeof body === "object" && body !== null && "keys" in body && Array.isArray(body.keys));
  return new Map(body.keys.map((key) => [textOf(key, "kid"), createPublicKey({ key, format: "jwk" })]));
}
