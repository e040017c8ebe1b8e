import assert from "node:assert/strict";
import { newFlashbackAccount } from "../../runtime/auth/accounts/new-flashback-account.js";
import type { CrashWorld, Reply, Sent } from "./crash-world.js";
import { assertOnce, type Flow, type Outcome, textIn } from "./flow.js";

const password = "Correct-Horse-1";

/** The login, and all that can be done to the session that it opens. */
export const flashbackFlows: readonly Flow[] = [
  {
    name: "Flashback login",
    async prepare(world) {
      const user = await newUser(world);
      const check = async (first: Outcome) => {
        if (first.reply !== undefined) assert.equal((await listTokens(world, first.reply)).status, 200);
        const again = await world.reply(user.login);
        assert.equal((await listTokens(world, again)).status, 200);
        assert.equal(await user.liveSessions(), first.done.includes("sessions.create") ? 2 : 1);
      };
      return { request: user.login, expected: 200, check };
    },
  },
  {
    name: "Flashback refresh",
    async prepare(world) {
      const user = await newUser(world);
      const opened = await world.reply(user.login);
      const request = refresh(user.ip, opened);
      const check = async (first: Outcome) => {
        const again = await world.reply(request);
        assert.equal(again.status, 200);
        if (first.reply !== undefined)
          assert.equal(textIn(again, "refreshToken"), textIn(first.reply, "refreshToken"), "the same successor");
        const next = await world.reply(refresh(user.ip, again));
        assert.equal(next.status, 200);
        assert.equal((await world.reply(request)).status, 401, "the first token, whose successor was used");
        assert.equal((await world.reply(refresh(user.ip, next))).status, 401, "and the family died of it");
        assert.equal(await user.liveSessions(), 0);
      };
      return { request, expected: 200, check };
    },
  },
  {
    name: "Flashback reuse of a refresh token",
    async prepare(world) {
      const user = await newUser(world);
      const opened = await world.reply(user.login);
      const second = await world.reply(refresh(user.ip, opened));
      const third = await world.reply(refresh(user.ip, second));
      const request = refresh(user.ip, opened);
      const check = async () => {
        assert.equal((await world.reply(request)).status, 401);
        assert.equal((await world.reply(refresh(user.ip, third))).status, 401);
        assert.equal((await listTokens(world, third)).status, 401);
        assert.equal(await user.liveSessions(), 0);
      };
      return { request, expected: 401, check };
    },
  },
  endOfSession("Flashback logout", (user, opened) => ({
    path: "/flashback/user/logout",
    ip: user.ip,
    body: { refreshToken: textIn(opened, "refreshToken") },
  })),
  endOfSession("Flashback revocation", (user, opened) => ({
    method: "DELETE",
    path: `/flashback/token/${textIn(opened, "tokenId")}`,
    ip: user.ip,
    headers: { authorization: `Bearer ${textIn(opened, "accessToken")}` },
  })),
];

/** A flow that ends a session: once acknowledged it is over for good, and else it can be ended again. */
function endOfSession(name: string, requestOf: (user: { readonly ip: string }, opened: Reply) => Sent): Flow {
  return {
    name,
    async prepare(world) {
      const user = await newUser(world);
      const opened = await world.reply(user.login);
      const request = requestOf(user, opened);
      const check = async (first: Outcome) => {
        assertOnce(first, await listTokens(world, opened), { operation: "sessions.revoke", good: 200, spent: 401 });
        await world.reply(request);
        assert.equal((await listTokens(world, opened)).status, 401);
        assert.equal((await world.reply(refresh(user.ip, opened))).status, 401);
        assert.equal(await user.liveSessions(), 0);
      };
      return { request, expected: 200, check };
    },
  };
}

async function newUser(world: CrashWorld) {
  const email = `user${world.fresh()}@example.com`;
  const { id } = await newFlashbackAccount({ email, name: "Ada", orgId: "org-1", password }, world.tools);
  const ip = world.freshIp();
  const login: Sent = { path: "/flashback/user/login", ip, body: { email, password } };
  const liveSessions = async () => (await world.store.sessions.listLive(id, Date.now())).length;
  return { ip, login, liveSessions };
}

function refresh(ip: string, pair: Reply): Sent {
  return { path: "/flashback/user/refresh", ip, body: { refreshToken: textIn(pair, "refreshToken") } };
}

function listTokens(world: CrashWorld, pair: Reply): Promise<Reply> {
  const headers = { authorization: `Bearer ${textIn(pair, "accessToken")}` };
  return world.reply({ method: "GET", path: "/flashback/token", ip: world.freshIp(), headers });
}
