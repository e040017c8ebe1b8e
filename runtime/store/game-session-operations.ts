import { holdActiveAccount } from "./account-operations.js";
import { first, hits, type Operation, query } from "./engine.js";
import { spendOtpStep } from "./otp-operations.js";

/** `GameSessions.nonce` */
export function* gameNonce(playerId: string, gameId: string): Operation<number> {
  const row = yield* first<{ nonce: number }>("SELECT nonce FROM game_session WHERE player_id = ? AND game_id = ?", [
    playerId,
    gameId,
  ]);
  return row?.nonce ?? 0;
}

/** `GameSessions.begin` */
export function* beginGameSession(
  login: { readonly playerId: string; readonly gameId: string; readonly otpStep: number; readonly deadline: number },
  now: number,
): Operation<number | undefined> {
  if (!(yield* holdActiveAccount(login.playerId))) return undefined;
  if (!(yield* spendOtpStep(login.playerId, login.otpStep))) return undefined;
  return yield* raiseNonce(login, now);
}

/** `GameSessions.end` */
export function endGameSession(
  { playerId, gameId, nonce }: { readonly playerId: string; readonly gameId: string; readonly nonce: number },
  now: number,
): Operation<boolean> {
  return hits(
    `UPDATE game_session SET nonce = nonce + 1, deadline = ?, changed_at = ?
     WHERE player_id = ? AND game_id = ? AND nonce = ?
     RETURNING nonce`,
    [now, now, playerId, gameId, nonce],
  );
}

function* raiseNonce(
  session: { readonly playerId: string; readonly gameId: string; readonly deadline: number },
  now: number,
): Operation<number> {
  const [row] = yield* query<{ nonce: number }>(
    `INSERT INTO game_session (player_id, game_id, nonce, deadline, changed_at) VALUES (?, ?, 1, ?, ?)
     ON CONFLICT (player_id, game_id) DO UPDATE
     SET nonce = game_session.nonce + 1, deadline = excluded.deadline, changed_at = excluded.changed_at
     RETURNING nonce`,
    [session.playerId, session.gameId, session.deadline, now],
  );
  if (!row) throw new Error("an upsert returned no row");
  return row.nonce;
}
