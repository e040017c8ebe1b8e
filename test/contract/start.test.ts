import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { type RunningServer, runCommand, runJson, shellCommand, startServer } from "./server-command.js";

const folder = mkdtempSync(join(tmpdir(), "specgate-start-"));
after(() => rmSync(folder, { recursive: true }));
const apis = ["bullish", "plyr", "xpkg", "flashback"] as const;
const tokenOf: Readonly<Record<(typeof apis)[number], string>> = {
  bullish: "token",
  plyr: "sessionJwt",
  xpkg: "token",
  flashback: "accessToken",
};

describe("specgate-server start", () => {
  const env = { DATABASE_URL: `sqlite:${folder}/plain/specgate.db`, RECAPTCHA_SECRET: "a-site-secret" };

  for (const [what, args, given, says] of [
    ["without settings", [], {}, [/^DATABASE_URL: must be set/m, /^RECAPTCHA_SECRET: must be set/m]],
    ["with a bad setting", [], { ...env, PORT: "many" }, [/^PORT: must be/m]],
    ["with two APIs at one place", [], { ...env, PLYR_MOUNT: "/flashback" }, [/^plyr and flashback .*PLYR_MOUNT/m]],
    ["as a demo in production", ["--demo"], { NODE_ENV: "production" }, [/^NODE_ENV: .*--demo/m]],
  ] as const) {
    it(`refuses to start ${what}, by a line that names the setting`, async () => {
      const { code, stdout, stderr } = await runCommand(["start", ...args], given);
      assert.deepEqual([code, stdout], [2, ""]);
      for (const line of says) assert.match(stderr, line);
      assert.doesNotMatch(stderr, /\n\s+at /);
    });
  }

  it("says so when the port is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const address = other.address();
    const PORT = String(typeof address === "object" ? address?.port : "");
    const { code, stderr } = await runCommand(["start"], { ...env, PORT });
    other.close();
    assert.equal(code, 1);
    assert.match(stderr, new RegExp(`^PORT: ${PORT} is in use`, "m"));
  });

  it("warns once that there is no master key, and logs JSON lines without what was sent", async () => {
    const server = await startServer([], { ...env, LOG_LEVEL: "debug" });
    const response = await fetch(`${server.url}/flashback/user/login?q=canary`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: "Bearer canary" },
      body: JSON.stringify({ email: "canary@example.com", password: "canary" }),
    });
    assert.equal(response.status, 401);
    assert.equal(await server.stop("SIGTERM"), 0);
    const { stdout, stderr } = server.output();
    assert.equal(stdout, `specgate-server listens on ${server.url}\n`);
    const lines = stderr
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.equal(lines.filter(({ msg }) => msg.startsWith("MASTER_KEY_FILE ")).length, 1);
    const request = lines.find(({ msg }) => msg === "request");
    assert.deepEqual([request.method, request.path, request.status], ["POST", "/flashback/user/login", 401]);
    assert.doesNotMatch(stderr, /canary/);
  });

  it("stops with a stored secret that another master key sealed, and names the setting", async () => {
    const sealed = { ...env, DATABASE_URL: `sqlite:${folder}/sealed/specgate.db` };
    for (const [name, byte] of [
      ["one", "11"],
      ["two", "22"],
    ] as const) {
      writeFileSync(join(folder, name), byte.repeat(32));
    }
    const server = await startServer([], { ...sealed, MASTER_KEY_FILE: join(folder, "one") });
    assert.equal(await server.stop("SIGINT"), 0);
    const { code, stderr } = await runCommand(["start"], { ...sealed, MASTER_KEY_FILE: join(folder, "two") });
    assert.equal(code, 2);
    assert.match(stderr, /^MASTER_KEY_FILE: /m);
  });
});

describe("specgate-server start that gets SIGTERM", () => {
  const env = { DATABASE_URL: `sqlite:${folder}/stopped/specgate.db`, RECAPTCHA_SECRET: "a-site-secret" };
  const readiness = async (url: string) => (await fetch(`${url}/readyz`)).status;

  it("is not ready for STOP_DELAY, serves until then, and ends", async () => {
    const server = await startServer([], { ...env, STOP_DELAY: "1" });
    assert.equal(await readiness(server.url), 200);
    const began = performance.now();
    const end = server.stop("SIGTERM");
    while ((await readiness(server.url)) !== 503) assert.ok(performance.now() - began < 900, "it stays ready");
    assert.equal((await fetch(`${server.url}/healthz`)).status, 200);
    assert.equal((await fetch(`${server.url}/flashback/token`)).status, 401);
    assert.equal(await end, 0);
    assert.ok(performance.now() - began >= 1000);
    await assert.rejects(fetch(`${server.url}/healthz`));
  });

  it("ends at once at a second signal", async () => {
    const server = await startServer([], { ...env, STOP_DELAY: "60" });
    const end = server.stop("SIGTERM");
    while ((await readiness(server.url)) !== 503);
    process.kill(server.pid ?? assert.fail(), "SIGTERM");
    assert.equal(await end, "SIGTERM");
  });
});

describe("specgate-server start --demo", () => {
  const database = { DATABASE_URL: `sqlite:${folder}/demo/specgate.db` };
  const demoFile = join(folder, "demo", "demo.json");
  let server: RunningServer;
  let accounts: unknown;
  before(async () => {
    server = await startServer(["--demo"], database);
    accounts = (await runJson(["account", "list"], database)).accounts;
  });
  after(() => server.stop("SIGTERM"));

  it("listens and is healthy", async () => {
    assert.equal((await fetch(`${server.url}/healthz`)).status, 200);
    assert.equal((await fetch(`${server.url}/readyz`)).status, 200);
  });

  for (const api of apis) {
    it(`makes an account whose printed request logs in to ${api}`, async () => {
      const { method, url, headers, body } = await runJson(["request", api], database);
      const response = await fetch(url, { method, headers, body });
      const answer = await response.json();
      assert.equal(response.status, 200, JSON.stringify(answer));
      assert.equal(typeof answer[tokenOf[api]], "string");
    });
  }

  const hasCurl = spawnSync("curl", ["--version"]).status === 0;
  for (const api of apis) {
    it(`prints a line for ${api} that works when pasted into a shell`, { skip: hasCurl ? false : "no curl" }, () => {
      const line = pastedLines(server.output().stdout).find((text) => text.includes(api));
      const { stdout, stderr } = spawnSync("sh", ["-c", line ?? ""], {
        env: { PATH: pathWithNpx() },
        encoding: "utf8",
      });
      assert.equal(typeof JSON.parse(stdout)[tokenOf[api]], "string", stdout + stderr);
    });
  }

  it("takes a captcha token once", async () => {
    const { url, headers, body } = await runJson(["request", "xpkg"], database);
    const send = async () => (await fetch(url, { method: "POST", headers, body })).status;
    assert.deepEqual([await send(), await send()], [200, 418]);
  });

  it("keeps the secrets of its accounts in a file of its owner", () => {
    assert.equal(statSync(demoFile).mode & 0o777, 0o600);
    assert.match(readFileSync(demoFile, "utf8"), /BEGIN PRIVATE KEY/);
  });

  it("sends requests to HOST and PORT where they are set", async () => {
    const { url } = await runJson(["request", "flashback"], { ...database, HOST: "0.0.0.0", PORT: "9090" });
    assert.equal(url, "http://127.0.0.1:9090/flashback/user/login");
  });

  it("keeps its accounts from one start to the next", async () => {
    assert.equal(await server.stop("SIGTERM"), 0);
    server = await startServer(["--demo"], database);
    assert.deepEqual((await runJson(["account", "list"], database)).accounts, accounts);
    for (const api of ["bullish", "flashback"]) {
      const { url, headers, body } = await runJson(["request", api], database);
      assert.equal((await fetch(url, { method: "POST", headers, body })).status, 200);
    }
  });

  it("makes new accounts beside the old ones where the file of secrets is lost", async () => {
    await server.stop("SIGTERM");
    rmSync(demoFile);
    server = await startServer(["--demo"], database);
    const { url, headers, body } = await runJson(["request", "flashback"], database);
    assert.equal((await fetch(url, { method: "POST", headers, body })).status, 200);
    assert.equal((await runJson(["account", "list"], database)).accounts.length, 10);
  });
});

describe("specgate-server request", () => {
  it("says how to get demo accounts where there are none", async () => {
    const { code, stderr } = await runCommand(["request", "bullish"], {
      DATABASE_URL: `sqlite:${folder}/none/specgate.db`,
    });
    assert.equal(code, 1);
    assert.match(stderr, /start --demo/);
  });
});

function pastedLines(text: string): string[] {
  return text.split("\n").filter((line) => /^(?:DATABASE_URL=\S+ )?(?:npx|curl) /.test(line));
}

/** `npx specgate-server …` in a checkout runs its own command; here a stand-in does, which needs no npm. */
function pathWithNpx(): string {
  const bin = mkdtempSync(join(folder, "bin-"));
  writeFileSync(join(bin, "npx"), `#!/bin/sh\nshift\nexec ${shellCommand} "$@"\n`);
  chmodSync(join(bin, "npx"), 0o755);
  return [bin, process.env.PATH].join(delimiter);
}
