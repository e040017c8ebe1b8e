import assert from "node:assert/strict";
import { describe, it, type TestContext } from "node:test";
import type { Environment } from "../../../runtime/settings.js";
import { type Served, serve } from "../harness.js";
import { claims, forwarded } from "./claimed-addresses.js";

/** A request that is counted by its address, and the header that says what is left. */
interface Counted {
  readonly api: string;
  readonly path: string;
  readonly remaining: string;
}

const counted: readonly Counted[] = [
  { api: "bullish", path: "/bullish/v2/users/login", remaining: "x-ratelimit-remaining" },
  { api: "xpkg", path: "/xpkg/auth/login", remaining: "x-ratelimit-remaining-global" },
];

const behindProxy = { TRUSTED_PROXIES: "127.0.0.1" };

async function remaining({ server, of }: { server: Served; of: Counted }, headers: readonly string[]): Promise<number> {
  const type = ["Content-Type: application/json", "Content-Length: 2"];
  const request = { method: "POST", path: of.path, headers: [...type, ...headers], body: "{}" };
  const response = await server.send(request);
  const left = response.headers.get(of.remaining);
  assert.ok(left !== null, `answered ${response.status}`);
  return Number(left);
}

/** A server whose windows stay open: a limiter may read the clock of the process. */
function serveStill(t: TestContext, env: Environment = {}): Promise<Served> {
  t.mock.timers.enable({ apis: ["Date"], now: Date.UTC(2026, 0, 1) });
  return serve(t, { env });
}

// A trusted peer stands for nginx and haproxy: these append the client's address to the header, or in a line of its own.
for (const of of counted) {
  describe(`P0 4: ${of.api} takes a client for who it is`, () => {
    it("though it, or a proxy that nobody trusts, claims to be at another address", async (t) => {
      const server = await serveStill(t);
      let left = await remaining({ server, of }, []);
      for (const [what, lines] of claims) {
        const next = await remaining({ server, of }, lines);
        assert.equal(next, left - 1, what);
        left = next;
      }
    });

    it("behind a trusted proxy, whatever the client had sent to that", async (t) => {
      const server = await serveStill(t, behindProxy);
      let left = await remaining({ server, of }, ["X-Forwarded-For: 203.0.113.7"]);
      for (const [what, lines] of forwarded) {
        const next = await remaining({ server, of }, lines);
        assert.equal(next, left - 1, what);
        left = next;
      }
    });

    it("in the whole of its IPv6 /64, and in no other", async (t) => {
      const server = await serveStill(t, behindProxy);
      const from = (ip: string) => remaining({ server, of }, [`X-Forwarded-For: ${ip}`]);
      const left = await from("2001:db8:0:1::7");
      const same = [
        "2001:DB8:0:1::8",
        "2001:db8:0:1:ffff:ffff:ffff:ffff",
        "[2001:db8:0:1::9]:443",
        "2001:db8:0:1::1%eth0",
      ];
      for (const [n, ip] of same.entries()) assert.equal(await from(ip), left - 1 - n, ip);
      assert.equal(await from("2001:db8:0:2::7"), left);
    });

    it("apart from others who reach the server from other addresses of their own", async (t) => {
      const server = await serveStill(t);
      const left = await remaining({ server, of }, []);
      const type = ["Content-Type: application/json", "Content-Length: 2", "X-Forwarded-For: 127.0.0.1"];
      const request = { method: "POST", path: of.path, headers: type, body: "{}", localAddress: "127.0.0.2" };
      const other = await server.send(request);
      assert.equal(other.headers.get(of.remaining), String(left));
      assert.equal(await remaining({ server, of }, []), left - 1);
    });
  });
}

describe("P0 4: Flashback takes a client for who it is", () => {
  for (const [what, env, own, claimed] of [
    ["in front of no proxy", {}, [], claims],
    ["behind a trusted proxy", behindProxy, ["X-Forwarded-For: 203.0.113.7"], forwarded],
  ] as const) {
    it(`${what}: twenty logins a minute, whatever addresses they claim`, async (t) => {
      const server = await serveStill(t, env);
      const type = ["Content-Type: application/json", "Content-Length: 2"];
      const ask = async (lines: readonly string[]) => {
        const headers = [...type, ...lines];
        return (await server.send({ method: "POST", path: "/flashback/user/login", headers, body: "{}" })).status;
      };
      const all = claimed.map(([, lines]) => lines);
      const twenty = Array.from({ length: 20 }, (_, n) => all[n % all.length] ?? own);
      for (const lines of twenty) assert.equal(await ask(lines), 400);
      for (const lines of [own, ...all]) assert.equal(await ask(lines), 429, lines.join());
    });
  }
});

describe("P0 4: where a trusted proxy names no client", () => {
  for (const line of [
    "X-Forwarded-For: ,",
    "X-Forwarded-For: unknown",
    "X-Forwarded-For: 198.51.100.1,",
    "X-Real-IP: 198.51.100.1",
  ]) {
    it(`X-Pkg answers 409, and the others count on the proxy's address: ${line}`, async (t) => {
      const server = await serveStill(t, behindProxy);
      const type = ["Content-Type: application/json", "Content-Length: 2"];
      const request = { method: "POST", path: "/xpkg/auth/login", headers: [...type, line], body: "{}" };
      assert.equal((await server.send(request)).status, 409);
      const [bullish] = counted;
      assert.ok(bullish);
      const left = await remaining({ server, of: bullish }, []);
      assert.equal(await remaining({ server, of: bullish }, [line]), left - 1);
    });
  }
});
