import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { TOTP } from "otpauth";
import { type MadePlyrGame, newPlyrGame } from "../../runtime/auth/accounts/new-plyr-game.js";
import { type MadePlyrPlayer, newPlyrPlayer } from "../../runtime/auth/accounts/new-plyr-player.js";
import type { CrashWorld, Reply, Sent } from "./crash-world.js";
import { assertOnce, type Flow, type Outcome, textIn } from "./flow.js";

const statuses = { good: 200, spent: 401 };

/** The login, which spends a signed request and a one-time code, and the logout. */
export const plyrFlows: readonly Flow[] = [
  {
    name: "PLYR login",
    async prepare(world) {
      const { game, player, loginBody } = await newPair(world);
      const request = signed(world, game, { path: "/plyr/user/login", body: loginBody });
      const check = async (first: Outcome) => {
        const again = await world.reply(request);
        assertOnce(first, again, { operation: "once.use", ...statuses });
        const anew = await world.reply(signed(world, game, request));
        const done = isGood(again) ? ["games.begin"] : first.done;
        assertOnce({ ...first, done }, anew, { operation: "games.begin", ...statuses });
        assert.equal((await world.reply(signed(world, game, request))).status, 401);
        assert.equal(await world.store.games.nonce(player.id, game.gameId), 1, "one session was begun");
        const acknowledged = [first.reply, again, anew].find(isGood);
        if (acknowledged === undefined) return;
        const verify = verifyBody(textIn(acknowledged, "sessionJwt"));
        assert.equal((await world.reply(signed(world, game, verify))).status, 200);
      };
      return { request, expected: 200, check };
    },
  },
  {
    name: "PLYR logout",
    async prepare(world) {
      const { game, loginBody } = await newPair(world);
      const login = await world.reply(signed(world, game, { path: "/plyr/user/login", body: loginBody }));
      const sessionJwt = textIn(login, "sessionJwt");
      const out = { path: "/plyr/user/logout", body: { sessionJwt } };
      const request = signed(world, game, out);
      const check = async (first: Outcome) => {
        const live = await world.reply(signed(world, game, verifyBody(sessionJwt)));
        assertOnce(first, live, { operation: "games.end", ...statuses });
        await world.reply(signed(world, game, out));
        assert.equal((await world.reply(signed(world, game, verifyBody(sessionJwt)))).status, 401);
      };
      return { request, expected: 200, check };
    },
  },
];

function isGood(reply: Reply | undefined): boolean {
  return reply?.status === 200;
}

function verifyBody(sessionJwt: string) {
  return { path: "/plyr/user/session/verify", body: { sessionJwt } };
}

async function newPair(world: CrashWorld): Promise<{ game: MadePlyrGame; player: MadePlyrPlayer; loginBody: object }> {
  const n = world.fresh();
  const game = await newPlyrGame({ gameId: `game${n}` }, world.tools);
  const primaryAddress = `0x${n.toString(16).padStart(40, "0")}`;
  const player = await newPlyrPlayer({ plyrId: `player${n}`, primaryAddress }, world.tools);
  const otp = new TOTP({ secret: player.otpSecret }).generate();
  return { game, player, loginBody: { plyrId: player.plyrId, otp, gameId: game.gameId } };
}

/** A request under a signature of its own: no two have the same time. */
function signed(world: CrashWorld, game: MadePlyrGame, { path, body = {} }: Pick<Sent, "path" | "body">): Sent {
  const timestamp = String(Date.now() + (world.fresh() % 1000));
  const signature = createHmac("sha256", game.secretKey)
    .update(timestamp + JSON.stringify(body))
    .digest("hex");
  return { path, ip: world.freshIp(), body, headers: { apikey: game.apiKey, signature, timestamp } };
}
