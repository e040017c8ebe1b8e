import assert from "node:assert/strict";
import { it } from "node:test";
import { newPlyrGame } from "../../../runtime/auth/accounts/new-plyr-game.js";
import { assertReply } from "../assert-reply.js";
import { errorReply } from "./bodies.js";
import { clientOf, codeOf, type OpenPlyr, openPlyr } from "./fixture.js";

const wrong = errorReply(401, "Invalid 2fa token");
const used = errorReply(401, "2FA token already used");
const locked = errorReply(403, "User is temporary locked");

/** Logs in with the code that was or will be shown so many steps from now. */
function logIn({ server, client, player, loginBody }: OpenPlyr, steps = 0): ReturnType<OpenPlyr["client"]["login"]> {
  return client.login({ body: loginBody({ otp: codeOf(player, server.now() + steps * 30_000) }) });
}

async function fail(opened: OpenPlyr, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await assertReply(await logIn(opened, 2), wrong);
}

/** The player's one-time codes: when they are good, that they are good once, and what guessing costs. */
export function testCodes(): void {
  for (const steps of [-1, 0, 1]) {
    it(`takes the code of step ${steps} from now`, async (t) => {
      assert.equal((await logIn(await openPlyr(t), steps)).status, 200);
    });
  }

  for (const steps of [-2, 2]) {
    it(`answers 401 to the code of step ${steps} from now`, async (t) => {
      await assertReply(await logIn(await openPlyr(t), steps), wrong);
    });
  }

  testOnce();
  testLock();
}

function testOnce(): void {
  it("takes a code once, and none from before it", async (t) => {
    const opened = await openPlyr(t);
    assert.equal((await logIn(opened)).status, 200);
    await assertReply(await logIn(opened), used);
    await assertReply(await logIn(opened, -1), used);
    assert.equal((await logIn(opened, 1)).status, 200);
    opened.nextCode();
    await assertReply(await logIn(opened), used);
  });

  it("takes a code in one game only", async (t) => {
    const opened = await openPlyr(t);
    const other = clientOf(opened.server, await newPlyrGame({ gameId: "game124" }, opened.server.tools));
    assert.equal((await logIn(opened)).status, 200);
    await assertReply(await other.login({ body: opened.loginBody({ gameId: "game124" }) }), used);
  });

  it("lets one of many logins with the same code pass", async (t) => {
    const opened = await openPlyr(t);
    const results = await Promise.all(Array.from({ length: 5 }, () => logIn(opened)));
    assert.deepEqual(results.map(({ status }) => status).sort(), [200, 401, 401, 401, 401]);
  });
}

function testLock(): void {
  it("locks a player out for a minute after five wrong codes in a row, whatever comes then", async (t) => {
    const opened = await openPlyr(t);
    await fail(opened, 5);
    await assertReply(await logIn(opened), locked);
    opened.server.pass(59_000);
    await assertReply(await logIn(opened), locked);
    opened.server.pass(1_000);
    assert.equal((await logIn(opened)).status, 200);
  });

  it("counts anew after a good code", async (t) => {
    const opened = await openPlyr(t);
    await fail(opened, 4);
    assert.equal((await logIn(opened)).status, 200);
    opened.nextCode();
    await fail(opened, 4);
    assert.equal((await logIn(opened)).status, 200);
  });

  it("counts no try of a caller who does not sign, or for another game", async (t) => {
    const opened = await openPlyr(t);
    const { client, loginBody } = opened;
    for (let time = 0; time < 6; time += 1) {
      const forged = await client.login(
        { body: loginBody({ otp: "000000" }) },
        { headers: { signature: "0".repeat(64) } },
      );
      await assertReply(forged, errorReply(401, "Invalid signature"));
      const elsewhere = await client.login({ body: loginBody({ gameId: "game124" }) });
      await assertReply(elsewhere, errorReply(401, "Invalid game ID"));
    }
    assert.equal((await logIn(opened)).status, 200);
  });

  it("counts guesses that come at once", async (t) => {
    const opened = await openPlyr(t);
    const results = await Promise.all(Array.from({ length: 12 }, () => logIn(opened, 2)));
    const counts = Object.groupBy(results, ({ status }) => String(status));
    assert.deepEqual([counts["401"]?.length, counts["403"]?.length], [5, 7]);
  });
}
