import assert from "node:assert/strict";
import test from "node:test";
import { RefreshTokens } from "../../runtime/auth/tokens/refresh-tokens.js";
import { openAuth } from "./auth-fixture.js";

const position = { sessionId: "Session-_1", seq: 41 };

test("a refresh token reads back to its position and is the same each time it is written", async (t) => {
  const { keys } = await openAuth(t);
  const tokens = new RefreshTokens("flashback-refresh", keys);
  const token = await tokens.write(position);
  assert.deepEqual(await tokens.read(token), position);
  assert.equal(await tokens.write(position), token);
  assert.notEqual(await tokens.write({ ...position, seq: 42 }), token);
});

test("a refresh token with any character changed, removed or added is no token", async (t) => {
  const { keys } = await openAuth(t);
  const tokens = new RefreshTokens("flashback-refresh", keys);
  const token = await tokens.write(position);
  for (let index = 0; index < token.length; index += 1) {
    for (const other of ["A", "B", "0", "_", ".", " ", ""]) {
      const changed = token.slice(0, index) + other + token.slice(index + 1);
      if (changed !== token) assert.equal(await tokens.read(changed), undefined, changed);
    }
  }
  for (const text of [
    "",
    "fr1",
    `${token}=`,
    `${token}\n`,
    ` ${token}`,
    `${token}A`,
    token.repeat(2),
    "x".repeat(100_000),
  ])
    assert.equal(await tokens.read(text), undefined);
});

test("a refresh token of another server's key, or for another realm, is no token", async (t) => {
  const [one, other] = [await openAuth(t), await openAuth(t)];
  const token = await new RefreshTokens("flashback-refresh", other.keys).write(position);
  assert.equal(await new RefreshTokens("flashback-refresh", one.keys).read(token), undefined);
  const elsewhere = await new RefreshTokens("xpkg", one.keys).write(position);
  assert.equal(await new RefreshTokens("flashback-refresh", one.keys).read(elsewhere), undefined);
});
