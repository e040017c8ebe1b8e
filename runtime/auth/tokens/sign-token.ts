import { createHmac, sign } from "node:crypto";
import { toLowS } from "../signatures/low-s.js";
import type { RealmKey } from "./signing-keys.js";

/**
 * A JSON Web Token of these claims in compact form (RFC 7515, section 3.1). Signed here and now: jose would sign on the
 * threads where passwords are hashed, which costs a login more in waiting than in computing. Of the two signatures that
 * ECDSA has it is the one with the low s, which alone is accepted.
 */
export function signToken(
  claims: object,
  { kid, algorithm, signWith }: Pick<RealmKey, "kid" | "algorithm" | "signWith">,
): string {
  const text = `${encode({ alg: algorithm, typ: "JWT", kid })}.${encode(claims)}`;
  const signature =
    algorithm === "ES256"
      ? toLowS(sign("sha256", Buffer.from(text), { key: signWith, dsaEncoding: "ieee-p1363" }))
      : createHmac("sha256", signWith).update(text).digest();
  return `${text}.${Buffer.from(signature).toString("base64url")}`;
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}
