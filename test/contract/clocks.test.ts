import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { describe, it, type TestContext } from "node:test";
import { createLogins } from "../../runtime/create-logins.js";
import type { Environment } from "../../runtime/settings.js";
import { noPostgres, postgresDatabases } from "../store/postgres-database.js";
import { assertReply } from "./assert-reply.js";
import { errorReply, loggedOut } from "./bullish/bodies.js";
import { bearer, openBullish, signedR1 } from "./bullish/fixture.js";
import { openFlashback } from "./flashback/fixture.js";
import { serve } from "./harness.js";
import { openPlyr } from "./plyr/fixture.js";
import { openXpkg, tokenOf } from "./xpkg/fixture.js";

/** A token that was given out, how long it is good, and whether the server takes it now. */
interface Issued {
  readonly seconds: number;
  pass(ms: number): void;
  isTaken(): Promise<boolean>;
}

async function issueFlashback(t: TestContext, env: Environment): Promise<Issued> {
  const flashback = await openFlashback(t, env);
  const { accessToken } = await flashback.session();
  const isTaken = async () => (await flashback.listTokens(accessToken)).status === 200;
  return { seconds: 3600, pass: flashback.pass, isTaken };
}

async function issueBullish(t: TestContext, env: Environment): Promise<Issued> {
  const { server, client, trader } = await openBullish(t, { env });
  const login = await client.login({ body: signedR1(server, trader) });
  assert.ok(login.status === 200);
  // Asked from the front door it would end; the service asks `resume` as well.
  const { store, settings, now } = server;
  const logins = await createLogins({ store, settings, now, randomBytes });
  const isTaken = async () => (await logins.bullish.resume(login.body.token, "127.0.0.1")) !== undefined;
  return { seconds: 86_400, pass: server.pass, isTaken };
}

async function issuePlyr(t: TestContext, env: Environment): Promise<Issued> {
  const { server, client, loginBody } = await openPlyr(t, { env });
  const login = await client.login({ body: loginBody({ expiresIn: 60 }) });
  assert.ok(login.status === 200);
  const { sessionJwt } = login.body;
  // Signing a request takes a millisecond of the server's clock.
  server.pass(-1);
  const isTaken = async () => (await client.verifySession({ body: { sessionJwt } })).status === 200;
  return { seconds: 60, pass: (ms) => server.pass(ms - 1), isTaken };
}

async function issueXpkg(t: TestContext, env: Environment): Promise<Issued> {
  const xpkg = await openXpkg(t, env);
  const token = tokenOf(await xpkg.login());
  const { store, settings, now } = xpkg;
  const logins = await createLogins({ store, settings, now, randomBytes });
  return { seconds: 21_600, pass: xpkg.pass, isTaken: async () => (await logins.xpkg.resume(token)) !== undefined };
}

const issuers = { bullish: issueBullish, plyr: issuePlyr, xpkg: issueXpkg, flashback: issueFlashback };
// Nobody listens there: that others may count with this server is what matters.
const cluster = { REDIS_URL: "redis://127.0.0.1:1" };

describe("a token of the server's own", () => {
  for (const [api, issue] of Object.entries(issuers)) {
    for (const [where, env, tolerance] of [
      ["in one process, to the second", {}, 0],
      ["in a cluster, 15 s longer for clocks that differ", cluster, 15],
    ] as const)
      it(`is taken until its exp ${where}: ${api}`, async (t) => {
        const { seconds, pass, isTaken } = await issue(t, env);
        pass((seconds + tolerance) * 1000 - 1);
        assert.ok(await isTaken());
        pass(1);
        assert.ok(!(await isTaken()));
      });
  }

  it("ends at a logout within the tolerance too", async (t) => {
    const { server, client, trader } = await openBullish(t, { env: cluster });
    const login = await client.login({ body: signedR1(server, trader) });
    assert.ok(login.status === 200);
    const call = { headers: bearer(login.body.token) };
    server.pass(86_405_000);
    await assertReply(await client.logout({}, call), loggedOut);
    await assertReply(await client.logout({}, call), errorReply(401));
  });
});

describe(`the server on PostgreSQL${noPostgres ? ` (skipped: ${noPostgres})` : ""}`, { skip: noPostgres }, () => {
  const newDatabase = postgresDatabases();

  it("is ready while its clock is within 5 s of the database's, and not ready beyond", async (t) => {
    const served = await serve(t, { env: { DATABASE_URL: await newDatabase() } });
    const readiness = async () => (await served.fetch("/readyz")).status;
    // The server's clock stands still since its start, a second or two ago.
    for (const [ms, status] of [
      [0, 200],
      [4000, 200],
      [4000, 503],
      [-10_000, 200],
      [-5000, 503],
      [7000, 200],
    ] as const) {
      served.pass(ms);
      assert.equal(await readiness(), status, `${ms} ms`);
      assert.equal((await served.fetch("/healthz")).status, 200);
    }
  });

  it("is a cluster by its database alone: tokens have the tolerance", async (t) => {
    const { seconds, pass, isTaken } = await issueFlashback(t, { DATABASE_URL: await newDatabase() });
    pass((seconds + 15) * 1000 - 1);
    assert.ok(await isTaken());
    pass(1);
    assert.ok(!(await isTaken()));
  });
});
