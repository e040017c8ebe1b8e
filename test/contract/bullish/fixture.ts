import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import type { TestContext } from "node:test";
import { createBullishClient, type LoginPayload, type LoginRequest } from "../../../generated/bullish/client.js";
import { bullish } from "../../../generated/bullish/server.js";
import { newBullishAccount } from "../../../runtime/auth/accounts/new-bullish-account.js";
import { publicKeyText, signR1 } from "../../auth/sign-r1.js";
import { type Served, type ServeOptions, serve } from "../harness.js";
import { Ledger } from "../ledger.js";

/** Every reply that the tests of Bullish get. */
export const ledger = new Ledger(bullish);

export type BullishClient = ReturnType<typeof createBullishClient>;

/** A user with a key, as both encodings write it. */
export interface Trader {
  /** The account's id in the store. */
  readonly id: string;
  readonly userId: string;
  readonly key: KeyObject;
  readonly publicKey: string;
  readonly pem: string;
}

export interface OpenBullish {
  readonly server: Served;
  readonly client: BullishClient;
  readonly trader: Trader;
}

/** A server with one user, and the generated client of it. */
export async function openBullish(
  t: TestContext,
  options: Omit<ServeOptions, "ledger"> & { readonly allowIps?: readonly string[] } = {},
): Promise<OpenBullish> {
  const server = await serve(t, { ...options, ledger });
  const trader = await newTrader(server, { userId: "222000000000003", allowIps: options.allowIps });
  const client = createBullishClient({ baseUrl: server.base("bullish"), fetch: server.fetch });
  return { server, client, trader };
}

/** Gives a user a new key; the user is made if need be. */
export async function newTrader(
  server: Served,
  { userId, allowIps = [] }: { readonly userId: string; readonly allowIps?: readonly string[] | undefined },
): Promise<Trader> {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const pem = publicKey.export({ format: "pem", type: "spki" }).toString().trim();
  const text = publicKeyText(privateKey);
  const { id } = await newBullishAccount({ userId, accountId: userId, publicKey: text, allowIps }, server.tools);
  return { id, userId, key: privateKey, publicKey: text, pem };
}

/** Epoch seconds. */
type Times = Pick<LoginPayload, "nonce" | "expirationTime">;

/** A payload that is good now, unless it has times of its own. */
export function payloadOf(server: Served, trader: Trader, times: Partial<Times> = {}): LoginPayload {
  const nonce = times.nonce ?? server.now() / 1000;
  const expirationTime = times.expirationTime ?? nonce + 300;
  return { userId: trader.userId, nonce, expirationTime, biometricsUsed: false, sessionKey: null };
}

/** A login in R1 texts. */
export function signedR1(server: Served, trader: Trader, times: Partial<Times> = {}): LoginRequest {
  const loginPayload = payloadOf(server, trader, times);
  const signature = signR1(trader.key, JSON.stringify(loginPayload));
  return { publicKey: trader.publicKey, signature, loginPayload };
}

/** A login in PEM and DER. */
export function signedPem(server: Served, trader: Trader, times: Partial<Times> = {}): LoginRequest {
  const loginPayload = payloadOf(server, trader, times);
  const signature = sign("sha256", Buffer.from(JSON.stringify(loginPayload)), trader.key).toString("base64");
  return { publicKey: trader.pem, signature, loginPayload };
}

/** Headers that carry a session. */
export function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}

/** Headers of a request that a trusted proxy forwards. */
export function from(ip: string): Record<string, string> {
  return { "x-forwarded-for": ip };
}

/** Makes requests come through a proxy that names the client. */
export const behindProxy = { TRUSTED_PROXIES: "127.0.0.1" };

/** Posts a login as text, whatever it holds. */
export function postLogin(server: Served, body: string): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return server.fetch("/bullish/v2/users/login", { method: "POST", headers, body });
}
