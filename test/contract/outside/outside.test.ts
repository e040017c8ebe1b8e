import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { crashCases } from "./crash-cases.js";
import { loginCases } from "./login-cases.js";
import { switchCases } from "./switch-cases.js";
import { World } from "./world.js";

// One server for all, and the cases in this order: a start takes longer than most of them.
describe("the built server, from outside", () => {
  const world = new World();
  before(() => world.open());
  after(() => world.close());

  describe("logs in", () => loginCases(world));
  describe("after SIGKILL and a restart", () => crashCases(world));
  describe("account switches", () => switchCases(world));

  it("logs each request, and no secret of it", () => {
    const printed = world.printed();
    assert.match(printed, /"path":"\/flashback\/user\/login","status":200/);
    const { hmac, game, player, otherPlayer, author, user } = world.accounts;
    const secrets = [
      ...[hmac.secretKey, game.secretKey, player.otpSecret, otherPlayer.otpSecret, author.password, user.password],
      ...["eyJ", "fr1.", "SIG_R1_", "-the-crash"],
    ];
    for (const secret of secrets) assert.ok(!printed.includes(secret), "a secret is in the log");
  });

  it("stops by SIGTERM with exit code 0", async () => {
    assert.equal(await world.stop(), 0);
  });
});

describe("the tests from outside", () => {
  it("share no code with the server", () => {
    const folder = "test/contract/outside";
    const files = [...readdirSync(folder).map((name) => `${folder}/${name}`), "test/contract/server-command.ts"];
    const imports = files.flatMap((file) => [...readFileSync(file, "utf8").matchAll(/\bfrom "([^"]+)"/g)]);
    assert.ok(imports.length > 20);
    for (const [, name] of imports) {
      assert.match(String(name), /^(?:node:[a-z_/]+|otpauth|\.\/[a-z0-9-]+\.js|\.\.\/server-command\.js)$/);
    }
  });
});
