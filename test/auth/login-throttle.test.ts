import assert from "node:assert/strict";
import test, { type TestContext } from "node:test";
import { HashQueueFull } from "../../runtime/auth/passwords/hash-queue.js";
import { LoginThrottle } from "../../runtime/auth/passwords/login-throttle.js";
import { StoreUnavailable } from "../../runtime/store/store.js";
import { countKinds, openAuth } from "./auth-fixture.js";
import { email, openFlashback, password } from "./flashback-fixture.js";

const home = "203.0.113.7";
const abroad = "198.51.100.1";
const throttled = (retryAfterSeconds: number) => ({ kind: "throttled", retryAfterSeconds });

async function openThrottle(t: TestContext) {
  const auth = await openAuth(t);
  const throttle = new LoginThrottle({ ...auth, realm: "flashback" });
  const attempt = (kind: "right" | "wrong", ip = abroad, login = "ada@example.com") =>
    throttle.attempt({ login, ip }, async (_found, success) => {
      if (kind === "right") await auth.attempts.succeed(success, auth.now());
      return { kind };
    });
  const fail = async (times: number, ip = abroad) => {
    for (let n = 0; n < times; n += 1) assert.deepEqual(await attempt("wrong", ip), { kind: "wrong" });
  };
  return { auth, throttle, attempt, fail };
}

test("after five failures each further one is preceded by a wait that doubles", async (t) => {
  const { auth, attempt, fail } = await openThrottle(t);
  await fail(5);
  for (const seconds of [1, 2, 4, 8]) {
    assert.deepEqual(await attempt("right"), throttled(seconds));
    auth.pass(seconds * 1000 - 1);
    assert.deepEqual(await attempt("right"), throttled(1));
    auth.pass(1);
    await fail(1);
  }
});

test("what is throttled is not checked", async (t) => {
  const { throttle, fail } = await openThrottle(t);
  await fail(5);
  const check = async (): Promise<{ kind: string }> => assert.fail("checked");
  assert.equal((await throttle.attempt({ login: "ada@example.com", ip: home }, check)).kind, "throttled");
});

test("strangers cannot keep the owner out of an address that the owner has logged in from", async (t) => {
  const { auth, attempt, fail } = await openThrottle(t);
  assert.deepEqual(await attempt("right", home), { kind: "right" });
  await fail(5);
  for (let hour = 0; hour < 48; hour += 1) {
    auth.pass(3_600_000);
    await attempt("wrong");
    assert.deepEqual(await attempt("right", home), { kind: "right" });
  }
  auth.pass(90 * 86_400_000);
  await fail(5);
  assert.equal((await attempt("right", home)).kind, "throttled", "after 90 days it is an address like others");
});

test("at the owner's own address guesses are counted too", async (t) => {
  const { attempt, fail } = await openThrottle(t);
  await attempt("right", home);
  await fail(5, home);
  assert.deepEqual(await attempt("wrong", home), throttled(1));
});

test("an IPv6 address stands for its /64, and ::ffff: for IPv4", async (t) => {
  const { attempt, fail } = await openThrottle(t);
  await attempt("right", "2001:db8::1");
  await attempt("right", home);
  await fail(5);
  for (const same of ["2001:db8::ffff:2", `::ffff:${home}`])
    assert.deepEqual(await attempt("right", same), { kind: "right" }, same);
  assert.equal((await attempt("right", "2001:db8:0:1::1")).kind, "throttled");
});

test("other accounts are not slowed down", async (t) => {
  const { attempt, fail } = await openThrottle(t);
  await fail(5);
  assert.deepEqual(await attempt("wrong", abroad, "bea@example.com"), { kind: "wrong" });
});

test("a check that could not be made does not count", async (t) => {
  const { throttle, fail } = await openThrottle(t);
  const full = () => Promise.reject(new HashQueueFull(2));
  for (let n = 0; n < 10; n += 1)
    await assert.rejects(throttle.attempt({ login: "ada@example.com", ip: abroad }, full), { code: "hash_queue_full" });
  await fail(5);
});

test("a check whose account could not be looked up does not count", async (t) => {
  const { auth, fail } = await openThrottle(t);
  const lost = { withPassword: () => Promise.reject(new StoreUnavailable("planted")) };
  const throttle = new LoginThrottle({ ...auth, accounts: lost, realm: "flashback" });
  const check = async () => assert.fail("checked");
  for (let n = 0; n < 10; n += 1)
    await assert.rejects(throttle.attempt({ login: "ada@example.com", ip: abroad }, check), /planted/);
  await fail(5);
});

test("of 50 parallel guesses at an account five are checked, whether there is such an account or not", async (t) => {
  const { sessions } = await openFlashback(t);
  for (const each of [email, "nobody@example.com"]) {
    const guesses = Array.from({ length: 50 }, (_, n) =>
      sessions.login({ email: each, password: `guess ${n}`, ip: `198.51.100.${n}` }),
    );
    assert.deepEqual(countKinds(await Promise.all(guesses)), { rejected: 5, throttled: 45 });
    assert.deepEqual(await sessions.login({ email: each.toUpperCase(), password, ip: abroad }), throttled(1));
  }
});
