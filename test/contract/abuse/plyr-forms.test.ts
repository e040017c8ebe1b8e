import assert from "node:assert/strict";
import crypto from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import { describe, it } from "node:test";
import { decodeJwt } from "jose";
import { assertReply } from "../assert-reply.js";
import { errorReply } from "../plyr/bodies.js";
import { hmac, type OpenPlyr, openPlyr, postSigned } from "../plyr/fixture.js";

const path = "/plyr/user/login";
const expired = errorReply(401, "Request expired");
const badSignature = errorReply(401, "Invalid signature");
const missing = errorReply(401, "Missing authentication headers");

/** Posts text with the headers of a signed request, each of which may come any number of times. */
function post({ server }: OpenPlyr, body: string, headers: readonly (readonly [name: string, value: string])[]) {
  const lines = headers.map(([name, value]) => `${name}: ${value}`);
  const length = `Content-Length: ${Buffer.byteLength(body)}`;
  return server.send({ method: "POST", path, headers: ["Content-Type: application/json", length, ...lines], body });
}

/** Posts a good login under a timestamp and a signature that is over that timestamp. */
function postAt(opened: OpenPlyr, timestamp: string): Promise<Response> {
  const body = JSON.stringify(opened.loginBody());
  const signature = hmac(opened.game.secretKey, timestamp + body);
  return post(opened, body, [
    ["apikey", opened.game.apiKey],
    ["signature", signature],
    ["timestamp", timestamp],
  ]);
}

/** Posts a body as text, signed as this other text. */
function postSignedAs(opened: OpenPlyr, body: string, signed: string): Promise<Response> {
  opened.server.pass(1);
  const timestamp = String(opened.server.now());
  return post(opened, body, [
    ["apikey", opened.game.apiKey],
    ["signature", hmac(opened.game.secretKey, timestamp + signed)],
    ["timestamp", timestamp],
  ]);
}

async function assertStillGood({ client, loginBody }: OpenPlyr): Promise<void> {
  assert.equal((await client.login({ body: loginBody() })).status, 200);
}

describe("abuse of the forms of PLYR", () => {
  it("P0 3: a timestamp is good for 300 s either way and no longer", async (t) => {
    const opened = await openPlyr(t);
    const { server, nextCode } = opened;
    for (const ms of [-300_001, 300_001]) await assertReply(await postAt(opened, String(server.now() + ms)), expired);
    for (const ms of [-299_999, 299_999]) {
      nextCode();
      assert.equal((await postAt(opened, String(server.now() + ms))).status, 200);
    }
  });

  it("P0 3: a timestamp is decimal digits of milliseconds, though its signature be right", async (t) => {
    const opened = await openPlyr(t);
    const now = String(opened.server.now());
    for (const bad of [
      ...[`${now}abc`, "123abc", "1e12", `-${now}`, `+${now}`, `${now}.0`, `0${now}`, `${now},`],
      ...[`0x${opened.server.now().toString(16)}`, `${now.slice(0, 1)} ${now.slice(1)}`, now.slice(0, 10)],
      ...["NaN", "Infinity", "null", "9".repeat(400)],
    ]) {
      await assertReply(await postAt(opened, bad), expired);
    }
    // HTTP takes blanks around a value away: a signature over them is of another text.
    await assertReply(await postAt(opened, ` ${now}`), badSignature);
    await assertStillGood(opened);
  });

  it("P0 3: a timestamp that is missing, empty or sent twice is refused", async (t) => {
    const opened = await openPlyr(t);
    const body = JSON.stringify(opened.loginBody());
    const now = String(opened.server.now());
    const headers = (signed: string) =>
      [
        ["apikey", opened.game.apiKey],
        ["signature", hmac(opened.game.secretKey, signed + body)],
      ] as const;
    await assertReply(await post(opened, body, headers("")), missing);
    await assertReply(await post(opened, body, [...headers(""), ["timestamp", ""]]), missing);
    const twice = ["timestamp", now] as const;
    await assertReply(await post(opened, body, [...headers(`${now}, ${now}`), twice, twice]), expired);
    await assertReply(await post(opened, body, [...headers(now), twice, twice]), badSignature);
    await assertStillGood(opened);
  });

  // Compared by timingSafeEqual over the decoded bytes, in the one place where secrets are compared.
  it("P0 4: a signature is 64 lower-case hex digits, once", async (t) => {
    const opened = await openPlyr(t);
    const body = JSON.stringify(opened.loginBody());
    const timestamp = String(opened.server.now());
    const good = hmac(opened.game.secretKey, timestamp + body);
    const send = (...signatures: readonly string[]) =>
      post(opened, body, [
        ["apikey", opened.game.apiKey],
        ["timestamp", timestamp],
        ...signatures.map((signature) => ["signature", signature] as const),
      ]);
    for (const bad of [
      ...[good.toUpperCase(), good.slice(1), `${good}0`, good.slice(0, 32), `0x${good.slice(2)}`],
      ...[`${good.slice(0, 63)}g`, "0".repeat(64), "g".repeat(64), `${good},${good}`, "a".repeat(5_000)],
      Buffer.from(good, "hex").toString("base64"),
    ]) {
      await assertReply(await send(bad), badSignature);
    }
    await assertReply(await send(good, good), badSignature);
    await assertReply(await send(""), missing);
    await assertReply(await send(), missing);
    assert.equal((await send(good)).status, 200);
  });

  it("P0 6: the signature is over the JSON of the parsed body, however that was written", async (t) => {
    const opened = await openPlyr(t);
    const { loginBody, nextCode } = opened;
    const ways: readonly ((text: string) => string)[] = [
      (text) => text.replace("player123", "\\u0070layer123"),
      (text) => text.replace("{", '{ "b": 1, "1": 3,'),
      (text) => text.replace("{", '{"expiresIn":3600.0,'),
      (text) => text.replace("{", '{"expiresIn":36e2,'),
      (text) => text.replace("{", '{"plyrId":"player456",'),
      (text) => JSON.stringify(JSON.parse(text), undefined, 2),
    ];
    for (const way of ways) {
      const text = way(JSON.stringify(loginBody()));
      const parsed = JSON.stringify(JSON.parse(text));
      assert.notEqual(text, parsed);
      await assertReply(await postSignedAs(opened, text, text), badSignature);
      assert.equal((await postSignedAs(opened, text, parsed)).status, 200, text);
      nextCode();
    }
  });

  it("P0 6: a field that comes twice is verified and used by its last value", async (t) => {
    const opened = await openPlyr(t);
    const text = JSON.stringify(opened.loginBody());
    const evil = text.replace("}", ',"plyrId":"player456"}');
    await assertReply(await postSignedAs(opened, evil, text), badSignature);
    await assertReply(
      await postSignedAs(opened, evil, JSON.stringify(JSON.parse(evil))),
      errorReply(404, "User not found"),
    );
    await assertStillGood(opened);
  });

  it("P0 6: a key that names a prototype is refused before the signature is looked at", async (t) => {
    const opened = await openPlyr(t);
    const text = JSON.stringify(opened.loginBody());
    for (const key of ['"__proto__":{"role":"admin"},', '"\\u005f_proto__":{},', '"constructor":{"prototype":{}},']) {
      const body = text.replace("{", `{${key}`);
      await assertReply(await postSignedAs(opened, body, text), errorReply(400, "a key names a prototype"));
    }
    assert.equal(Reflect.get({}, "role"), undefined);
    await assertStillGood(opened);
  });

  it("P0 7: expiresIn is a whole number of seconds within the cap, and a day where it is null or missing", async (t) => {
    const opened = await openPlyr(t);
    const { loginBody, nextCode } = opened;
    const withLife = (life: string) => JSON.stringify(loginBody()).replace("}", `,"expiresIn":${life}}`);
    const bad = [
      "0",
      "-1",
      "1.5",
      '"3600"',
      '"1h"',
      "NaN",
      "Infinity",
      "1e400",
      "true",
      "[60]",
      "1e9",
      "2592001",
      "0x10",
    ];
    for (const life of bad) {
      const body = withLife(life);
      // NaN and the like are no JSON: refused before the signature, which can be of anything.
      const signed = /NaN|Infinity|0x/.test(life) ? body : JSON.stringify(JSON.parse(body));
      assert.equal((await postSignedAs(opened, body, signed)).status, 400, life);
    }
    for (const [body, seconds] of [
      [withLife("null"), 86_400],
      [JSON.stringify(loginBody()), 86_400],
      [withLife("2592000"), 2_592_000],
    ] as const) {
      const { otp } = loginBody();
      const received = await postSigned(opened, "/user/login", body.replace(/"otp":"\d+"/, `"otp":"${otp}"`));
      const { iat = 0, exp } = decodeJwt((await received.json()).sessionJwt);
      assert.equal(exp, iat + seconds);
      nextCode();
    }
  });

  it("P1 10: a request of an unknown API key costs an HMAC of its body as well", async (t) => {
    const opened = await openPlyr(t);
    const { game } = opened;
    const body = JSON.stringify(opened.loginBody());
    const timestamp = String(opened.server.now());
    const lines = (apikey: string, signature: string) =>
      [
        ["apikey", apikey],
        ["signature", signature],
        ["timestamp", timestamp],
      ] as const;
    const createHmac = t.mock.method(crypto, "createHmac");
    syncBuiltinESMExports();
    t.after(() => {
      createHmac.mock.restore();
      syncBuiltinESMExports();
    });
    const costs: number[] = [];
    for (const [apikey, error] of [
      [game.apiKey, "Invalid signature"],
      ["0".repeat(32), "Invalid API key"],
    ] as const) {
      createHmac.mock.resetCalls();
      await assertReply(await post(opened, body, lines(apikey, "0".repeat(64))), errorReply(401, error));
      costs.push(createHmac.mock.callCount());
    }
    assert.deepEqual(costs, [1, 1]);
  });
});
