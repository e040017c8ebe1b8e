import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pino } from "pino";
import { parse } from "yaml";
import { createApp } from "../../runtime/app.js";
import { MountConflict } from "../../runtime/mount-apis.js";
import { readSettings } from "../../runtime/settings.js";
import { openStore } from "../../runtime/store/open-store.js";
import { type Served, serve } from "./harness.js";

const post = ({ fetch }: Served, path: string) =>
  fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body: "{}" });

describe("mounts", () => {
  const moved = { BULLISH_MOUNT: "/trading-api", XPKG_MOUNT: "/" };

  it("serve an API where its setting says, and not where its spec does", async (t) => {
    const served = await serve(t, { env: moved });
    assert.equal((await post(served, "/trading-api/v2/users/login")).status, 400);
    assert.equal(await (await post(served, "/auth/login")).text(), "invalid_or_empty_str");
    // What no other API has goes to the one at the root.
    assert.equal(await (await post(served, "/bullish/v2/users/login")).text(), "Not Found");
  });

  it("leave an API inside another's mount its own", async (t) => {
    const answer = await (await post(await serve(t, { env: moved }), "/plyr/user/login")).json();
    assert.deepEqual(answer, { error: "Missing authentication headers" });
  });

  it("are named by the specs that are served", async (t) => {
    const served = await serve(t, { env: moved });
    for (const [mount, server] of [
      ["/trading-api", "/trading-api"],
      ["", "/"],
    ] as const) {
      const spec = parse(await (await served.fetch(`${mount}/openapi.yaml`)).text());
      assert.equal(spec.servers[0].url, server);
    }
  });

  const joined = { BULLISH_MOUNT: "/api", XPKG_MOUNT: "/api", PLYR_MOUNT: "/api/v2" };

  it("may be shared by APIs without a path in common, and lie in one another", async (t) => {
    const served = await serve(t, { env: joined });
    assert.equal((await (await post(served, "/api/v2/users/login")).json()).errorCode, 8010);
    assert.equal(await (await post(served, "/api/auth/login")).text(), "invalid_or_empty_str");
    assert.deepEqual(Object.keys(await (await served.fetch("/api/v2/jwt/publicKey")).json()), ["publicKey"]);
  });

  it("that are shared send a preflight to the API that has the path", async (t) => {
    const served = await serve(t, { env: joined });
    const headers = { origin: "https://anyone.example", "access-control-request-method": "POST" };
    const response = await served.fetch("/api/auth/login", { method: "OPTIONS", headers });
    assert.equal(response.headers.get("access-control-allow-origin"), "*");
  });

  it("that are shared have their documents under the names of the APIs", async (t) => {
    const served = await serve(t, { env: joined });
    const spec = parse(await (await served.fetch("/api/xpkg/openapi.yaml")).text());
    assert.match(spec.info.title, /X-Pkg/);
    assert.equal((await (await served.fetch("/api/bullish/.well-known/jwks.json")).json()).keys.length, 1);
  });

  for (const [what, env, says] of [
    ["of two APIs with the same paths", { PLYR_MOUNT: "/flashback" }, /^plyr and flashback .*POST \/flashback\/user/],
    ["that meet in one path", { PLYR_MOUNT: "/x", FLASHBACK_MOUNT: "/x" }, /PLYR_MOUNT/],
  ] as const) {
    it(`${what} stop the start`, async (t) => {
      const settings = readSettings({ DATABASE_URL: "sqlite::memory:", RECAPTCHA_SECRET: "unused", ...env });
      const store = await openStore(settings.databaseUrl);
      t.after(() => store.close());
      await assert.rejects(createApp({ store, settings, log: pino({ level: "silent" }) }), (error) => {
        assert.ok(error instanceof MountConflict);
        assert.match(error.message, says);
        return true;
      });
    });
  }
});
