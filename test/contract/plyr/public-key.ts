import assert from "node:assert/strict";
import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { it } from "node:test";
import { StoreUnavailable } from "../../../runtime/store/store.js";
import { assertReply } from "../assert-reply.js";
import { reply, statusReply } from "./bodies.js";
import { openPlyr } from "./fixture.js";

/** The key that session JWTs are checked with. */
export function testPublicKey(): void {
  it("is the PEM of the key in the API's JWK set, for whoever asks", async (t) => {
    const { server } = await openPlyr(t);
    const { keys } = await (await server.fetch("/plyr/.well-known/jwks.json")).json();
    const pem = createPublicKey({ key: keys[0], format: "jwk" }).export({ format: "pem", type: "spki" });
    const expected = reply(200, { publicKey: Buffer.from(pem).toString("base64") });
    await assertReply(await server.fetch("/plyr/jwt/publicKey"), expected);
    const headers = { apikey: "unknown", signature: "wrong", timestamp: "0" };
    await assertReply(await server.fetch("/plyr/jwt/publicKey", { headers }), expected);
  });

  it("answers 406 to a caller who accepts none of the media types of the reply", async (t) => {
    const { client } = await openPlyr(t);
    await assertReply(await client.publicKey({}, { headers: { accept: "image/png" } }), statusReply(406));
  });

  // The server reads its keys as it starts, so that no failing store is seen here: the key itself must fail.
  for (const [status, error, headers] of [
    [500, new Error("the key is of curve P-256"), {}],
    [503, new StoreUnavailable(), { "retry-after": "1" }],
  ] as const) {
    it(`answers ${status} where the key cannot be had`, async (t) => {
      const { server, client } = await openPlyr(t);
      const { publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
      t.mock.method(Object.getPrototypeOf(publicKey), "export", () => {
        throw error;
      });
      await assertReply(await client.publicKey(), { ...statusReply(status), headers });
      assert.equal(JSON.parse(server.logged.at(-1) ?? "").operation, "publicKey");
      assert.doesNotMatch(server.logged.join(), /of curve/);
    });
  }
}
