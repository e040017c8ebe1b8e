import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { after, before, describe, it } from "node:test";
import { openStore } from "../../runtime/store/open-store.js";
import { t0 } from "./contract/sample-account.js";
import { noPostgres, postgresDatabases } from "./postgres-database.js";
import type { Order } from "./race-worker.js";
import { plantRunners, type RaceName } from "./races.js";
import { temporaryFolder } from "./temporary-folder.js";

const processes = 4;
const timesEach = 50;

describe("several processes on one SQLite file", () => {
  const newPath = temporaryFolder();
  severalProcesses(async () => `sqlite:${newPath()}`);
});

describe("several processes on one PostgreSQL database", { skip: noPostgres }, () => {
  severalProcesses(postgresDatabases());
});

/** What several processes promise together; `newDatabase` gives the URL of an empty database that all of them reach. */
function severalProcesses(newDatabase: () => Promise<string>): void {
  let workers: ChildProcess[];
  before(() => {
    workers = Array.from({ length: processes }, () => fork(new URL("./race-worker.js", import.meta.url)));
  });
  after(() => {
    for (const worker of workers) worker.kill();
  });

  /** Gives all workers an order at once, and how often each answer came. */
  async function all(order: Order): Promise<Record<string, number>> {
    const answers = await Promise.all(
      workers.map(async (worker): Promise<string[]> => {
        const answer = once(worker, "message", { signal: AbortSignal.timeout(30_000) });
        worker.send(order);
        return (await answer)[0];
      }),
    );
    const counts: Record<string, number> = {};
    for (const outcome of answers.flat()) counts[outcome] = (counts[outcome] ?? 0) + 1;
    return counts;
  }

  for (const attempt of [1, 2, 3, 4, 5]) {
    it(`all succeed in opening a fresh database at once (attempt ${attempt})`, async () => {
      assert.deepEqual(await all({ do: "open", url: await newDatabase() }), { open: processes });
    });
  }

  const calls = processes * timesEach;
  const outcomes: [title: string, race: RaceName, expected: Record<string, number>][] = [
    ["use a one-time key once", "useOnce", { true: 1, false: calls - 1 }],
    ["log in once with a nonce", "loginWithNonce", { created: 1, replayed: calls - 1 }],
    ["hold no more sessions than the cap", "loginWithCap", { created: 2, tooMany: calls - 2 }],
    ["rotate a refresh once and repeat its successor", "refresh", { "rotated 1": 1, "repeated 1": calls - 1 }],
    ["revoke a session once", "revoke", { true: 1, false: calls - 1 }],
    ["check five codes", "guessCode", { reserved: 5, throttled: calls - 5 }],
    ["check five passwords of an account", "guessPassword", { reserved: 5, throttled: calls - 5 }],
    ["spend a time step once", "spendStep", { 1: 1, undefined: calls - 1 }],
    ["end a game's session once", "endGame", { true: 1, false: calls - 1 }],
    ["register a login once", "register", { created: 1, taken: calls - 1 }],
    ["replace a password hash once", "rehash", { true: 1, false: calls - 1 }],
    ["give a signing key one successor", "followKey", { true: 1, false: calls - 1 }],
  ];
  for (const [title, race, expected] of outcomes) {
    it(`together ${title}`, async () => {
      await openRunners();
      assert.deepEqual(await all({ do: "race", race, times: timesEach }), expected);
    });
  }

  it("agree on one signing key", async () => {
    await openRunners();
    const kids = await all({ do: "race", race: "makeKey", times: timesEach });
    assert.deepEqual(Object.values(kids), [calls]);
  });

  it("keep a session alive through parallel refreshes", async () => {
    const url = await openRunners();
    await all({ do: "race", race: "refresh", times: timesEach });
    const store = await openStore(url);
    assert.equal((await store.sessions.live("family", t0))?.session.refreshSeq, 1);
    await store.close();
  });

  async function openRunners(): Promise<string> {
    const url = await newDatabase();
    const store = await openStore(url);
    await plantRunners(store);
    await store.close();
    assert.deepEqual(await all({ do: "open", url }), { open: processes });
    return url;
  }
}
