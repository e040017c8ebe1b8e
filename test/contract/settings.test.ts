import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { testnetMirror } from "../../runtime/auth/plyr/mirror-address.js";
import {
  type Environment,
  readDemoSettings,
  readSettings,
  readToolSettings,
  SettingsError,
} from "../../runtime/settings.js";

const needed = { DATABASE_URL: "sqlite:data/x.db", RECAPTCHA_SECRET: "a-site-secret" };

const defaults = {
  host: "127.0.0.1",
  port: 8080,
  addressIsSet: false,
  databaseUrl: "sqlite:data/x.db",
  redisUrl: undefined,
  masterKey: undefined,
  passwordPeppers: [],
  logLevel: "info",
  stopDelaySeconds: 0,
  trustedProxies: [],
  corsOrigins: [],
  mounts: {},
  bullish: { clockSkewSeconds: undefined, maxSessions: undefined },
  plyr: { maxExpiresIn: undefined, mirror: testnetMirror, replayGuard: undefined },
  flashback: { hideAccounts: undefined },
  captchaHostname: undefined,
  captcha: { url: "https://www.google.com/recaptcha/api/siteverify", secret: "a-site-secret" },
};
const everyVariable = {
  ...needed,
  REDIS_URL: "rediss://user:secret@cache.example:6380/2",
  HOST: "::1",
  PORT: "0",
  STOP_DELAY: "3",
  LOG_LEVEL: "debug",
  TRUSTED_PROXIES: "10.0.0.0/8, ::1",
  CORS_ORIGINS: "https://a.example, http://localhost:3000",
  BULLISH_MOUNT: "/trading-api",
  XPKG_MOUNT: "/",
  RECAPTCHA_VERIFY_URL: "http://127.0.0.1:9/siteverify",
  RECAPTCHA_HOSTNAME: "portal.example",
  BULLISH_CLOCK_SKEW: "0",
  BULLISH_MAX_SESSIONS: "3",
  PLYR_MAX_EXPIRES_IN: "3600",
  PLYR_MIRROR_DEPLOYER: "0x00000000000000000000000000000000000000aa",
  PLYR_MIRROR_INIT_HASH: `0x${"1".repeat(64)}`,
  PLYR_REPLAY_GUARD: "off",
  FLASHBACK_HIDE_ACCOUNTS: "true",
};

/** The lines of the error that `read` throws. */
function linesOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    assert.ok(error instanceof SettingsError);
    return error.lines;
  }
  return assert.fail("nothing was refused");
}

const bad: readonly (readonly [name: string, value: string, says: RegExp])[] = [
  ["HOST", "a b", /host name or an IP address/],
  ["PORT", "65536", /0 to 65535/],
  ["PORT", "80a", /0 to 65535/],
  ["DATABASE_URL", "postgres://user:canary@db", /postgres:\/\/USER:PASSWORD@HOST\/DATABASE/],
  ["DATABASE_URL", "mysql://user:canary@db/x", /sqlite:PATH/],
  ["DATABASE_URL", "data/x.db", /sqlite:PATH/],
  ["DATABASE_URL", "sqlite:", /sqlite:PATH/],
  ["REDIS_URL", "http://canary@cache", /redis:\/\/ or rediss:\/\//],
  ["REDIS_URL", "redis://:canary@", /with a host/],
  ["REDIS_URL", "redis://canary@cache/one", /database number/],
  ["PASSWORD_PEPPER_FILE", "canary", /lines id:base64/],
  ["MASTER_KEY_FILE", "/nowhere/canary", /readable file with 32 bytes/],
  ["STOP_DELAY", "301", /whole number from 0 to 300/],
  ["LOG_LEVEL", "loud", /one of fatal, error, warn, info, debug, trace, silent/],
  ["TRUSTED_PROXIES", "10.0.0.0/33", /CIDR/],
  ["TRUSTED_PROXIES", "10.0.0.1,", /CIDR/],
  ["CORS_ORIGINS", "https://a.example/", /origins/],
  ["CORS_ORIGINS", "null", /origins/],
  ["BULLISH_MOUNT", "trading-api", /starts with a slash/],
  ["PLYR_MOUNT", "/api/", /starts with a slash/],
  ["XPKG_MOUNT", "/a/../b", /starts with a slash/],
  ["FLASHBACK_MOUNT", "/a?b", /starts with a slash/],
  ["RECAPTCHA_VERIFY_URL", "http://verify.example/", /https URL/],
  ["RECAPTCHA_VERIFY_URL", "siteverify", /https URL/],
  ["RECAPTCHA_SECRET", "two words", /without blanks/],
  ["BULLISH_CLOCK_SKEW", "-1", /0 to 300/],
  ["BULLISH_MAX_SESSIONS", "0", /1 to /],
  ["PLYR_MAX_EXPIRES_IN", "1e3", /whole number/],
  ["PLYR_MIRROR_DEPLOYER", testnetMirror.deployer.toUpperCase().replace("0X", "0x").replace("A", "a"), /checksum/],
  ["PLYR_MIRROR_INIT_HASH", "0x12", /64 hex digits/],
  ["PLYR_REPLAY_GUARD", "maybe", /true or false/],
  ["FLASHBACK_HIDE_ACCOUNTS", "2", /true or false/],
];

describe("settings", () => {
  const folder = mkdtempSync(join(tmpdir(), "specgate-settings-"));
  after(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  it("have defaults for all but the database and the captcha secret", () => {
    const settings = readSettings(needed);
    assert.deepEqual(settings, defaults);
  });

  it("are all read from the variables that name them", () => {
    const settings = readSettings(everyVariable);
    assert.deepEqual([settings.host, settings.port, settings.stopDelaySeconds], ["::1", 0, 3]);
    assert.equal(settings.redisUrl, "rediss://user:secret@cache.example:6380/2");
    assert.deepEqual(settings.trustedProxies, ["10.0.0.0/8", "::1"]);
    assert.deepEqual(settings.corsOrigins, ["https://a.example", "http://localhost:3000"]);
    assert.deepEqual(settings.mounts, { bullish: "/trading-api", xpkg: "" });
    assert.equal(settings.captcha.url, "http://127.0.0.1:9/siteverify");
    assert.equal(settings.captchaHostname, "portal.example");
    assert.deepEqual(settings.bullish, { clockSkewSeconds: 0, maxSessions: 3 });
    assert.deepEqual(settings.plyr, {
      maxExpiresIn: 3600,
      mirror: { deployer: "0x00000000000000000000000000000000000000aa", initHash: `0x${"1".repeat(64)}` },
      replayGuard: false,
    });
    assert.deepEqual(settings.flashback, { hideAccounts: true });
  });

  for (const url of ["postgres://user:secret@db:5432/specgate?sslmode=verify-full", "postgresql:///specgate"]) {
    it(`take ${url} for a database`, () => {
      assert.equal(readSettings({ ...needed, DATABASE_URL: url }).databaseUrl, url);
    });
  }

  it("count a variable that is set to nothing as unset", () => {
    assert.equal(readSettings({ ...needed, PORT: "", REDIS_URL: " " }).port, 8080);
  });

  const keyBytes = Buffer.from(Array.from({ length: 32 }, (_, at) => at * 7));
  for (const [form, content] of [
    ["as they are", keyBytes],
    ["in hex", `${keyBytes.toString("hex")}\n`],
    ["in base64", `${keyBytes.toString("base64")}\n`],
    ["in base64 without padding", keyBytes.toString("base64").replace("=", "")],
  ] as const) {
    it(`take the 32 bytes of a master key ${form}`, () => {
      const { masterKey } = readSettings({ ...needed, MASTER_KEY_FILE: file(form, content) });
      assert.deepEqual(Buffer.from(masterKey ?? []), keyBytes);
    });
  }

  for (const [name, value, says] of bad) {
    it(`refuse ${name}=${value} by a line that names it and not the value`, () => {
      const lines = linesOf(() => readSettings({ ...needed, [name]: value }));
      assert.equal(lines.length, 1);
      const [line = ""] = lines;
      assert.ok(line.startsWith(`${name}: `), line);
      assert.match(line, says);
      assert.doesNotMatch(line, /canary/);
      assert.doesNotMatch(line, /\n/);
    });
  }

  it("refuse a master key of another length", () => {
    const MASTER_KEY_FILE = file("short", "00".repeat(31));
    assert.match(linesOf(() => readSettings({ ...needed, MASTER_KEY_FILE })).join(), /^MASTER_KEY_FILE: /);
  });

  it("name every bad variable at once", () => {
    const lines = linesOf(() => readSettings({ PORT: "x", LOG_LEVEL: "x" }));
    assert.deepEqual(lines.map((line) => line.split(":")[0]).sort(), [
      "DATABASE_URL",
      "LOG_LEVEL",
      "PORT",
      "RECAPTCHA_SECRET",
    ]);
  });

  for (const [command, read] of [
    ["a demo", readDemoSettings],
    ["a tool", readToolSettings],
  ] as const) {
    it(`of ${command} need nothing`, () => {
      assert.equal(read({}).databaseUrl, "sqlite:data/specgate.db");
    });

    it(`of ${command} are checked like any`, () => {
      assert.match(linesOf(() => read({ PORT: "x" })).join(), /^PORT: /);
    });
  }

  it("refuse a demo in production", () => {
    const env: Environment = { NODE_ENV: "production" };
    assert.match(linesOf(() => readDemoSettings(env)).join(), /^NODE_ENV: .*--demo/);
    assert.equal(readToolSettings(env).port, 8080);
  });
});
