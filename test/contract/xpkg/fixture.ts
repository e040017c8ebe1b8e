import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { type CreateRequest, createXpkgClient, type LoginRequest } from "../../../generated/xpkg/client.js";
import { xpkg } from "../../../generated/xpkg/server.js";
import { newAuthor } from "../../../runtime/auth/accounts/new-author.js";
import type { Environment } from "../../../runtime/settings.js";
import { serve } from "../harness.js";
import { hashingOnce } from "../hash-once.js";
import { Ledger } from "../ledger.js";

/** What the tests of this API have seen. */
export const ledger = new Ledger(xpkg);

/** The author that every server of these tests has. */
export const author = { email: "example@example.com", name: "Example Account", password: "secret_password!" };
/** Another author, not made yet. */
export const newcomer = { email: "new@example.com", name: "Newcomer", password: "another_password!" };
/** The paths of the two operations. */
export const paths = ["/xpkg/auth/login", "/xpkg/auth/create"] as const;

/** What the limits tell a caller in every answer of an operation that was counted. */
export const limitHeaders = {
  "X-RateLimit-Limit": "5",
  "X-RateLimit-Remaining": /^[0-4]$/,
  "X-RateLimit-Reset": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
  "Retry-After": /^[1-3]$/,
  "X-RateLimit-Limit-Global": "30",
  "X-RateLimit-Remaining-Global": /^[12]?\d$/,
  "X-RateLimit-Reset-Global": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
  "X-Retry-After-Global": /^([1-9]|10)$/,
};

let count = 0;
/** Names a client that no limit has counted yet, as a trusted proxy does. */
function freshAddress(): { "X-Forwarded-For": string } {
  count += 1;
  return { "X-Forwarded-For": `10.0.${count >> 8}.${count & 255}` };
}
/** A captcha token that was not used yet. */
function freshCaptcha(): string {
  count += 1;
  return `captcha-${count}`;
}

/** A server with one author, behind a trusted proxy. A call comes from an address of its own unless it names one. */
export async function openXpkg(t: TestContext, env: Environment = {}) {
  const served = await serve(t, { ledger, env: { TRUSTED_PROXIES: "127.0.0.1", ...env } });
  const client = createXpkgClient({ baseUrl: served.base("xpkg"), fetch: served.fetch, authorize: freshAddress });
  const { id } = await newAuthor(author, hashingOnce(served.tools));
  const { email, password } = author;
  const call = (path: string, init: RequestInit = {}) =>
    served.fetch(path, { method: "POST", ...init, headers: { ...freshAddress(), ...init.headers } });
  return {
    ...served,
    authorId: id,
    login: (change: Partial<LoginRequest> = {}, headers: HeadersInit = {}) =>
      client.login({ body: { email, password, validation: freshCaptcha(), ...change } }, { headers }),
    create: (change: Partial<CreateRequest> = {}, headers: HeadersInit = {}) =>
      client.create({ body: { ...newcomer, validation: freshCaptcha(), ...change } }, { headers }),
    call,
    /** Sends any value as JSON, which the client's types would not let through. */
    post: (path: string, body: unknown) =>
      call(path, { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }),
  };
}
/** What the tests of this API work on. */
export type XpkgServer = Awaited<ReturnType<typeof openXpkg>>;

/** When the tests begin that move the clock of limits. */
const start = Date.UTC(2026, 0, 1);

/** A server whose clock, and that of its limits, is moved by `wait`. */
export async function openAtStart(t: TestContext, env: Environment = {}) {
  // The limiter's library reads the clock of the process.
  t.mock.timers.enable({ apis: ["Date"], now: start });
  const xpkg = await openXpkg(t, env);
  const wait = (ms: number) => {
    t.mock.timers.tick(ms);
    xpkg.pass(ms);
  };
  return { xpkg, wait };
}

/** So long after the start, as the limits write it. */
export function resetAt(ms: number): string {
  return new Date(start + ms).toISOString();
}

/** The token of a reply that must be 200. */
export function tokenOf({ status, body }: Awaited<ReturnType<XpkgServer["login" | "create"]>>): string {
  return status === 200 ? body.token : assert.fail(`${status}`);
}
