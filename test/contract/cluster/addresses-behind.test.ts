import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { postgresDatabases } from "../../store/postgres-database.js";
import { claims, forwarded } from "../abuse/claimed-addresses.js";
import { sendRaw } from "../send-raw.js";
import { openCluster } from "./cluster-world.js";
import { proxyNames, whyNoProxy } from "./start-proxy.js";

/** Flashback's logins by address, in a minute. */
const loginLimit = 20;
const claimed = [...claims, ...forwarded].map(([, lines]) => lines);

/** What a login that does not fit is answered, from an address of this machine that is no proxy's. */
async function logInFrom(url: string, localAddress: string, lines: readonly string[]) {
  const headers = ["Content-Type: application/json", "Content-Length: 2", ...lines];
  const answer = await sendRaw(url, {
    method: "POST",
    path: "/flashback/user/login",
    headers,
    body: "{}",
    localAddress,
  });
  return `${answer.status} ${JSON.parse(await answer.text()).error_code}`;
}

for (const name of proxyNames) {
  const why = whyNoProxy(name);
  describe(`P0 4: two servers behind ${name}${why ? ` (skipped: ${why})` : ""}`, { skip: why }, () => {
    const newDatabase = postgresDatabases();

    it(`take a client for who it is: ${loginLimit} logins a minute, whatever addresses it claims to ${name}`, async (t) => {
      const world = await openCluster(await newDatabase(), name);
      t.after(() => world.close());
      const answers: string[] = [];
      for (let n = 0; n < loginLimit + claimed.length; n += 1)
        answers.push(await logInFrom(world.url, "127.0.0.9", claimed[n % claimed.length] ?? []));
      const refused = answers.filter((answer) => answer === "429 RATE_LIMITED").length;
      const passed = answers.filter((answer) => answer === "400 VALIDATION_ERROR").length;
      assert.equal(passed + refused, answers.length, answers.join());
      // On a machine so slow that Redis has not answered in 250 ms, the database has counted in its place.
      const hasFallenBack = world.servers.some((server) => server.output().stderr.includes("Redis is lost"));
      assert.ok(hasFallenBack ? passed <= 2 * loginLimit : passed === loginLimit, `${passed} passed`);
      for (const lines of [[], ["X-Forwarded-For: 127.0.0.9"]])
        assert.equal(await logInFrom(world.url, "127.0.0.8", lines), "400 VALIDATION_ERROR", "it is somebody else");
    });
  });
}
