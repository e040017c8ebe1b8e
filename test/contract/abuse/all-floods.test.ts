import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { newFlashbackAccount } from "../../../runtime/auth/accounts/new-flashback-account.js";
import { accountTools } from "../../../runtime/commands/with-accounts.js";
import { readSettings } from "../../../runtime/settings.js";
import { openStore } from "../../../runtime/store/open-store.js";
import { temporaryFolder } from "../../store/temporary-folder.js";
import { medianMs } from "../median-ms.js";
import { sendRaw } from "../send-raw.js";
import { startServer } from "../server-command.js";

const user = { email: "planted@example.com", name: "Planted", orgId: "org-1", password: "Correct-Horse-1" };
const path = "/flashback/user/login";
const flooding = 500;

/** The most memory that a process has had, in MiB; Linux alone tells it. */
function peakMiB(pid: number | undefined): number {
  try {
    const [, kib = "0"] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kib) / 1024;
  } catch {
    return 0;
  }
}

describe("abuse of hashing", () => {
  const newDatabase = temporaryFolder();

  it("P0 6: serves a planted user and others beside 500 logins at once, in bounded memory", async (t) => {
    const env = {
      DATABASE_URL: `sqlite:${newDatabase()}`,
      RECAPTCHA_SECRET: "unused",
      TRUSTED_PROXIES: "127.0.0.1",
    };
    const store = await openStore(env.DATABASE_URL);
    await newFlashbackAccount(user, accountTools(store, readSettings(env)));
    await store.close();
    const server = await startServer([], env);
    t.after(() => server.stop("SIGKILL"));
    // Written by hand: hundreds of calls of `fetch` would cost as much as they measure.
    const login = async (email: string, ip: string) => {
      const body = JSON.stringify({ email, password: user.password });
      const type = ["Content-Type: application/json", `Content-Length: ${body.length}`, `X-Forwarded-For: ${ip}`];
      const { status, headers } = await sendRaw(server.url, { method: "POST", path, headers: type, body });
      assert.ok(status !== 503 || Number(headers.get("retry-after")) >= 1);
      return status;
    };

    const begin = performance.now();
    const flood = Array.from({ length: flooding }, (_, index) =>
      login(`user${index}@example.com`, `198.51.${index >> 8}.${index & 255}`),
    );
    const planted = async () => {
      const start = performance.now();
      const status = await login(user.email, "203.0.113.7");
      return { status, ms: performance.now() - start };
    };
    const other = async () => void (await (await fetch(`${server.url}/healthz`)).arrayBuffer());
    const [[median = Number.NaN], ...logins] = await Promise.all([medianMs(20, [other]), planted(), planted()]);
    const statuses = new Set(await Promise.all(flood));
    // A machine that does nothing else is through within 3 s; on one that does, the bounds are wider.
    const slowness = Math.max(1, (performance.now() - begin) / 3000);
    for (const status of statuses)
      assert.ok(status === 401 || status === 503 || (status === 408 && slowness > 2), `${status}`);
    assert.ok(median < 100 * slowness, `${median} ms`);
    for (const { status, ms } of logins)
      assert.ok(status === 503 || (status === 200 && ms < 3000 * slowness), `${status} after ${ms} ms`);
    assert.equal(await login(user.email, "203.0.113.8"), 200);
    assert.ok(peakMiB(server.pid) < 400, `${peakMiB(server.pid)} MiB`);
  });
});
