import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import { hmacHeaders, signedLogin } from "../outside/bullish-caller.js";
import { FlashbackCaller, tokensOf } from "../outside/flashback-caller.js";
import { codeOf, wrongCodeOf } from "../outside/plyr-caller.js";
import { generateHmacSignature } from "../outside/plyr-sample.js";
import { type Answer, type At, postJson, sendRequest, textOf } from "../outside/send-request.js";
import type { Planted, SeveralServers } from "./several-servers.js";

const calls = 200;

let callers = 0;
/** Names a client that no limit has counted yet, as a trusted proxy does. */
function anyone(): Record<string, string> {
  callers += 1;
  return { "x-forwarded-for": `10.1.${callers >> 8}.${callers & 255}` };
}

/** How often each status came. */
function statuses(answers: readonly Answer[]): Record<string, number> {
  const counts = Object.entries(Object.groupBy(answers, ({ status }) => String(status)));
  return Object.fromEntries(counts.map(([status, same]) => [status, same?.length ?? 0]));
}

const begun = Date.now();

/** A login of the player, signed by the game so many milliseconds before these tests began: no two are signed alike. */
function signPlyr({ game, player }: Pick<Planted, "game" | "player">, otp: string, ms: number) {
  const body = { plyrId: player.plyrId, otp, gameId: game.gameId };
  const timestamp = String(begun - ms);
  const signature = generateHmacSignature(timestamp, body, game.secretKey);
  return { body, headers: { apikey: game.apiKey, signature, timestamp } };
}

/** Real processes on one database, started once: a start takes longer than a race. */
export function testRaces(start: () => Promise<SeveralServers>): void {
  let servers: SeveralServers;
  before(async () => {
    servers = await start();
  });
  after(() => servers.close());

  /** The answers of all who were served: callers who wait too long for a row that all want are turned away. */
  async function race(call: (at: At, n: number) => Promise<Answer>): Promise<Answer[]> {
    const asked = Array.from({ length: calls }, (_, n) => call(servers.at[n % servers.at.length] ?? assert.fail(), n));
    const served = (await Promise.all(asked)).filter(({ status }) => status !== 503);
    assert.ok(served.length > calls / 2);
    return served;
  }

  it("of a signed Bullish login", async () => {
    const body = signedLogin(servers.planted.trader);
    const answers = await race((at) => postJson(at.url("/bullish/v2/users/login"), body, anyone()));
    assert.deepEqual(statuses(answers), { 200: 1, 401: answers.length - 1 });
  });

  it("of a Bullish login by HMAC headers", async () => {
    const headers = hmacHeaders(servers.planted.hmac);
    const url = "/bullish/v1/users/hmac/login";
    const answers = await race((at) => sendRequest(at.url(url), { headers: { ...headers, ...anyone() } }));
    assert.deepEqual(statuses(answers), { 200: 1, 401: answers.length - 1 });
  });

  it("of a Bullish logout, whose token all others are refused with", async () => {
    const [at] = servers.at;
    assert.ok(at);
    // A session is bound to the address of its login.
    const here = { "x-forwarded-for": "203.0.113.7" };
    const login = await postJson(at.url("/bullish/v2/users/login"), signedLogin(servers.planted.trader), here);
    const headers = { authorization: `Bearer ${textOf(login.body, "token")}`, ...here };
    const answers = await race((server) => sendRequest(server.url("/bullish/v1/users/logout"), { headers }));
    const counts = statuses(answers);
    // Whoever found the session alive before the first logout was done is told the same: it has ended.
    assert.ok((counts[200] ?? 0) >= 1);
    assert.equal((counts[200] ?? 0) + (counts[401] ?? 0), answers.length);
    assert.equal((await sendRequest(at.url("/bullish/v1/users/logout"), { headers })).status, 401);
  });

  it("of a signed PLYR request", async () => {
    const { body, headers } = signPlyr(servers.planted, codeOf(servers.planted.player), 0);
    const answers = await race((at) => postJson(at.url("/plyr/user/login"), body, headers));
    assert.deepEqual(statuses(answers), { 200: 1, 401: answers.length - 1 });
  });

  it("of a PLYR one-time code, though each request be signed by itself", async () => {
    const code = codeOf(servers.planted.player, 1);
    const answers = await race((at, n) => {
      const { body, headers } = signPlyr(servers.planted, code, n);
      return postJson(at.url("/plyr/user/login"), body, headers);
    });
    const { 200: winners, 401: used = 0, 403: locked = 0 } = statuses(answers);
    assert.deepEqual([winners, used + locked], [1, answers.length - 1]);
  });

  it("of wrong PLYR codes, of which five are checked", async () => {
    const { game, otherPlayer } = servers.planted;
    const code = wrongCodeOf(otherPlayer);
    const answers = await race((at, n) => {
      const { body, headers } = signPlyr({ game, player: otherPlayer }, code, n);
      return postJson(at.url("/plyr/user/login"), body, headers);
    });
    const checked = answers.filter(
      ({ status, body }) => status === 401 && textOf(body, "error") === "Invalid 2fa token",
    );
    const locked = answers.filter(({ status }) => status === 403);
    assert.ok(checked.length >= 1 && checked.length <= 5, `${checked.length} were checked`);
    assert.equal(locked.length, answers.length - checked.length);
  });

  it("of an X-Pkg captcha token", async () => {
    const { email, password } = servers.planted.author;
    const body = { email, password, validation: "one-token-for-all" };
    const answers = await race((at) => postJson(at.url("/xpkg/auth/login"), body, anyone()));
    assert.deepEqual(statuses(answers), { 200: 1, 418: answers.length - 1 });
  });

  it("of an X-Pkg address and name that are free", async () => {
    const account = { email: "new@example.com", name: "Newcomer", password: "another_password!" };
    const [at] = servers.at;
    assert.ok(at);
    // Each of these is a password to hash: some may be turned away.
    const answers = await Promise.all(
      servers.at.flatMap((server, process) =>
        Array.from({ length: 5 }, (_, n) =>
          postJson(server.url("/xpkg/auth/create"), { ...account, validation: `new-${process}-${n}` }, anyone()),
        ),
      ),
    );
    const { 200: winners, 403: taken = 0, 503: away = 0 } = statuses(answers);
    assert.deepEqual([winners, taken + away], [1, answers.length - 1]);
  });

  it("of a Flashback refresh token: all get the same successor, and the session lives", async () => {
    const [at] = servers.at;
    assert.ok(at);
    const caller = new FlashbackCaller(at);
    const first = tokensOf(await caller.login(servers.planted.user));
    const answers = await race((server) => new FlashbackCaller(server).refresh(first));
    assert.deepEqual(statuses(answers), { 200: answers.length });
    const successors = new Set(answers.map((answer) => tokensOf(answer).refreshToken));
    assert.equal(successors.size, 1);
    const next = await caller.refresh({ ...first, refreshToken: [...successors].join() });
    assert.equal(next.status, 200);
    assert.equal((await caller.listTokens(tokensOf(next))).status, 200);
  });
}
