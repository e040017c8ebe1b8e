import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { openFlashback, bearer as withBearer } from "../flashback/fixture.js";
import { anyone, type Callers, openCallers, operations, postJson } from "./call-operations.js";
import { hostileAddresses, hostileNames, hostileStrings } from "./hostile-strings.js";

type Body = Readonly<Record<string, unknown>>;

/** What names nobody, where the body of `operations` has none of that. */
const nobodys: Readonly<Record<string, unknown>> = { gameId: "game999" };

/** Fields of text of a body; those of an object within it as `object/field`. */
function textFields(body: Body): string[] {
  return Object.entries(body).flatMap(([name, value]) => {
    if (typeof value === "object" && value !== null) return textFields({ ...value }).map((field) => `${name}/${field}`);
    return typeof value === "string" ? [name] : [];
  });
}

function withField(body: Body, field: string, value: unknown): Body {
  const [name = "", ...rest] = field.split("/");
  if (rest.length === 0) return { ...body, [name]: value };
  return { ...body, [name]: withField({ ...(body[name] as Body) }, rest.join("/"), value) };
}

let sent = 0;
/** The body for another caller: no address that a limit has counted, no captcha token that was used. */
function afresh(body: Body): Body {
  sent += 1;
  const fresh = { email: `nobody-${sent}@example.com`, validation: `captcha-${sent}` };
  return { ...body, ...Object.fromEntries(Object.entries(fresh).filter(([name]) => name in body)) };
}

/** Status and text: all that a caller can tell answers apart by. */
async function told(pending: Promise<Response>): Promise<readonly [number, string]> {
  const response = await pending;
  return [response.status, await response.text()];
}

/** Sends each value, a few at once, and fails unless it is malformed (400) or answered as what nobody has. */
async function assertLikeNobody(values: readonly string[], send: (value: string) => Promise<Response>, nobody: string) {
  const expected = await told(send(nobody));
  assert.ok([400, 401, 404, 418].includes(expected[0]), `nobody is answered ${expected[0]}`);
  const queue = [...values];
  const worker = async () => {
    for (let value = queue.pop(); value !== undefined; value = queue.pop()) {
      const answer = await told(send(value));
      if (answer[0] !== 400) assert.deepEqual(answer, expected, JSON.stringify(value));
      assert.ok(!answer[1].includes("SQL"), JSON.stringify(value));
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
}

/** Nothing was thrown on the way, and nobody was made or lost. */
async function assertUnharmed({ server }: Pick<Callers, "server">, accounts: number): Promise<void> {
  const faults = server.logged.filter((line) => JSON.parse(line).msg === "fault");
  assert.deepEqual(faults, []);
  assert.equal((await server.store.accounts.list()).length, accounts);
}

describe("P0 8: text that means something to SQL or to others is answered like an unknown user's", () => {
  for (const [path, body] of operations) {
    it(`in every field of ${path}`, async (t) => {
      const opened = await openCallers(t);
      // X-Pkg's logins go on to the password; a new author of such a name is another matter, below.
      opened.server.captcha.answer = { json: { success: path === "/xpkg/auth/login" } };
      for (const field of textFields(body)) {
        const send = (value: unknown) => postJson(opened, path, JSON.stringify(withField(afresh(body), field, value)));
        const unknown = String(
          nobodys[field] ?? field.split("/").reduce((at, name) => Reflect.get(Object(at), name), body),
        );
        // These come as far as a password, which takes its time to hash.
        const isHashed = field === "password" || field === "validation";
        const strings = isHashed ? hostileStrings.filter((_, n) => n % 6 === 0) : hostileStrings;
        const values = field === "email" ? [...strings, ...hostileAddresses] : strings;
        await assertLikeNobody(values, send, unknown);
      }
      await assertUnharmed(opened, 1);
    });
  }

  it("in every header that names or proves someone", async (t) => {
    const opened = await openCallers(t);
    const { fetch } = opened.server;
    const ascii = hostileStrings.filter((text) => /^[!-~](?:[ -~]*[!-~])?$/.test(text));
    assert.ok(ascii.length > 40);
    const signed = ["apikey", "signature", "timestamp"];
    const bx = ["BX-PUBLIC-KEY", "BX-NONCE", "BX-TIMESTAMP", "BX-SIGNATURE"];
    const json = { "content-type": "application/json" };
    for (const [path, names, init] of [
      ["/plyr/user/login", signed, { method: "POST", body: "{}" }],
      ["/bullish/v1/users/hmac/login", bx, {}],
      ["/bullish/v1/users/logout", ["Authorization"], {}],
      ["/flashback/token", ["Authorization"], {}],
    ] as const) {
      const all = Object.fromEntries(names.map((name) => [name, "1"]));
      for (const name of names) {
        const prefix = name === "Authorization" ? "Bearer " : "";
        const send = (value: string) =>
          fetch(path, { ...init, headers: { ...json, ...anyone(), ...all, [name]: prefix + value } });
        await assertLikeNobody(ascii, send, "0".repeat(32));
      }
    }
    await assertUnharmed(opened, 1);
  });

  it("in a path", async (t) => {
    const server = await openFlashback(t);
    const { accessToken = "", tokenId } = await server.session();
    const send = (id: string) =>
      server.fetch(`/flashback/token/${encodeURIComponent(id)}`, {
        method: "DELETE",
        ...withBearer(accessToken),
      });
    await assertLikeNobody(hostileStrings, send, "nobody");
    assert.equal((await send(String(tokenId))).status, 200);
    await assertUnharmed({ server }, 1);
  });

  it("and is kept letter for letter where it is a name", async (t) => {
    const opened = await openCallers(t);
    opened.server.captcha.answer = { json: { success: true } };
    const [path, body] = operations.find(([name]) => name === "/xpkg/auth/create") ?? assert.fail();
    for (const [n, name] of hostileNames.entries()) {
      const email = `author-${n}@example.com`;
      const made = await postJson(opened, path, JSON.stringify({ ...body, name, email, validation: `v-${n}` }));
      const author = await opened.server.store.accounts.byLogin("xpkg", email);
      assert.deepEqual([made.status, author?.name], [200, name]);
    }
    await assertUnharmed(opened, 1 + hostileNames.length);
  });
});
