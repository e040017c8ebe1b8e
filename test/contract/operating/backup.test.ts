import assert from "node:assert/strict";
import { existsSync, mkdtempSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, describe, it } from "node:test";
import { openStore } from "../../../runtime/store/open-store.js";
import { plant, sampleSession, t0 } from "../../store/contract/sample-account.js";
import { noPostgres, postgresDatabases } from "../../store/postgres-database.js";
import { runCommand, runJson, startServer } from "../server-command.js";

const folder = mkdtempSync(join(tmpdir(), "specgate-backup-"));
after(() => rmSync(folder, { recursive: true }));

/** A path, and what names it as a database, in a folder of their own. */
function newPlace() {
  const path = join(mkdtempSync(join(folder, "db-")), "specgate.db");
  return { path, env: { DATABASE_URL: `sqlite:${path}` }, file: join(dirname(path), "backup.db") };
}

/** A database with an account and a session. */
async function newDatabase() {
  const place = newPlace();
  const store = await openStore(place.env.DATABASE_URL);
  const id = await plant(store, "ada");
  await store.sessions.create(sampleSession(id, "s1"), {}, t0);
  return { ...place, id, store };
}

/** Moves a database out of the way, as if it were lost. */
function lose(path: string): void {
  for (const suffix of ["", "-wal", "-shm"]) {
    if (existsSync(path + suffix)) renameSync(path + suffix, `${path}${suffix}.lost`);
  }
}

/** The one line in which a command says why it did not do it. */
async function refusal(args: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  const { code, stdout, stderr } = await runCommand(args, env);
  assert.deepEqual([code, stdout], [1, ""]);
  assert.doesNotMatch(stderr, /canary|\n./);
  return stderr;
}

describe("specgate-server backup", () => {
  it("copies a database in use to one whole file that only its owner can read", async () => {
    const { file, env, id, store } = await newDatabase();
    const made = await runJson(["backup", file], env);
    await store.accounts.setStatus(id, "banned", t0);
    await store.close();
    assert.deepEqual(made, { file, bytes: statSync(file).size });
    assert.equal(statSync(file).mode & 0o777, 0o600);
    assert.deepEqual([`${file}-wal`, `${file}-shm`, `${file}-journal`].filter(existsSync), []);
    const copy = await openStore(`sqlite:${file}`);
    assert.equal((await copy.accounts.byId(id))?.status, "active");
    await copy.close();
  });

  it("replaces no file", async () => {
    const { file, env, store } = await newDatabase();
    await store.close();
    writeFileSync(file, "kept");
    assert.match(await refusal(["backup", file], env), /^there is a file of that name/);
    assert.equal(statSync(file).size, 4);
  });

  for (const [what, url, says] of [
    ["a PostgreSQL database", "postgres://user:canary@127.0.0.1:1/x", /^DATABASE_URL: .*pg_dump/],
    ["a database in memory", "sqlite::memory:", /^DATABASE_URL: .*memory/],
    ["a database that is not there", `sqlite:${folder}/none.db`, /^DATABASE_URL: there is no such database/],
  ] as const) {
    it(`refuses ${what}, and leaves no file`, async () => {
      const { file } = newPlace();
      assert.match(await refusal(["backup", file], { DATABASE_URL: url }), says);
      assert.equal(existsSync(file), false);
    });
  }

  it("refuses a folder that is not there", async () => {
    const { env, store, file } = await newDatabase();
    await store.close();
    assert.match(await refusal(["backup", join(file, "canary")], env), /^the file cannot be written \(ENOENT\)/);
  });
});

describe("specgate-server restore", () => {
  it("brings the accounts back, and no session", async () => {
    const { file, env, path, id, store } = await newDatabase();
    await runJson(["backup", file], env);
    await store.close();
    lose(path);
    const { asOf, endedSessions, startNotBefore } = await runJson(["restore", file], env);
    assert.equal(endedSessions, 1);
    assert.equal(Date.parse(asOf), t0);
    assert.ok(Math.abs(Date.parse(startNotBefore) - Date.now() - 660_000) < 60_000);
    assert.equal(statSync(path).mode & 0o777, 0o600);
    const restored = await openStore(env.DATABASE_URL);
    assert.equal((await restored.accounts.byId(id))?.login, "ada");
    assert.equal(await restored.sessions.live("s1", t0), undefined);
    const actions = (await restored.audit.latest(9)).map(({ action }) => action);
    assert.ok(actions.includes("store.restored"), actions.join());
    await restored.close();
  });

  it("replaces no database, nor the log of one", async () => {
    const { file, env, path, store } = await newDatabase();
    await runJson(["backup", file], env);
    await store.close();
    assert.match(await refusal(["restore", file], env), /^DATABASE_URL: there is a database/);
    renameSync(path, `${path}-wal`);
    assert.match(await refusal(["restore", file], env), /^DATABASE_URL: there is a database/);
  });

  for (const [what, spoil, says] of [
    [
      "no database",
      (file) => writeFileSync(file, "no database, but text ".repeat(999)),
      /no backup: it is no database/,
    ],
    ["cut short", (file) => truncateSync(file, statSync(file).size - 4096), /no backup: the database is damaged/],
    ["not there", (file) => rmSync(file), /\(ENOENT\)/],
    ["empty", (file) => truncateSync(file, 0), /no backup: the database is not one of specgate's/],
  ] satisfies [string, (file: string) => void, RegExp][]) {
    it(`refuses a backup that is ${what}, and leaves no database`, async () => {
      const { file, env, path, store } = await newDatabase();
      await runJson(["backup", file], env);
      await store.close();
      lose(path);
      spoil(file);
      assert.match(await refusal(["restore", file], env), says);
      assert.deepEqual([path, `${path}.restoring`].filter(existsSync), []);
    });
  }

  it("refuses PostgreSQL, and says what to do instead", async () => {
    const env = { DATABASE_URL: "postgres://user:canary@127.0.0.1:1/x" };
    assert.match(await refusal(["restore", "backup.db"], env), /^DATABASE_URL: .*pg_restore.*--in-place/);
  });

  for (const args of [["restore"], ["restore", "backup.db", "--in-place"]]) {
    it(`exits with 2 for: ${args.join(" ")}`, async () => {
      const { code, stderr } = await runCommand(args, newPlace().env);
      assert.equal(code, 2);
      assert.match(stderr, /--in-place/);
    });
  }

  it("does its part on a PostgreSQL database that was restored in place", { skip: noPostgres }, async () => {
    const env = { DATABASE_URL: await newPostgres() };
    const store = await openStore(env.DATABASE_URL);
    await store.sessions.create(sampleSession(await plant(store, "ada"), "s1"), {}, t0);
    assert.equal((await runJson(["restore", "--in-place"], env)).endedSessions, 1);
    assert.equal(await store.sessions.live("s1", t0), undefined);
    await store.close();
  });
  const newPostgres = postgresDatabases();
});

describe("P2 18: a backup that is restored", () => {
  it("revives no session that was ended, nor any other, and accounts log in again", async () => {
    const { path, env, file } = newPlace();
    const server = await startServer(["--demo"], env);
    const logIn = async () => {
      const { url, headers, body } = await runJson(["request", "flashback"], env);
      const response = await fetch(url, { method: "POST", headers, body });
      return { status: response.status, ...(await response.json()) };
    };
    const call = async (url: string, tokens: { accessToken: string; refreshToken: string }, action: string) => {
      const init = { method: "POST", headers: { "content-type": "application/json" } };
      const body = JSON.stringify({ refreshToken: tokens.refreshToken });
      if (action !== "token") return (await fetch(`${url}/flashback/user/${action}`, { ...init, body })).status;
      const headers = { authorization: `Bearer ${tokens.accessToken}` };
      return (await fetch(`${url}/flashback/token`, { headers })).status;
    };
    const [ended, kept] = [await logIn(), await logIn()];
    await runJson(["backup", file], env);
    assert.equal(await call(server.url, ended, "logout"), 200);
    assert.equal(await call(server.url, kept, "token"), 200);
    await server.stop("SIGTERM");
    lose(path);
    await runJson(["restore", file], env);
    const again = await startServer(["--demo"], env);
    for (const tokens of [ended, kept]) {
      assert.equal(await call(again.url, tokens, "token"), 401);
      assert.equal(await call(again.url, tokens, "refresh"), 401);
    }
    assert.equal((await logIn()).status, 200);
    await again.stop("SIGTERM");
  });
});
