import { type Operation, query } from "./engine.js";

/**
 * `Store.afterRestore`. What was revoked, used or raised since the backup is not in it; so all of that kind goes: every
 * session, every signing key with the tokens that it signed, and every code up to the step `otpStep`.
 */
export function* afterRestore(otpStep: number, now: number): Operation<number> {
  const ended = yield* query("UPDATE session SET revoked_at = ? WHERE revoked_at IS NULL RETURNING id", [now]);
  yield* query("UPDATE game_session SET nonce = nonce + 1, deadline = ?, changed_at = ?", [now, now]);
  // A nonce that the restored database gives out may have been given out before: only the new key tells them apart.
  yield* query("DELETE FROM signing_key");
  yield* query("UPDATE otp SET last_step = ? WHERE last_step < ?", [otpStep, otpStep]);
  return ended.length;
}
