import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { it, type TestContext } from "node:test";
import { type MadeBullishHmacKey, newBullishHmacKey } from "../../../runtime/auth/accounts/new-bullish-hmac-key.js";
import { assertReply } from "../assert-reply.js";
import type { ServeOptions } from "../harness.js";
import { errorReply, loggedIn, loggedOut, tooManySessions } from "./bodies.js";
import { bearer, behindProxy, from, type OpenBullish, openBullish } from "./fixture.js";

const path = "/bullish/v1/users/hmac/login";

/** What is signed, and what is sent. */
interface HmacRequest {
  readonly publicKey: string;
  readonly secretKey: string | Uint8Array;
  readonly nonce: string;
  readonly timestamp: string;
  readonly signed: string;
}
type Headers = Record<"BX-PUBLIC-KEY" | "BX-NONCE" | "BX-TIMESTAMP" | "BX-SIGNATURE", string>;

export interface OpenHmac extends OpenBullish {
  readonly key: MadeBullishHmacKey;
  /** The headers of a request that is good now, but for what is changed. */
  headers(changes?: Partial<HmacRequest>): Headers;
  login(headers?: Record<string, string>): ReturnType<OpenBullish["client"]["hmacLogin"]>;
}

/** A user with an HMAC key. */
export async function openHmac(
  t: TestContext,
  { allowIps, ...options }: Pick<ServeOptions, "env"> & { readonly allowIps?: readonly string[] } = {},
): Promise<OpenHmac> {
  const opened = await openBullish(t, options);
  const { server, client, trader } = opened;
  const key = await newBullishHmacKey({ userId: trader.userId, allowIps }, server.tools);
  const headers = (changes: Partial<HmacRequest> = {}): Headers => {
    const request = { ...key, nonce: String(server.now() / 1000), timestamp: String(server.now()), ...changes };
    const { timestamp, nonce, signed = `${timestamp}${nonce}GET${path}` } = request;
    const signature = createHmac("sha256", request.secretKey).update(signed).digest("hex");
    return {
      "BX-PUBLIC-KEY": request.publicKey,
      "BX-NONCE": nonce,
      "BX-TIMESTAMP": timestamp,
      "BX-SIGNATURE": signature,
    };
  };
  const login = (given: Record<string, string> = headers()) => client.hmacLogin({}, { headers: given });
  return { ...opened, key, headers, login };
}

async function assertAccepted(pending: ReturnType<OpenHmac["login"]>): Promise<string> {
  const result = await pending;
  assert.ok(result.status === 200, `answered ${result.status}`);
  await assertReply(result, loggedIn({ ...result.body, authorizer: "03E02367E8C900000500000000000000" }));
  return result.body.token;
}

/** Logins by an HMAC key: who may, and who may not. */
export function testHmacLogin(): void {
  testAccepted();
  testRejected();
  testForbidden();
}

function testAccepted(): void {
  it("begins a session that ends by logout", async (t) => {
    const { client, login } = await openHmac(t);
    const headers = bearer(await assertAccepted(login()));
    await assertReply(await client.logout({}, { headers }), loggedOut);
  });

  it("takes any number of 64 bits for a nonce, in any order, each once", async (t) => {
    const { headers, login } = await openHmac(t);
    for (const nonce of ["1767225600000000", "0", "18446744073709551615", "1"]) {
      await assertAccepted(login(headers({ nonce })));
    }
    await assertReply(await login(headers({ nonce: "0" })), errorReply(401));
  });

  it("signs the path that the caller calls, where the API has moved", async (t) => {
    const { server, headers } = await openHmac(t, { env: { BULLISH_MOUNT: "/trading-api" } });
    const moved = "/trading-api/v1/users/hmac/login";
    assert.equal((await server.fetch(moved, { headers: headers() })).status, 401);
    const signed = `${server.now()}${server.now() / 1000}GET${moved}`;
    assert.equal((await server.fetch(moved, { headers: headers({ signed }) })).status, 200);
  });
}

function without(headers: Headers, name: keyof Headers): Record<string, string> {
  const { [name]: _, ...others } = headers;
  return others;
}

function testRejected(): void {
  const cases: readonly (readonly [what: string, of: (opened: OpenHmac) => Record<string, string>])[] = [
    ...(["BX-PUBLIC-KEY", "BX-NONCE", "BX-TIMESTAMP", "BX-SIGNATURE"] as const).map(
      (name) => [`no ${name}`, ({ headers }: OpenHmac) => without(headers(), name)] as const,
    ),
    ["an unknown key", ({ headers }) => headers({ publicKey: "HMAC-00000000-0000-4000-8000-000000000000" })],
    ["another secret", ({ headers }) => headers({ secretKey: "0".repeat(64) })],
    ["a secret that was decoded", ({ headers, key }) => headers({ secretKey: Buffer.from(key.secretKey, "hex") })],
    [
      "a signature in capitals",
      ({ headers }) => ({ ...headers(), "BX-SIGNATURE": headers()["BX-SIGNATURE"].toUpperCase() }),
    ],
    ["a signature of another nonce", ({ headers }) => ({ ...headers(), "BX-NONCE": "2" })],
    [
      "a signature of another path",
      ({ headers, server }) => headers({ signed: `${server.now()}${server.now() / 1000}GET/v1/users/hmac/login` }),
    ],
    [
      "a timestamp more than 300 s old",
      ({ headers, server }) => headers({ timestamp: String(server.now() - 300_001) }),
    ],
    [
      "a timestamp more than 300 s ahead",
      ({ headers, server }) => headers({ timestamp: String(server.now() + 300_001) }),
    ],
    ["a timestamp in seconds", ({ headers, server }) => headers({ timestamp: String(server.now() / 1000) })],
    ["a timestamp that is no number", ({ headers }) => headers({ timestamp: "NaN" })],
    ["a nonce of more than 64 bits", ({ headers }) => headers({ nonce: "18446744073709551616" })],
    ["a nonce with leading zeros", ({ headers }) => headers({ nonce: "01" })],
    ["the key that signs payloads", ({ headers, trader }) => headers({ publicKey: trader.publicKey })],
  ];
  for (const [what, of] of cases) {
    it(`answers 401 to ${what}, and spends no nonce`, async (t) => {
      const opened = await openHmac(t);
      await assertReply(await opened.login(of(opened)), errorReply(401));
      await assertAccepted(opened.login());
    });
  }

  it("answers 401 to a request that comes twice, also much later", async (t) => {
    const { server, headers, login } = await openHmac(t);
    const request = headers({ timestamp: String(server.now() + 300_000) });
    await assertAccepted(login(request));
    for (const ms of [0, 300_000, 300_000]) {
      server.pass(ms);
      await server.store.once.purge(server.now());
      await assertReply(await login(request), errorReply(401));
    }
  });
}

function testForbidden(): void {
  it("answers 403 to a key that is disabled", async (t) => {
    const { server, trader, key, login } = await openHmac(t);
    const keys = await server.store.accounts.credentialsOf(trader.id);
    const id = keys.find((candidate) => candidate.key === key.publicKey)?.id ?? "";
    await server.store.accounts.setCredentialStatus(id, "disabled", server.now());
    await assertReply(await login(), errorReply(403));
  });

  it("answers 403 to an address that the key's list does not have", async (t) => {
    const { headers, login } = await openHmac(t, { env: behindProxy, allowIps: ["203.0.113.7"] });
    await assertReply(await login({ ...headers(), ...from("203.0.113.8") }), errorReply(403));
    await assertAccepted(login({ ...headers(), ...from("203.0.113.7") }));
  });

  it("answers 403 to a user with as many sessions as allowed, whatever key began them", async (t) => {
    const { server, headers, login } = await openHmac(t, { env: { BULLISH_MAX_SESSIONS: "1" } });
    await assertAccepted(login());
    server.pass(1000);
    await assertReply(await login(headers()), tooManySessions);
  });
}
