import {
  createHmac,
  createSecretKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from "node:crypto";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { codeOfStep, matchStep, stepAt } from "../../../runtime/auth/codes/totp.js";
import { argon2Package, nodeRsPackage } from "../../../runtime/auth/passwords/argon2id.js";
import { signToken } from "../../../runtime/auth/tokens/sign-token.js";
import { productionCost } from "./hash-many.js";

/** How often a second one thing can be done, one after another. */
export interface PrimitiveRate {
  readonly name: string;
  readonly perSecond: number;
}

type Work = () => unknown;

/** What logins are made of, alone. Each runs for `ms`; the database file is made in `folder`. */
export async function measurePrimitives(folder: string, ms: number): Promise<readonly PrimitiveRate[]> {
  const works: readonly (readonly [string, Work])[] = [
    ...(await hashes()),
    ["P-256 verify (node:crypto)", p256Verify()],
    ["HMAC-SHA-256 (node:crypto)", hmac()],
    ["TOTP, three steps", totp()],
    ["JWT sign, ES256", jwtSign("ES256", generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey)],
    ["JWT sign, HS256", jwtSign("HS256", createSecretKey(randomBytes(32)))],
  ];
  const rates: PrimitiveRate[] = [];
  for (const [name, work] of works) rates.push({ name, perSecond: await rateOf(work, ms) });
  const db = new Sqlite(join(folder, "primitives.db"));
  rates.push({ name: "SQLite insert, a transaction each, FULL", perSecond: await rateOf(sqliteInsert(db), ms) });
  db.close();
  return rates;
}

async function rateOf(work: Work, ms: number): Promise<number> {
  await work();
  const startedAt = performance.now();
  let count = 0;
  for (; performance.now() - startedAt < ms; count += 1) await work();
  return (count * 1000) / (performance.now() - startedAt);
}

async function hashes(): Promise<readonly (readonly [string, Work])[]> {
  const input = {
    password: "Correct-Horse-1",
    salt: randomBytes(16),
    cost: productionCost,
    length: 32,
    secret: undefined,
  };
  const argon2 = await argon2Package();
  const nodeRs = await nodeRsPackage().catch(() => undefined);
  return [
    ["argon2id 19456/2/1 (argon2)", () => argon2(input)],
    ...(nodeRs ? [["argon2id 19456/2/1 (@node-rs/argon2)", () => nodeRs(input)] as const] : []),
  ];
}

function p256Verify(): Work {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const message = randomBytes(150);
  const signature = sign("sha256", message, privateKey);
  return () => verify("sha256", message, publicKey, signature);
}

function hmac(): Work {
  const [key, message] = [randomBytes(32), randomBytes(150)];
  return () => createHmac("sha256", key).update(message).digest();
}

function totp(): Work {
  const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
  const now = Date.now();
  const code = codeOfStep(secret, stepAt(now));
  return () => matchStep(secret, code, now);
}

function jwtSign(algorithm: "ES256" | "HS256", signWith: KeyObject): Work {
  const claims = { sub: "someone", sid: "a session", userId: "someone", orgId: "org-1", iat: 1, exp: 2 };
  return () => signToken(claims, { kid: "key", algorithm, signWith });
}

function sqliteInsert(db: Sqlite.Database): Work {
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.exec("CREATE TABLE entry (id TEXT PRIMARY KEY, account TEXT, at INTEGER)");
  const insert = db.prepare("INSERT INTO entry VALUES (?, ?, ?)");
  let id = 0;
  return () => insert.run(`entry${++id}`, "account", id);
}
