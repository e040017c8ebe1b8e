import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { runCommand, runJson, startServer } from "../server-command.js";

const folder = mkdtempSync(join(tmpdir(), "specgate-keys-"));
after(() => rmSync(folder, { recursive: true }));
const newDatabase = () => ({ DATABASE_URL: `sqlite:${mkdtempSync(join(folder, "db-"))}/specgate.db` });
const realms = ["bullish", "plyr", "xpkg", "flashback", "flashback-refresh"];
const isoTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

interface Key {
  readonly realm: string;
  readonly kid: string;
  readonly state: string;
  readonly outcome?: string;
  readonly activeFrom: string;
  readonly retiresAt: string | null;
}
const statesOf = ({ keys }: { keys: readonly Key[] }) => keys.map(({ state }) => state);
/** A key id may start with a dash. */
const retire = (kid: string, ...options: string[]) => ["key", "retire", ...options, "--", kid];

describe("specgate-server key", () => {
  it("lists no key of a new database; rotate makes the first of each realm", async () => {
    const env = newDatabase();
    assert.deepEqual(await runJson(["key", "list"], env), { keys: [] });
    const { keys } = await runJson(["key", "rotate"], env);
    const expected = realms.map((realm) => ({ outcome: "made", realm, state: "active" }));
    assert.deepEqual(
      keys.map(({ outcome, realm, state }: Key) => ({ outcome, realm, state })),
      expected,
    );
  });

  it("rotates one realm, whose next key signs eleven minutes later, and no sooner by asking again", async () => {
    const env = newDatabase();
    await runJson(["key", "rotate", "bullish"], env);
    const before = Date.now();
    const [next] = (await runJson(["key", "rotate", "bullish"], env)).keys;
    assert.deepEqual([next.outcome, next.state, next.retiresAt], ["rotated", "pending", null]);
    const ahead = Date.parse(next.activeFrom) - before;
    assert.ok(ahead >= 660_000 && ahead < 700_000, String(ahead));
    const [again] = (await runJson(["key", "rotate", "bullish"], env)).keys;
    assert.deepEqual([again.outcome, again.kid], ["underWay", next.kid]);
    const listed = await runJson(["key", "list"], env);
    assert.deepEqual(statesOf(listed), ["active", "pending"]);
    assert.deepEqual(Object.keys(listed.keys[0]), [
      "realm",
      "kid",
      "algorithm",
      "state",
      "createdAt",
      "activeFrom",
      "retiresAt",
    ]);
    for (const name of ["createdAt", "activeFrom", "retiresAt"]) assert.match(listed.keys[0][name], isoTime);
  });

  it("rotates at once and retires by force, as after a theft", async () => {
    const env = newDatabase();
    const [stolen] = (await runJson(["key", "rotate", "xpkg"], env)).keys;
    const refused = await runCommand(retire(stolen.kid), env);
    assert.equal(refused.code, 1);
    assert.match(refused.stderr, /^this key signs: key rotate xpkg makes its successor$/m);
    await runJson(["key", "rotate", "xpkg", "--now"], env);
    const early = await runCommand(retire(stolen.kid), env);
    assert.equal(early.code, 1);
    assert.match(early.stderr, /^tokens of this key may be good until \S+Z: --force refuses them from now on$/m);
    const { code, stdout } = await runCommand(retire(stolen.kid, "--force", "--json"), env);
    assert.equal(code, 0);
    assert.equal(JSON.parse(stdout).state, "retired");
    assert.deepEqual(statesOf(await runJson(["key", "list"], env)), ["retired", "active"]);
  });

  it("leaves a key alone that is not old enough, for a timer to call", async () => {
    const env = newDatabase();
    await runJson(["key", "rotate", "plyr"], env);
    const [young] = (await runJson(["key", "rotate", "plyr", "--if-older-than", "90"], env)).keys;
    assert.equal(young.outcome, "young");
    assert.equal((await runJson(["key", "rotate", "plyr", "--if-older-than", "0"], env)).keys[0].outcome, "rotated");
  });

  it("prints a line a key without --json, and never a secret", async () => {
    const env = newDatabase();
    await runCommand(["key", "rotate"], env);
    const { stdout } = await runCommand(["key", "list"], env);
    assert.equal(stdout.trimEnd().split("\n").length, realms.length);
    assert.match(stdout, /^bullish\t[\w-]{16}\tES256\tactive\t\S+Z\t\S+Z\t-$/m);
    const stored = readFileSync(env.DATABASE_URL.slice("sqlite:".length)).toString("latin1");
    const secrets = [...stored.matchAll(/"d":"([\w-]{43})"|plain:([\w-]{43})/g)].map(([, d, secret]) => d ?? secret);
    assert.equal(secrets.length, realms.length);
    const json = (await runCommand(["key", "list", "--json"], env)).stdout;
    for (const secret of secrets) assert.equal(`${stdout}${json}`.includes(String(secret)), false);
  });

  for (const [what, args, code, says] of [
    ["a realm that there is not", ["key", "rotate", "plyr-game"], 2, /Allowed choices are bullish, plyr, /],
    ["a key that there is not", retire("nobody"), 1, /^there is no key of that id: key list shows them$/m],
    ["an age that is no number", ["key", "rotate", "--if-older-than", "x"], 2, /whole number up to 9999/],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const ended = await runCommand(args, newDatabase());
      assert.equal(ended.code, code);
      assert.match(ended.stderr, says);
    });
  }

  it("refuses to rotate with another master key than the servers have", async () => {
    const MASTER_KEY_FILE = join(folder, "master-key");
    writeFileSync(MASTER_KEY_FILE, randomBytes(32));
    const env = newDatabase();
    await runJson(["key", "rotate", "bullish"], { ...env, MASTER_KEY_FILE });
    const { code, stderr } = await runCommand(["key", "rotate", "bullish"], env);
    assert.equal(code, 2);
    assert.match(stderr, /^MASTER_KEY_FILE: /);
    assert.deepEqual(statesOf(await runJson(["key", "list"], env)), ["active"]);
  });

  it("is followed by a running server without a restart", async (t) => {
    const env = { ...newDatabase(), RECAPTCHA_SECRET: "unused" };
    const server = await startServer([], env);
    t.after(() => server.stop("SIGKILL"));
    const published = async () => {
      const { keys } = await (await fetch(`${server.url}/flashback/.well-known/jwks.json`)).json();
      return keys.map(({ kid }: Key) => kid);
    };
    const before = await published();
    const [{ kid }] = (await runJson(["key", "rotate", "flashback"], env)).keys;
    // A token of a key that the server does not know makes it look again; by itself it does so within a minute.
    await wait(1000);
    const header = Buffer.from(JSON.stringify({ alg: "ES256", typ: "JWT", kid })).toString("base64url");
    const headers = { authorization: `Bearer ${header}.AAAA.AAAA` };
    assert.equal((await fetch(`${server.url}/flashback/token`, { headers })).status, 401);
    assert.deepEqual(await published(), [...before, kid]);
    assert.equal(await server.stop("SIGTERM"), 0);
  });
});
