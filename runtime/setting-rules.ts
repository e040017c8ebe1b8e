import { readFileSync } from "node:fs";
import { type Pepper, readPeppers } from "./auth/passwords/peppers.js";
import { readEthereumAddress } from "./auth/plyr/ethereum-address.js";
import { testnetMirror } from "./auth/plyr/mirror-address.js";
import { clientIp } from "./http/index.js";
import { isPostgresUrl, sqlitePath } from "./store/database-url.js";

/** What the text of a variable must be. `parse` gives undefined for text that is not. */
export interface Rule<T> {
  readonly rule: string;
  readonly example: string;
  parse(text: string): T | undefined;
}

/** Google's siteverify (https://developers.google.com/recaptcha/docs/verify). */
export const googleVerifyUrl = "https://www.google.com/recaptcha/api/siteverify";

/** A secret that is typed in: any text without blanks. */
export const oneWord: Rule<string> = {
  rule: "text without blanks",
  example: "the-secret-of-your-site",
  parse: (text) => (/^\S+$/.test(text) ? text : undefined),
};

/** The database; its message never shows a value, which may hold a password. */
export const databaseUrl: Rule<string> = {
  rule: "sqlite:PATH or postgres://USER:PASSWORD@HOST/DATABASE",
  example: "sqlite:data/specgate.db",
  parse: (text) => (sqlitePath(text) !== undefined || isPostgresUrl(text) ? text : undefined),
};

/** Redis; its message never shows a value, which may hold a password. */
export const redisUrl: Rule<string> = {
  rule: "redis:// or rediss:// with a host, and a database number where it is not 0",
  example: "redis://127.0.0.1:6379/1",
  parse(text) {
    const url = URL.parse(text);
    const isRedis = /^rediss?:$/.test(url?.protocol ?? "") && url?.hostname !== "";
    return isRedis && /^\/?\d*$/.test(url?.pathname ?? "") ? text : undefined;
  },
};

/** The secret goes to this URL, so plain http is for this machine only. */
export const verifyUrl: Rule<string> = {
  rule: "an https URL, or an http URL of this machine (localhost, 127.0.0.1, [::1])",
  example: googleVerifyUrl,
  parse(text) {
    const url = URL.parse(text);
    const isLocal = url?.protocol === "http:" && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
    return url?.protocol === "https:" || isLocal ? text : undefined;
  },
};

/** An address to listen on, or a site's name. */
export const host: Rule<string> = {
  rule: "a host name or an IP address",
  example: "127.0.0.1",
  parse: (text) => (/^[A-Za-z0-9._:-]{1,253}$/.test(text) ? text : undefined),
};

/** A mount, without a slash at its end; the root is "". */
export const mount: Rule<string> = {
  rule: "a path that starts with a slash and does not end with one, or / for the root",
  example: "/api",
  parse: (text) => (text === "/" ? "" : /^(\/(?!\.{1,2}(\/|$))[A-Za-z0-9._~-]+)+$/.test(text) ? text : undefined),
};

/** Proxies that are believed. */
export const cidrList: Rule<readonly string[]> = {
  rule: "IP addresses or CIDR blocks, with commas between them",
  example: "10.0.0.0/8,::1",
  parse: (text) => list(text, isBlock),
};

/** Origins as browsers write them (RFC 6454, section 6.2), or `*`. */
export const originList: Rule<readonly string[]> = {
  rule: "origins (scheme, host and port, no path) with commas between them, or *",
  example: "https://portal.example,http://localhost:3000",
  parse: (text) => list(text, (entry) => entry === "*" || (entry !== "null" && URL.parse(entry)?.origin === entry)),
};

/** A key of 32 bytes, read from its file. */
export const keyFile: Rule<Uint8Array> = {
  rule: "the path of a readable file with 32 bytes: as they are, in hex or in base64",
  example: "/run/secrets/specgate-master-key",
  parse: readKey,
};

/** Peppers for passwords, read from their file. */
export const pepperFile: Rule<readonly Pepper[]> = {
  rule: "the path of a readable file of lines id:base64: an id of 1 to 8 letters, digits, - and _, 32 to 1,024 bytes",
  example: "/run/secrets/specgate-password-peppers",
  parse: (path) => readPeppers(readBytes(path)?.toString("latin1") ?? ""),
};

/** A switch. */
export const yesOrNo: Rule<boolean> = {
  rule: "true or false",
  example: "true",
  parse: (text) => (/^(true|on|yes|1)$/i.test(text) ? true : /^(false|off|no|0)$/i.test(text) ? false : undefined),
};

/** A whole number, both ends included. */
export function whole(min: number, max: number, example: string): Rule<number> {
  return {
    rule: `a whole number from ${min} to ${max}`,
    example,
    parse(text) {
      const value = /^(0|[1-9]\d{0,9})$/.test(text) ? Number(text) : Number.NaN;
      return value >= min && value <= max ? value : undefined;
    },
  };
}

/** One of a few words. */
export function oneOf<T extends string>(values: readonly T[], example: T): Rule<T> {
  return { rule: `one of ${values.join(", ")}`, example, parse: (text) => values.find((value) => value === text) };
}

/** An address with its EIP-55 checksum, or in one case. */
export const ethereumAddress: Rule<string> = {
  rule: "an Ethereum address: 0x and 40 hex digits, in mixed case with its checksum",
  example: testnetMirror.deployer,
  parse: (text) => (readEthereumAddress(text) === undefined ? undefined : text),
};

/** 32 bytes in hex. */
export const hash: Rule<string> = {
  rule: "0x and 64 hex digits",
  example: testnetMirror.initHash,
  parse: (text) => (/^0x[0-9a-fA-F]{64}$/.test(text) ? text : undefined),
};

function list(text: string, isGood: (entry: string) => boolean): readonly string[] | undefined {
  const entries = text.split(",").map((entry) => entry.trim());
  return entries.every(isGood) ? entries : undefined;
}

function isBlock(text: string): boolean {
  try {
    clientIp([text]);
    return true;
  } catch {
    return false;
  }
}

function readKey(path: string): Uint8Array | undefined {
  const bytes = readBytes(path);
  if (bytes === undefined || bytes.length === 32) return bytes;
  const text = bytes.toString("latin1").trim();
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, "hex");
  return /^[A-Za-z0-9+/]{43}=?$/.test(text) ? Buffer.from(text, "base64") : undefined;
}

function readBytes(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
