import assert from "node:assert/strict";
import { createHmac, generateKeyPairSync } from "node:crypto";
import { newBullishAccount } from "../../runtime/auth/accounts/new-bullish-account.js";
import { newBullishHmacKey } from "../../runtime/auth/accounts/new-bullish-hmac-key.js";
import { publicKeyText, signR1 } from "../auth/sign-r1.js";
import type { CrashWorld, Sent } from "./crash-world.js";
import { type Attempt, assertOnce, type Flow, type Outcome, textIn } from "./flow.js";

const hmacPath = "/bullish/v1/users/hmac/login";
const statuses = { good: 200, spent: 401 };
const byCreate = { operation: "sessions.create", ...statuses };
const byRevoke = { operation: "sessions.revoke", ...statuses };

/** Logins by both kinds of key, and the logout. */
export const bullishFlows: readonly Flow[] = [
  {
    name: "Bullish login",
    async prepare(world) {
      const { accountId, request } = await signedLogin(world);
      return loginAttempt(world, accountId, request);
    },
  },
  {
    name: "Bullish login by HMAC",
    async prepare(world) {
      const { accountId, userId } = await newUser(world);
      const key = await newBullishHmacKey({ userId }, world.tools);
      return loginAttempt(world, accountId, hmacLogin(world, key));
    },
  },
  {
    name: "Bullish logout",
    async prepare(world) {
      const { accountId, request } = await signedLogin(world);
      const out = logout(request.ip, textIn(await world.reply(request), "token"));
      const check = async (first: Outcome) => {
        assertOnce(first, await world.reply(out), byRevoke);
        assert.equal((await world.reply(out)).status, 401);
        assert.equal(await liveSessions(world, accountId), 0);
      };
      return { request: out, expected: 200, check };
    },
  },
];

/** A nonce and its session go together: whatever was acknowledged, there is one session in the end. */
function loginAttempt(world: CrashWorld, accountId: string, request: Sent): Attempt {
  const check = async (first: Outcome) => {
    const again = await world.reply(request);
    assertOnce(first, again, byCreate);
    assert.equal((await world.reply(request)).status, 401);
    assert.equal(await liveSessions(world, accountId), 1);
    const acknowledged = [first.reply, again].find((reply) => reply?.status === 200);
    if (acknowledged === undefined) return;
    assert.equal((await world.reply(logout(request.ip, textIn(acknowledged, "token")))).status, 200);
  };
  return { request, expected: 200, check };
}

async function newUser(world: CrashWorld) {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const userId = String(world.fresh());
  const publicKey = publicKeyText(privateKey);
  const { id } = await newBullishAccount({ userId, accountId: userId, publicKey }, world.tools);
  return { accountId: id, userId, publicKey, privateKey };
}

async function signedLogin(world: CrashWorld): Promise<{ accountId: string; request: Sent }> {
  const { accountId, userId, publicKey, privateKey } = await newUser(world);
  const nonce = Math.floor(Date.now() / 1000);
  const loginPayload = { userId, nonce, expirationTime: nonce + 300, biometricsUsed: false, sessionKey: null };
  const body = { publicKey, signature: signR1(privateKey, JSON.stringify(loginPayload)), loginPayload };
  return { accountId, request: { path: "/bullish/v2/users/login", ip: world.freshIp(), body } };
}

function hmacLogin(world: CrashWorld, key: { readonly publicKey: string; readonly secretKey: string }): Sent {
  const [timestamp, nonce] = [String(Date.now()), String(world.fresh())];
  const signature = createHmac("sha256", key.secretKey).update(`${timestamp}${nonce}GET${hmacPath}`).digest("hex");
  const headers = {
    "BX-PUBLIC-KEY": key.publicKey,
    "BX-NONCE": nonce,
    "BX-TIMESTAMP": timestamp,
    "BX-SIGNATURE": signature,
  };
  return { method: "GET", path: hmacPath, ip: world.freshIp(), headers };
}

function logout(ip: string, token: string): Sent {
  return { method: "GET", path: "/bullish/v1/users/logout", ip, headers: { authorization: `Bearer ${token}` } };
}

async function liveSessions(world: CrashWorld, accountId: string): Promise<number> {
  return (await world.store.sessions.listLive(accountId, Date.now())).length;
}
