import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { type Misplaced, misplace } from "./canary-places.js";
import { spendSecrets } from "./canary-secrets.js";
import { sendRequest } from "./send-request.js";
import { World } from "./world.js";

const kinds = [
  ...["Bullish signature", "Bullish HMAC", "Bullish API secret", "Bullish JWT", "Bullish JWT's signature"],
  ...["OTP", "OTP secret", "PLYR signature", "PLYR API secret", "PLYR JWT", "PLYR JWT's signature"],
  ...["X-Pkg password", "X-Pkg JWT", "captcha token", "captcha secret"],
  ...["Flashback password", "Flashback JWT", "refresh token", "spent refresh token", "refresh token's MAC"],
];

describe("a secret that was sent, and then sent in every field, header and path", () => {
  const world = new World({ TRUSTED_PROXIES: "127.0.0.1" });
  let secrets: Readonly<Record<string, string>>;
  let refusals: readonly string[];
  let audit: string;

  before(async () => {
    await world.open();
    secrets = await spendSecrets(world);
    // A part of a token is sent with the token.
    const whole = Object.entries(secrets).flatMap(([kind, secret]) => (kind.includes("'s ") ? [] : secret));
    refusals = await sendAll(world, whole.flatMap(misplace));
    audit = await world.audit();
  });
  after(() => world.close());

  it("is of every kind", () => {
    assert.deepEqual(Object.keys(secrets).sort(), [...kinds].sort());
  });

  for (const kind of kinds) {
    it(`is in no refusal, in no log at level trace and not in the audit table: ${kind}`, () => {
      const secret = String(secrets[kind]);
      assert.equal(refusals.find((answer) => holds(answer, secret))?.replaceAll(secret, "…"), undefined);
      assert.ok(!holds(world.printed(), secret), "it was printed");
      assert.ok(!holds(audit, secret), "it is in the audit table");
    });
  }

  // The code of six digits may stand in a file of this size by chance.
  for (const kind of kinds.filter((name) => name !== "OTP")) {
    it(`is not in the database as it is: ${kind}`, () => {
      assert.ok(!world.stored().includes(String(secrets[kind])));
    });
  }

  it("comes with no e-mail address in log or audit table", () => {
    const { author, user } = world.accounts;
    for (const { email } of [author, user]) assert.ok(!`${world.printed()}${audit}`.includes(email));
  });

  it("leaves a log of JSON lines, and an audit table with the logins and unbroken chains", () => {
    const lines = world.logged().map((line) => JSON.parse(line));
    assert.ok(lines.filter(({ msg }) => msg === "request").length > refusals.length);
    const { rows, broken } = JSON.parse(audit);
    assert.deepEqual(broken, []);
    const accepted = rows.filter(({ action }: { action: string }) => action.endsWith(".accepted"));
    const realms = accepted.map(({ facts }: { facts: { realm?: string } }) => facts.realm);
    assert.deepEqual([...new Set(realms)].sort(), ["bullish", "flashback", "plyr", "xpkg"]);
  });
});

function holds(text: string, secret: string): boolean {
  if (!/^\d{6}$/.test(secret)) return text.includes(secret);
  return new RegExp(`(?<![0-9A-Za-z])${secret}(?![0-9A-Za-z])`).test(text);
}

/** All that came back from what was refused, headers included; each request from an address of its own, so that no limit ends the search. */
async function sendAll(world: World, requests: readonly Misplaced[]): Promise<readonly string[]> {
  const refusals: string[] = [];
  const queue = [...requests.entries()];
  const work = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const [at, { path, headers, ...sent }] = next;
      const from = { "x-forwarded-for": `10.0.${at >> 8}.${at & 255}` };
      const answer = await sendRequest(world.url(path), { ...sent, headers: { ...headers, ...from } });
      if (answer.status >= 400) refusals.push(JSON.stringify([...answer.headers, answer.body]));
    }
  };
  await Promise.all(Array.from({ length: 12 }, work));
  return refusals;
}
