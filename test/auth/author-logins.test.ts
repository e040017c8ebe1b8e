import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import test, { type TestContext } from "node:test";
import { newAuthor } from "../../runtime/auth/accounts/new-author.js";
import { type AuthorLoginOptions, AuthorLogins } from "../../runtime/auth/author-logins.js";
import type { CaptchaVerdict } from "../../runtime/auth/codes/captcha.js";
import { HashQueue } from "../../runtime/auth/passwords/hash-queue.js";
import { PasswordHasher } from "../../runtime/auth/passwords/password-hasher.js";
import { Tokens } from "../../runtime/auth/tokens/tokens.js";
import { cheapCost, claimsOf, countKinds, headerOf, openAuth, startOfTime } from "./auth-fixture.js";

const ip = "203.0.113.7";
const seconds = startOfTime / 1000;
const author = { email: "example@example.com", name: "Example Account", password: "secret_password!" };
const { email, password } = author;

async function open(t: TestContext, options: Partial<AuthorLoginOptions> = {}) {
  const auth = await openAuth(t);
  const asked: [token: string, ip: string][] = [];
  const captcha = {
    async verify(token: string, from: string): Promise<CaptchaVerdict> {
      asked.push([token, from]);
      return token.startsWith("human") ? { kind: "human" } : { kind: "bot", cause: "refused" };
    },
  };
  const made = await newAuthor(author, auth);
  const logins = new AuthorLogins({ ...auth, captcha, ...options });
  const login = (change: Partial<Parameters<AuthorLogins["login"]>[0]> = {}) =>
    logins.login({ email, password, validation: "human", ip, ...change });
  const create = (change: Partial<Parameters<AuthorLogins["create"]>[0]> = {}) =>
    logins.create({ email: "new@example.com", name: "Newcomer", password, validation: "human", ip, ...change });
  return { auth, captcha, asked, made, logins, login, create };
}
async function tokenOf(outcome: ReturnType<AuthorLogins["login" | "create"]>): Promise<string> {
  const found = await outcome;
  return "token" in found ? found.token : assert.fail(found.kind);
}

test("address and password give a token of HS256 with the documented claims for exactly six hours", async (t) => {
  const { login, made, auth } = await open(t);
  const token = await tokenOf(login());
  const { session, ...claims } = claimsOf(token);
  assert.deepEqual(claims, { id: made.id, name: "Example Account", iat: seconds, exp: seconds + 21_600 });
  assert.equal(session, (await auth.accounts.byId(made.id))?.profile.session);
  assert.equal(headerOf(token).alg, "HS256");
});

test("a token resumes its author for six hours and while the session of the author is the same", async (t) => {
  const { login, logins, made, auth } = await open(t);
  const token = await tokenOf(login());
  assert.deepEqual(await logins.resume(token), { id: made.id, name: "Example Account" });
  auth.pass(21_600_000 - 1);
  assert.ok(await logins.resume(token));
  auth.pass(1);
  assert.equal(await logins.resume(token), undefined);

  const fresh = await tokenOf(login());
  const byId = async (id: string) => {
    const found = await auth.accounts.byId(id);
    return found && { ...found, profile: { session: "replaced" } };
  };
  const accounts = { ...auth.accounts, byId };
  const rotated = new AuthorLogins({ ...auth, accounts, captcha: { verify: async () => ({ kind: "human" }) } });
  assert.equal(await rotated.resume(fresh), undefined);
  await auth.accounts.setStatus(made.id, "banned", auth.now());
  assert.equal(await logins.resume(fresh), undefined);
  const foreign = { id: "foreign", realm: "flashback", login: "f", name: "F", profile: { session: "s" } };
  await auth.accounts.create(foreign, auth.now());
  const tokens = new Tokens({ realm: "xpkg", required: [] }, auth);
  const times = { iat: seconds, exp: auth.now() / 1000 + 60 };
  const signed = await tokens.sign({ id: "foreign", name: "F", session: "s" }, times);
  const unknown = await tokens.sign({ id: "unknown", name: "F", session: "s" }, times);
  for (const text of [signed, unknown, "", "x", `${fresh}=`]) assert.equal(await logins.resume(text), undefined);
});

test("letter case and surrounding blanks of the address do not matter, those of the password do", async (t) => {
  const { login } = await open(t);
  assert.equal((await login({ email: "  Example@EXAMPLE.com " })).kind, "accepted");
  for (const wrong of ["Secret_password!", " secret_password!", "secret_password! ", ""])
    assert.deepEqual(await login({ password: wrong }), { kind: "rejected" });
});

test("look-alikes of letters and of @ are other addresses", async (t) => {
  const { auth, login } = await open(t);
  await newAuthor({ email: "kim@example.com", name: "Kim", password }, auth);
  for (const other of ["\u212aim@example.com", "kim＠example.com", "kım@example.com", "kim@example.com\u0000"])
    assert.deepEqual(await login({ email: other }), { kind: "rejected" });
});

test("an unknown address, a wrong password and a banned author are rejected alike", async (t) => {
  const { login, auth, made } = await open(t);
  assert.deepEqual(await login({ email: "nobody@example.com" }), { kind: "rejected" });
  assert.deepEqual(await login({ password: "wrong password" }), { kind: "rejected" });
  for (const status of ["disabled", "banned", "deleted"] as const) {
    await auth.accounts.setStatus(made.id, status, auth.now());
    assert.deepEqual(await login(), { kind: "rejected" });
  }
});

test("whoever the captcha takes for a bot is told so before anything is hashed or looked up", async (t) => {
  const failing = () => assert.fail("nothing may be looked up");
  const { asked, captcha, auth } = await open(t);
  const accounts = { ...auth.accounts, byLogin: failing, passwordHash: failing, create: failing };
  const logins = new AuthorLogins({ ...auth, accounts, captcha });
  const bot = { kind: "bot", cause: "refused" };
  assert.deepEqual(await logins.login({ email, password, validation: "machine", ip }), bot);
  assert.deepEqual(await logins.create({ ...author, validation: "machine", ip }), bot);
  assert.deepEqual(asked, [
    ["machine", ip],
    ["machine", ip],
  ]);
});

test("an unknown address costs a hash as well, in the same queue", async (t) => {
  const auth = await openAuth(t);
  const ran: string[] = [];
  const queue = new HashQueue();
  const run = queue.run.bind(queue);
  queue.run = (work) => {
    ran.push("hash");
    return run(work);
  };
  const hasher = new PasswordHasher({ queue, randomBytes, cost: cheapCost });
  const logins = new AuthorLogins({ ...auth, hasher, captcha: { verify: async () => ({ kind: "human" }) } });
  await logins.login({ email: "nobody@example.com", password, validation: "v", ip });
  assert.deepEqual(ran, ["hash"]);
});

test("when too many passwords wait, a login says so instead of waiting", async (t) => {
  const queue = new HashQueue({ width: 1, length: 0 });
  const hasher = new PasswordHasher({ queue, randomBytes, cost: cheapCost });
  const { login } = await open(t, { hasher });
  const results = await Promise.allSettled([login(), login(), login()]);
  const refused = results.filter((result) => result.status === "rejected");
  assert.ok(refused.length > 0);
  for (const { reason } of refused) assert.equal(reason.code, "hash_queue_full");
});

test("a login renews a hash of another cost by itself", async (t) => {
  const hasher = new PasswordHasher({ queue: new HashQueue(), randomBytes, cost: { ...cheapCost, passes: 3 } });
  const { login, auth, made } = await open(t, { hasher });
  assert.equal((await login()).kind, "accepted");
  const deadline = Date.now() + 5000;
  let stored = await auth.accounts.passwordHash(made.id);
  while (!stored?.includes("t=3") && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    stored = await auth.accounts.passwordHash(made.id);
  }
  assert.match(stored ?? "", /t=3/);
  assert.equal((await login()).kind, "accepted");
});

test("an author is made, gets a token at once and can log in", async (t) => {
  const { create, login, logins } = await open(t);
  const token = await tokenOf(create({ email: " New@Example.com ", name: "  Newcomer  " }));
  const found = await logins.resume(token);
  assert.equal(found?.name, "Newcomer");
  assert.match(found?.id ?? "", /^[A-Za-z][A-Za-z0-9_-]{15}$/);
  assert.match(String(claimsOf(token).session), /^[A-Za-z][A-Za-z0-9_-]{20}$/);
  assert.equal((await login({ email: "new@example.com" })).kind, "accepted");
});

test("an address or a name that another has, in any letter case, is taken; the address is told first", async (t) => {
  const { create } = await open(t);
  assert.deepEqual(await create({ email: "EXAMPLE@example.com" }), { kind: "taken", what: "email" });
  assert.deepEqual(await create({ name: "example ACCOUNT" }), { kind: "taken", what: "name" });
  assert.deepEqual(await create({ email, name: author.name }), { kind: "taken", what: "email" });
});

test("of twenty who want one name at the same time one gets it", async (t) => {
  const { create } = await open(t);
  const outcomes = Array.from({ length: 20 }, (_, index) => create({ email: `n${index}@example.com` }));
  assert.deepEqual(countKinds(await Promise.all(outcomes)), { created: 1, taken: 19 });
});
