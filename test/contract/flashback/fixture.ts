import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { createFlashbackClient, type LoginRequest } from "../../../generated/flashback/client.js";
import { flashback } from "../../../generated/flashback/server.js";
import { newFlashbackAccount } from "../../../runtime/auth/accounts/new-flashback-account.js";
import type { Environment } from "../../../runtime/settings.js";
import type { ExpectedReply } from "../assert-reply.js";
import { serve } from "../harness.js";
import { hashingOnce } from "../hash-once.js";
import { Ledger } from "../ledger.js";

/** What the tests of this API have seen. */
export const ledger = new Ledger(flashback);

/** The user that every server of these tests has. */
export const user = { email: "ada@example.com", name: "Ada Lovelace", orgId: "org-1", password: "Correct-Horse-1" };

/** An error in the API's form. */
export function failure(status: number, error_code: string, message: string): ExpectedReply {
  const headers = status === 401 ? { "WWW-Authenticate": 'Bearer realm="flashback"' } : {};
  return { status, body: { success: false, error_code, message }, headers };
}
/** Whatever is wrong with a token. */
export const unauthorized = failure(401, "UNAUTHORIZED", "The token is not accepted.");
/** Neither path nor token. */
export const notFound = failure(404, "NOT_FOUND", "There is nothing here.");
/** A logout, a revocation. */
export const done: ExpectedReply = { status: 200, body: { success: true } };

/** What carries an access token. */
export function bearer(accessToken: string) {
  return { headers: { Authorization: `Bearer ${accessToken}` } };
}

/** A server with one user. */
export async function openFlashback(t: TestContext, env: Environment = {}) {
  const served = await serve(t, { ledger, env });
  const client = createFlashbackClient({ baseUrl: served.base("flashback"), fetch: served.fetch });
  const { id } = await newFlashbackAccount(user, hashingOnce(served.tools));
  const { email, password } = user;
  const login = (change: Partial<LoginRequest> = {}, headers: HeadersInit = {}) =>
    client.login({ body: { email, password, ...change } }, { headers });
  const refresh = (refreshToken: string) => client.refresh({ body: { refreshToken } });
  return {
    ...served,
    userId: id,
    client,
    login,
    refresh,
    logout: (refreshToken: string) => client.logout({ body: { refreshToken } }),
    listTokens: (accessToken: string) => client.listTokens({}, bearer(accessToken)),
    revokeToken: (accessToken: string, tokenId: string) =>
      client.revokeToken({ path: { tokenId } }, bearer(accessToken)),
    /** A login that must succeed. */
    session: async (change: Partial<LoginRequest> = {}) => {
      const { status, body } = await login(change);
      return status === 200 ? body : assert.fail(`${status}`);
    },
    /** A refresh that must succeed. */
    renew: async (refreshToken: string) => {
      const { status, body } = await refresh(refreshToken);
      return status === 200 ? body : assert.fail(`${status}`);
    },
    /** Sends any value as JSON, which the client's types would not let through. */
    post: (path: string, body: unknown, headers: HeadersInit = {}) =>
      served.fetch(path, {
        method: "POST",
        headers: { "Content-Type": "application/json", ...Object.fromEntries(new Headers(headers)) },
        body: JSON.stringify(body),
      }),
  };
}
/** What the tests of this API work on. */
export type FlashbackServer = Awaited<ReturnType<typeof openFlashback>>;

/** A second user of a server. */
export async function addUser(flashback: FlashbackServer, email: string, password?: string): Promise<string> {
  return (await newFlashbackAccount({ email, name: "Another", orgId: "org-2", password }, flashback.tools)).id;
}
