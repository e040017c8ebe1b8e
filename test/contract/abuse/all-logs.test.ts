import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { newAuthor } from "../../../runtime/auth/accounts/new-author.js";
import { newFlashbackAccount } from "../../../runtime/auth/accounts/new-flashback-account.js";
import { newPlyrGame } from "../../../runtime/auth/accounts/new-plyr-game.js";
import { newPlyrPlayer } from "../../../runtime/auth/accounts/new-plyr-player.js";
import { accountTools } from "../../../runtime/commands/with-accounts.js";
import { readSettings } from "../../../runtime/settings.js";
import { openStore } from "../../../runtime/store/open-store.js";
import { temporaryFolder } from "../../store/temporary-folder.js";
import { codeOf, hmac, wallets } from "../plyr/fixture.js";
import { sendRaw } from "../send-raw.js";
import { startServer } from "../server-command.js";
import { startSiteverify } from "../siteverify-stand-in.js";

const email = "canary@example.com";
const password = "canary-Password-1";
const captcha = "canary-captcha-token";
const logins = ["/bullish/v2/users/login", "/plyr/user/login", "/xpkg/auth/login", "/flashback/user/login"];

/** A server of its own process that logs all it can, with an account of each API, and the folder of its database. */
async function open(t: TestContext, database: string) {
  const folder = dirname(database);
  mkdirSync(folder);
  const siteverify = await startSiteverify(t);
  writeFileSync(`${folder}/master.key`, randomBytes(32).toString("hex"));
  const env = {
    DATABASE_URL: `sqlite:${database}`,
    MASTER_KEY_FILE: `${folder}/master.key`,
    RECAPTCHA_SECRET: "canary-site-secret",
    RECAPTCHA_VERIFY_URL: siteverify.url,
    LOG_LEVEL: "trace",
    TRUSTED_PROXIES: "127.0.0.1",
  };
  const store = await openStore(env.DATABASE_URL);
  const tools = accountTools(store, readSettings(env));
  await newAuthor({ email, name: "Canary", password }, tools);
  await newFlashbackAccount({ email, name: "Canary", orgId: "org-1", password }, tools);
  const game = await newPlyrGame({ gameId: "game123" }, tools);
  const { primaryAddress } = wallets;
  const player = await newPlyrPlayer({ plyrId: "player123", primaryAddress }, tools);
  await store.close();
  const server = await startServer([], env);
  t.after(() => server.stop("SIGKILL"));
  return { folder, server, game, player };
}

let count = 0;
/** Another client each time, so that no limit is met. */
function address(): string {
  count += 1;
  return `198.51.${count >> 8}.${count & 255}`;
}

function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", "x-forwarded-for": address(), ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

/** Logs in to every API that takes a secret from its user; all secrets that were seen on the way, by their names. */
async function useSecrets({ server, game, player }: Awaited<ReturnType<typeof open>>) {
  const author = await (await post(`${server.url}/xpkg/auth/login`, { email, password, validation: captcha })).json();
  const session = await (await post(`${server.url}/flashback/user/login`, { email, password })).json();
  const otp = codeOf(player, Date.now());
  const body = JSON.stringify({ plyrId: "player123", otp, gameId: "game123" });
  const timestamp = String(Date.now());
  const signature = hmac(game.secretKey, timestamp + body);
  const play = await (
    await post(`${server.url}/plyr/user/login`, body, { apikey: game.apiKey, signature, timestamp })
  ).json();
  const { accessToken, refreshToken } = session;
  const secrets = { password, captcha, accessToken, refreshToken, otp, signature, secretKey: game.secretKey };
  const tokens = { otpSecret: player.otpSecret, authorToken: author.token, sessionJwt: play.sessionJwt };
  for (const [name, secret] of Object.entries({ ...secrets, ...tokens })) assert.ok(secret, name);
  return { ...secrets, ...tokens, siteSecret: "canary-site-secret" };
}

describe("abuse of logs", () => {
  const newDatabase = temporaryFolder();

  it("P0 7: shows no secret in log, error or database, whatever field or header it comes in", async (t) => {
    const opened = await open(t, newDatabase());
    const { server, folder } = opened;
    const secrets = await useSecrets(opened);
    const headers = ["authorization", "cookie", "apikey", "signature", "timestamp", "user-agent", "referer", "accept"];
    const fields = [
      "email",
      "password",
      "validation",
      "otp",
      "plyrId",
      "gameId",
      "publicKey",
      "signature",
      "refreshToken",
    ];
    for (const [name, secret] of Object.entries(secrets))
      for (const path of [...logins, "/flashback/user/refresh", `/xpkg/nowhere?secret=${secret}`]) {
        const everywhere = Object.fromEntries(headers.map((header) => [header, secret]));
        const body = Object.fromEntries(fields.map((field) => [field, secret]));
        for (const reply of await Promise.all([
          post(server.url + path, body),
          post(server.url + path, { [secret]: secret }, everywhere),
          post(server.url + path, `{"password":"${secret}`),
          fetch(server.url + path, { headers: { ...everywhere, "x-forwarded-for": secret } }),
        ])) {
          const text = await reply.text();
          if (reply.status >= 400) assert.ok(!text.includes(secret), `${name} in an answer of ${path}`);
        }
      }
    await server.stop("SIGTERM");
    const { stdout, stderr } = server.output();
    const files = readdirSync(folder).filter((file) => file.startsWith("store.db"));
    const stored = files.map((file) => readFileSync(`${folder}/${file}`, "latin1")).join("");
    assert.match(stderr, /"msg":"request"/, "it has logged");
    const { otp, ...others } = secrets;
    for (const [name, secret] of Object.entries(others)) {
      assert.ok(!`${stdout}${stderr}`.includes(secret), `${name} in the log`);
      assert.ok(!stored.includes(secret), `${name} in the database`);
    }
    // Six digits come by chance in longer numbers.
    assert.doesNotMatch(stdout + stderr, new RegExp(`(?<![\\d.])${otp}(?!\\d)`));
    assert.ok(!`${stdout}${stderr}`.includes(email), "no e-mail address is logged");
  });

  it("P0 7: logs an event on one line of JSON, whatever characters are in the input", async (t) => {
    const { server } = await open(t, newDatabase());
    const evil = 'x\r\n{"level":60,"msg":"forged"}\u001b[2J\u2028\u2029\u0085\u0000"';
    for (const path of logins) {
      const given = { email: evil, password: evil, validation: evil, plyrId: evil, otp: evil, [evil]: evil };
      await (await post(server.url + path, given)).text();
      await (await post(`${server.url}${path}/${encodeURIComponent(evil)}`, given)).text();
      const raw = Buffer.from(`/${path}\u2028\u001b[2J`).toString("latin1");
      await (await sendRaw(server.url, { method: "POST", path: raw, headers: ["User-Agent: \t\xe2\x80\xa8"] })).text();
    }
    await server.stop("SIGTERM");
    const { stdout, stderr } = server.output();
    const lines = (stdout + stderr).split("\n").filter((line) => line.startsWith("{"));
    assert.ok(lines.length > logins.length);
    for (const line of lines) assert.notEqual(JSON.parse(line).msg, "forged");
    assert.doesNotMatch(stdout + stderr, /[^\n -~]/);
  });
});
