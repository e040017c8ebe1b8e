import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { newAuthor } from "../../../runtime/auth/accounts/new-author.js";
import { newFlashbackAccount } from "../../../runtime/auth/accounts/new-flashback-account.js";
import { HashQueue } from "../../../runtime/auth/passwords/hash-queue.js";
import { PasswordHasher } from "../../../runtime/auth/passwords/password-hasher.js";
import { behindProxy, newTrader, openBullish, signedPem, signedR1 } from "../bullish/fixture.js";
import { isServedHere, type Served, serve } from "../harness.js";
import { hashingOnce } from "../hash-once.js";
import { medianCpuMs } from "../median-ms.js";
import { clientOf, openPlyr } from "../plyr/fixture.js";
import { itDirect } from "./it-direct.js";
import { timelessHeaders } from "./timeless-headers.js";

const password = "Correct-Horse-1";
/** An account may fail so often before it is held up. */
const triesEach = 4;
const accounts = 6;

/** Everything that an answer tells, but what time it is. */
async function toldBy(reply: Response) {
  return { status: reply.status, body: await reply.text(), headers: timelessHeaders(reply) };
}

let count = 0;
/** A login of a password API, from an address of its own. */
async function logIn(
  { fetch }: Served,
  login: { readonly path: string; readonly email: string; readonly password: string },
) {
  const { path, ...credentials } = login;
  count += 1;
  const reply = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json", "x-forwarded-for": `198.51.${count >> 8}.${count & 255}` },
    body: JSON.stringify({ ...credentials, validation: `captcha-${count}` }),
  });
  return toldBy(reply);
}

describe("abuse of identities", () => {
  for (const path of ["/xpkg/auth/login", "/flashback/user/login"])
    it(`P0 2: tells nobody by ${path} who has an account, neither in words nor in work`, async (t) => {
      // Flashback's own codes tell it by contract, unless accounts are hidden.
      const served = await serve(t, { env: { ...behindProxy, FLASHBACK_HIDE_ACCOUNTS: "true" } });
      const tools = hashingOnce(served.tools);
      for (let index = 0; index < accounts; index += 1) {
        const account = { email: `known${index}@example.com`, name: `Author ${index}`, password };
        await newAuthor(account, tools);
        await newFlashbackAccount({ ...account, orgId: "org-1" }, tools);
      }
      const told: Awaited<ReturnType<typeof toldBy>>[] = [];
      const fail = (prefix: string) => {
        let tries = 0;
        return async () => {
          const email = `${prefix}${Math.floor(tries / triesEach)}@example.com`;
          told.push(await logIn(served, { path, email, password: "Wrong-Horse-1" }));
          tries += 1;
        };
      };
      // Compute time, since other processes lengthen any other. The first round is not measured.
      const [known = 0, unknown = 0] = await medianCpuMs(accounts * triesEach - 1, [fail("known"), fail("nobody")]);
      for (const each of told) assert.deepEqual(each, told[0]);
      assert.equal(told[0]?.status, 401);
      if (isServedHere()) assert.ok(Math.abs(known - unknown) < 3, `${known} ms and ${unknown} ms`);
    });

  it("P0 2: tells nobody by Bullish's login which keys and users it knows", async (t) => {
    const { server, client, trader } = await openBullish(t);
    const other = await newTrader(server, { userId: "222000000000004" });
    const stranger = await newTrader(await serve(t), { userId: "222000000000005" });
    const replies = [];
    for (const body of [
      { ...signedR1(server, trader), signature: signedR1(server, other).signature },
      signedR1(server, stranger),
      signedPem(server, stranger),
      signedR1(server, { ...stranger, userId: trader.userId }),
      signedR1(server, { ...other, userId: trader.userId }),
    ])
      replies.push(await client.login({ body }));
    const told = replies.map(({ status, body, response }) => {
      const { "x-ratelimit-remaining": left, ...headers } = timelessHeaders(response);
      return { told: { status, body, headers }, left };
    });
    for (const [index, each] of told.entries()) {
      assert.deepEqual(each.told, told[0]?.told);
      assert.equal(each.left, String(49 - index), "each costs one");
    }
    assert.equal(told[0]?.told.status, 401);
  });

  it("P0 2: tells who is no PLYR player by contract, and only to a game that has signed", async (t) => {
    const { server, game, client, loginBody } = await openPlyr(t);
    assert.equal((await client.login({ body: loginBody({ plyrId: "player124" }) })).status, 404);
    const unsigned = clientOf(server, { ...game, secretKey: "another-secret" });
    const replies = [];
    for (const plyrId of ["player123", "player124"])
      replies.push(await unsigned.login({ body: loginBody({ plyrId }) }));
    for (const { status, body } of replies) assert.deepEqual({ status, body }, { status: 401, body: replies[0]?.body });
  });

  itDirect("P1 15: keeps a password that is changed while a login hashes the old one anew", async (t) => {
    const served = await serve(t, { env: behindProxy });
    const { store, tools, now } = served;
    const path = "/xpkg/auth/login";
    const email = "racer@example.com";
    const { id } = await newAuthor({ email, name: "Racer", password }, hashingOnce(tools));
    const cheap = new PasswordHasher({
      ...tools,
      queue: new HashQueue(),
      cost: { memoryKiB: 8192, passes: 1, lanes: 1 },
    });
    const [old, outdated, next] = [
      await store.accounts.passwordHash(id),
      await cheap.hash(password),
      await tools.hasher.hash("Another-Horse-2"),
    ];
    assert.ok(await store.accounts.replacePasswordHash(id, { old, next: outdated }, now()));
    const changed = new Promise<boolean>((resolve, reject) => {
      served.failStore((_, operation) => {
        if (operation === "replacePasswordHash")
          store.accounts.replacePasswordHash(id, { old: outdated, next }, now()).then(resolve, reject);
        return undefined;
      });
    });
    assert.equal((await logIn(served, { path, email, password })).status, 200);
    assert.ok(await changed);
    await store.ping();
    assert.equal(await store.accounts.passwordHash(id), next);
    assert.equal((await logIn(served, { path, email, password })).status, 401);
    assert.equal((await logIn(served, { path, email, password: "Another-Horse-2" })).status, 200);
  });
});
