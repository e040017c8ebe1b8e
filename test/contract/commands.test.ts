import assert from "node:assert/strict";
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { HashQueue } from "../../runtime/auth/passwords/hash-queue.js";
import { PasswordHasher } from "../../runtime/auth/passwords/password-hasher.js";
import { openStore } from "../../runtime/store/open-store.js";
import { runCommand, runJson } from "./server-command.js";

const folder = mkdtempSync(join(tmpdir(), "specgate-commands-"));
after(() => rmSync(folder, { recursive: true }));
const newDatabase = () => ({ DATABASE_URL: `sqlite:${mkdtempSync(join(folder, "db-"))}/specgate.db` });
const { publicKey } = generateKeyPairSync("ec", {
  namedCurve: "P-256",
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});
const keyFile = join(folder, "key.pem");
writeFileSync(keyFile, publicKey);
const primaryAddress = "0xb0425C2D2C31A0cf492D92aFB64577671D50E3b5";
const password = "Correct-Horse-1";
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What is given to `account add`, and what it shows. */
const kinds: readonly {
  readonly args: readonly string[];
  readonly input?: string;
  readonly shows: Readonly<Record<string, unknown>>;
}[] = [
  {
    args: ["bullish", "--user-id", "12345", "--account-id", "222000000000003", "--public-key-file", keyFile],
    shows: { id: uuid, userId: "12345", accountId: "222000000000003", publicKey: publicKey.trim(), allowIps: [] },
  },
  {
    args: ["bullish-hmac", "--user-id", "12345", "--allow-ip", "10.0.0.0/8", "::1"],
    shows: {
      id: uuid,
      userId: "12345",
      accountId: "222000000000003",
      publicKey: /^HMAC-/,
      secretKey: /^[0-9a-f]{64}$/,
      allowIps: ["10.0.0.0/8", "::1/128"],
    },
  },
  {
    args: ["bullish-hmac", "--user-id", "99", "--account-id", "7"],
    shows: {
      id: uuid,
      userId: "99",
      accountId: "7",
      publicKey: /^HMAC-/,
      secretKey: /^[0-9a-f]{64}$/,
      allowIps: [],
    },
  },
  {
    args: ["plyr-game", "--game-id", "game123", "--role", "admin"],
    shows: {
      id: uuid,
      gameId: "game123",
      role: "admin",
      apiKey: /^[0-9a-f]{32}$/,
      secretKey: /^[0-9a-f]{64}$/,
    },
  },
  {
    args: ["plyr", "--plyr-id", "Player-1", "--primary-address", primaryAddress, "--otp-secret", "JBSWY3DPEHPK3PXP"],
    shows: {
      id: uuid,
      plyrId: "player-1",
      primaryAddress,
      mirrorAddress: "0x110a22Abe314536B272b77a5483D9515D8E6Cdd8",
      otpSecret: "JBSWY3DPEHPK3PXP",
      otpauthUri: /^otpauth:\/\/totp\/.*secret=JBSWY3DPEHPK3PXP/,
    },
  },
  {
    args: ["xpkg", "--email", "Ann@Example.com", "--name", "Ann Other"],
    input: `${password}\n`,
    shows: { id: /^\S{16}$/, email: "ann@example.com", name: "Ann Other" },
  },
  {
    args: ["flashback", "--email", "ann@example.com", "--name", "Ann", "--org-id", "org-1"],
    input: `${password}\n`,
    shows: { id: uuid, email: "ann@example.com", name: "Ann", orgId: "org-1" },
  },
  {
    args: ["flashback", "--email", "nobody@example.com", "--name", "No Body", "--org-id", "org-1", "--no-password"],
    shows: { id: uuid, email: "nobody@example.com", name: "No Body", orgId: "org-1" },
  },
];

describe("specgate-server account add", () => {
  const env = newDatabase();
  for (const { args, input, shows } of kinds) {
    it(`${args.slice(0, 3).join(" ")} prints one JSON object with what was given and made`, async () => {
      const made = await runJson(["account", "add", ...args], env, input);
      assert.deepEqual(Object.keys(made).sort(), Object.keys(shows).sort());
      for (const [name, expected] of Object.entries(shows)) {
        if (expected instanceof RegExp) assert.match(String(made[name]), expected, name);
        else assert.deepEqual(made[name], expected, name);
      }
    });
  }

  it("shows a block with a word on secrets where it is not asked for JSON", async () => {
    const { stdout } = await runCommand(["account", "add", "plyr-game", "--game-id", "block"], env);
    assert.match(stdout, /^Made: PLYR game\. Its secret is shown this once/);
    assert.match(stdout, /^ {2}secretKey {2}[0-9a-f]{64}$/m);
  });

  for (const [what, input, kept] of [
    ["one newline", "Trailing-1\n", "Trailing-1"],
    ["one newline of a Windows shell", "Trailing-1\r\n", "Trailing-1"],
    ["only one newline", "Trailing-1\n\n", "Trailing-1\n"],
    ["no blank", " Träiling-1 \n", " Träiling-1 "],
  ] as const) {
    it(`takes ${what} from the end of a password`, async () => {
      const database = newDatabase();
      const args = ["account", "add", "flashback", "--email", "a@example.com", "--name", "A", "--org-id", "o"];
      const { id } = await runJson(args, database, input);
      const store = await openStore(database.DATABASE_URL);
      const hash = await store.accounts.passwordHash(id);
      await store.close();
      const hasher = new PasswordHasher({ queue: new HashQueue(), randomBytes });
      assert.equal(await hasher.matches(hash, kept), true);
    });
  }

  const author = ["xpkg", "--email", "b@example.com", "--name", "Ben Author"];
  for (const [what, args, input, says] of [
    ["a name that is taken", ["xpkg", "--email", "c@example.com", "--name", "ann other"], password, /^name is taken$/m],
    ["a password that is too short", author, "canary\n", /^password must have 8 to 64 characters$/m],
    ["no password", author, "", /^the password comes on standard input, and there is none$/m],
    ["an unreadable key file", [...(kinds[0]?.args.slice(0, -1) ?? []), "/nowhere/canary"], "", /--public-key-file/],
    ["a role that there is not", ["plyr-game", "--game-id", "g", "--role", "canary"], "", /^role must be one of/m],
  ] as const) {
    it(`refuses ${what} in one line, without the value`, async () => {
      const { code, stdout, stderr } = await runCommand(["account", "add", ...args], env, input);
      assert.equal(code, 1);
      assert.equal(stdout, "");
      assert.match(stderr, says);
      assert.doesNotMatch(stderr, /canary|\n\s+at /);
    });
  }

  it("seals secrets with the master key before they are stored", async () => {
    const database = newDatabase();
    const MASTER_KEY_FILE = join(folder, "master-key");
    writeFileSync(MASTER_KEY_FILE, randomBytes(32));
    const game = ["account", "add", "plyr-game", "--game-id"];
    const open = await runJson([...game, "open"], database);
    const sealed = await runJson([...game, "sealed"], { ...database, MASTER_KEY_FILE });
    const stored = databaseBytes(database.DATABASE_URL);
    assert.equal(stored.includes(open.secretKey), true);
    assert.equal(stored.includes(sealed.secretKey), false);
  });
});

function databaseBytes(url: string): Buffer {
  const place = join(url.slice("sqlite:".length), "..");
  return Buffer.concat(readdirSync(place).map((file) => readFileSync(join(place, file))));
}

describe("specgate-server account", () => {
  const env = newDatabase();

  it("lists accounts, switches them, and keeps their secrets to itself", async () => {
    const made = await runJson(["account", "add", "plyr-game", "--game-id", "Game-1"], env);
    await runJson(["account", "add", "xpkg", "--email", "a@example.com", "--name", "Ann Other"], env, password);
    const all = await runCommand(["account", "list", "--json"], env);
    assert.doesNotMatch(all.stdout, new RegExp(`${made.secretKey}|${made.apiKey}|argon2|${password}`));
    assert.equal(JSON.parse(all.stdout).accounts.length, 2);
    for (const [verb, status] of [
      ["disable", "disabled"],
      ["enable", "active"],
      ["ban", "banned"],
      ["delete", "deleted"],
    ] as const) {
      const switched = await runJson(["account", verb, "plyr-game", "Game-1"], env);
      assert.deepEqual(switched, { id: made.id, realm: "plyr-game", login: "Game-1", status });
      const { accounts } = await runJson(["account", "list", "plyr-game"], env);
      const [{ createdAt, ...listed }] = accounts;
      assert.deepEqual(listed, { id: made.id, realm: "plyr-game", login: "Game-1", name: "Game-1", status });
      assert.ok(Math.abs(Date.parse(createdAt) - Date.now()) < 60_000);
    }
  });

  it("does not bring a deleted account back", async () => {
    const { code, stderr } = await runCommand(["account", "enable", "plyr-game", "Game-1"], env);
    assert.equal(code, 1);
    assert.match(stderr, /^this plyr-game account was deleted, which is for good/);
  });

  it("finds an e-mail address in any case", async () => {
    assert.equal((await runJson(["account", "disable", "xpkg", "A@Example.com"], env)).login, "a@example.com");
  });

  it("says where an account is not found", async () => {
    const { code, stderr } = await runCommand(["account", "ban", "flashback", "nobody@example.com"], env);
    assert.equal(code, 1);
    assert.match(stderr, /^there is no flashback account of that name/);
  });
});

describe("specgate-server", () => {
  for (const args of [
    [],
    ["nonsense"],
    ["start", "--nonsense"],
    ["account", "list", "nonsense"],
    ["account", "add", "xpkg", "--email", "a@example.com"],
    ["request", "nonsense"],
  ]) {
    it(`exits with 2 and a word on usage for: ${args.join(" ")}`, async () => {
      const { code, stdout, stderr } = await runCommand(args);
      assert.deepEqual([code, stdout], [2, ""]);
      assert.match(stderr, /usage|--help/i);
    });
  }

  for (const args of [["--help"], ["account", "add", "bullish", "--help"]]) {
    it(`explains itself for: ${args.join(" ")}`, async () => {
      const { code, stdout } = await runCommand(args);
      assert.equal(code, 0);
      assert.match(stdout, /^Usage: specgate-server/);
    });
  }

  it("says that a database cannot be opened, and no more", async () => {
    const { code, stderr } = await runCommand(["account", "list"], { DATABASE_URL: `sqlite:${folder}` });
    assert.equal(code, 1);
    assert.match(stderr, /^DATABASE_URL: /);
    assert.doesNotMatch(stderr, /\n\s+at /);
  });
});
