import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { newFlashbackAccount } from "../../runtime/auth/accounts/new-flashback-account.js";
import { type PasswordSessionOptions, PasswordSessions } from "../../runtime/auth/password-sessions.js";
import { openAuth, startOfTime } from "./auth-fixture.js";

/** The start of time in epoch seconds. */
export const seconds = startOfTime / 1000;
/** A day in milliseconds. */
export const day = 86_400_000;
/** The user of these tests. */
export const email = "user@example.com";
/** The user's password. */
export const password = "Passw0rd of a user";
/** Where the user is. */
export const ip = "203.0.113.7";
/** Refused without a reason. */
export const rejected = { kind: "rejected" };

/** A user with a password, and the sessions under test; `login` and `refresh` must succeed. */
export async function openFlashback(t: TestContext, options: Partial<PasswordSessionOptions> = {}) {
  const auth = await openAuth(t);
  const account = await newFlashbackAccount({ email, name: "A User", orgId: "org-1", password }, auth);
  const sessions = new PasswordSessions({ ...auth, ...options });
  const login = async () => {
    const outcome = await sessions.login({ email, password, ip });
    return outcome.kind === "accepted" ? outcome : assert.fail(outcome.kind);
  };
  const refresh = async (token: string) => {
    const outcome = await sessions.refresh(token);
    return outcome.kind === "accepted" ? outcome : assert.fail("rejected");
  };
  return { auth, account, sessions, login, refresh };
}
