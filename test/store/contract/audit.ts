import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { AuditRow } from "../../../runtime/store/audit/audit.js";
import { ChainCheck, loginKey } from "../../../runtime/store/audit/audit-chain.js";
import type { Store } from "../../../runtime/store/store.js";
import { type OpenStore, openEach } from "./open-each.js";
import { plant, sampleAccount, sampleCredential, sampleSession, t0 } from "./sample-account.js";

const first = { writer: "", seq: 0 };

/** What the audit table promises, and which row each operation leaves in it. */
export function auditContract(open: OpenStore): void {
  describe("the audit table", () => {
    const store = openEach(open);
    const events = async () => (await store().audit.latest(100)).map(shown);

    it("has a row for each change that was made, and none for one that was not", async () => {
      const { accounts, sessions, games } = store();
      for (const { does, leaves } of changes(store())) {
        const before = (await events()).length;
        await does();
        assert.deepEqual((await events()).slice(before), leaves, String(does));
      }
      const before = await events();
      await accounts.create(sampleAccount("ada"), t0);
      await accounts.setStatus("nobody", "banned", t0);
      await accounts.setCredentialStatus("no-key", "disabled", t0);
      await accounts.replacePasswordHash("id-ada", { old: "other", next: "next" }, t0);
      await sessions.revoke("s1", t0);
      await sessions.revokeAll("id-ada", t0);
      await games.end({ playerId: "id-ada", gameId: "g", nonce: 9 }, t0);
      assert.deepEqual(await events(), before);
    });

    it("has a row for an old refresh token that came back, and none for a refresh that is in order", async () => {
      const id = await plant(store(), "ada");
      await store().sessions.create(sampleSession(id, "s1"), {}, t0);
      const before = (await events()).length;
      const rotation = { id: "s1", seq: 0, idleExpiresAt: t0 + 1000, graceMs: 10 };
      await store().sessions.rotateRefresh(rotation, t0);
      await store().sessions.rotateRefresh(rotation, t0 + 5);
      assert.equal((await events()).length, before);
      assert.deepEqual(await store().sessions.rotateRefresh(rotation, t0 + 11), { kind: "reused" });
      assert.deepEqual((await events()).slice(before), [["session.revoked", { sessionId: "s1", reason: "reuse" }]]);
    });

    it("keeps a digest in place of a login", async () => {
      await store().audit.record({ action: "login.refused", realm: "xpkg", login: "ada@example.com" }, t0);
      const [row] = await store().audit.latest(1);
      assert.deepEqual(row && shown(row), [
        "login.refused",
        { realm: "xpkg", loginKey: loginKey("xpkg", "ada@example.com") },
      ]);
      // A digest in hex may well hold `ada`.
      assert.doesNotMatch(JSON.stringify(row), /ada@/);
    });

    it("has no row of an operation that threw, and stays intact", async () => {
      await store().audit.record({ action: "first" }, t0);
      await assert.rejects(store().sessions.create(sampleSession(await plant(store(), "ada"), "s1"), {}, Number.NaN));
      await store().audit.record({ action: "last" }, t0);
      assert.deepEqual(
        (await events()).map(([action]) => action),
        ["first", "account.created", "last"],
      );
      assert.deepEqual((await checkAll(store())).broken, []);
    });

    it("is intact after operations side by side", async () => {
      const id = await plant(store(), "ada");
      await Promise.all(
        Array.from({ length: 30 }, (_, at) => store().sessions.create(sampleSession(id, `s${at}`), {}, t0)),
      );
      const { broken, heads } = await checkAll(store());
      assert.deepEqual(broken, []);
      assert.equal(
        heads.reduce((rows, { seq }) => rows + seq, 0),
        31,
      );
    });

    it("gives the newest rows in the order of their time, and pages that follow on each other", async () => {
      for (const at of [3, 1, 2]) await store().audit.record({ action: `at.${at}` }, t0 + at);
      const latest = await store().audit.latest(2);
      assert.deepEqual(
        latest.map(({ action, at }) => [action, at]),
        [
          ["at.2", t0 + 2],
          ["at.3", t0 + 3],
        ],
      );
      const page = await store().audit.page(first);
      const [head] = page;
      assert.ok(head);
      assert.deepEqual(await store().audit.page(head), page.slice(1));
      assert.deepEqual(await store().audit.page(page.at(-1) ?? first), []);
    });
  });
}

const ada = { accountId: "id-ada" };

/** Changes in an order in which each can be made, and the rows that they leave. */
function changes(store: Store): readonly Change[] {
  return [...newAccount(store), ...tries(store), ...logins(store), ...endings(store)];
}

interface Change {
  readonly does: () => Promise<unknown>;
  readonly leaves: readonly (readonly [string, object])[];
}

function newAccount({ accounts }: Store): readonly Change[] {
  const account = sampleAccount("ada", { otpSecret: "sealed", passwordHash: "hash" });
  return [
    {
      does: () => accounts.create(account, t0),
      leaves: [["account.created", { realm: "flashback", ...ada, loginKey: loginKey("flashback", "ada") }]],
    },
    {
      does: () => accounts.addCredential("id-ada", sampleCredential("k1"), t0),
      leaves: [["credential.added", { realm: "bullish", ...ada, credentialId: "id-k1" }]],
    },
    {
      does: () => accounts.replacePasswordHash("id-ada", { old: "hash", next: "next" }, t0),
      leaves: [["password.stored", ada]],
    },
  ];
}

function tries({ attempts, otp }: Store): readonly Change[] {
  const attempt = { realm: "xpkg", subject: "5ub", address: "addre55" };
  const tried = { realm: "xpkg", loginKey: "5ub" };
  const policy = { free: 5, firstBlockMs: 1, mostBlockMs: 1, stop: 9, forgetMs: 1000 };
  return [
    { does: () => attempts.reserve(attempt, policy, t0), leaves: [["password.tried", tried]] },
    {
      does: () => attempts.succeed({ attempt, count: "others", knownUntil: t0 + 1 }, t0),
      leaves: [["password.accepted", tried]],
    },
    {
      does: () => otp.reserve("id-ada", { limit: 5, lockMs: 1 }, t0),
      leaves: [["code.tried", { realm: "plyr", ...ada }]],
    },
  ];
}

function logins({ sessions, games }: Store): readonly Change[] {
  const session = { realm: "flashback", ...ada };
  const game = { realm: "plyr", ...ada, gameId: "g" };
  const once = { namespace: "n", key: "k", expiresAt: t0 + 1000 };
  const begin = () => games.begin({ playerId: "id-ada", gameId: "g", otpStep: 5, deadline: t0 }, t0);
  return [
    {
      does: () => sessions.create(sampleSession("id-ada", "s1", { credentialId: "id-k1" }), { once }, t0),
      leaves: [["login.accepted", { ...session, credentialId: "id-k1", sessionId: "s1" }]],
    },
    {
      does: () => sessions.create(sampleSession("id-ada", "s2"), { once }, t0),
      leaves: [["login.refused", { ...session, reason: "replayed" }]],
    },
    {
      does: () => sessions.create(sampleSession("id-ada", "s3"), {}, t0),
      leaves: [["login.accepted", { ...session, sessionId: "s3" }]],
    },
    { does: begin, leaves: [["login.accepted", game]] },
    { does: begin, leaves: [["login.refused", game]] },
  ];
}

function endings({ accounts, sessions, games }: Store): readonly Change[] {
  return [
    { does: () => sessions.revoke("s1", t0), leaves: [["session.revoked", { sessionId: "s1" }]] },
    {
      does: () => sessions.revokeAll("id-ada", t0),
      leaves: [["session.revoked", { ...ada, reason: "all" }]],
    },
    {
      does: () => games.end({ playerId: "id-ada", gameId: "g", nonce: 1 }, t0),
      leaves: [["session.revoked", { realm: "plyr", ...ada, gameId: "g" }]],
    },
    {
      does: () => accounts.setCredentialStatus("id-k1", "disabled", t0),
      leaves: [["credential.status", { credentialId: "id-k1", reason: "disabled" }]],
    },
    {
      does: () => accounts.setStatus("id-ada", "banned", t0),
      leaves: [["account.status", { ...ada, reason: "banned" }]],
    },
  ];
}

function shown({ action, facts }: AuditRow) {
  return [action, JSON.parse(facts)] as const;
}

async function checkAll({ audit }: Store): Promise<ChainCheck> {
  const check = new ChainCheck();
  for (let rows = await audit.page(first); rows.length > 0; rows = await audit.page(rows.at(-1) ?? first)) {
    for (const row of rows) check.add(row);
  }
  return check;
}
