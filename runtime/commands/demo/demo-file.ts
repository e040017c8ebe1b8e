import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ApiName } from "../../api-names.js";
import { sqlitePath } from "../../store/database-url.js";

/** The demo accounts and their secrets, so that `request` can sign; and what was used of them already. */
export interface DemoFile {
  readonly version: 1;
  /** Base URL of each API where the demo listened last. */
  readonly bases?: Readonly<Record<ApiName, string>>;
  readonly bullish: {
    readonly userId: string;
    readonly accountId: string;
    /** PEM. */
    readonly publicKey: string;
    readonly privateKey: string;
    /** The nonce of the last request that was made, epoch seconds. */
    readonly lastNonce?: number;
  };
  readonly plyr: {
    readonly gameId: string;
    readonly apiKey: string;
    readonly secretKey: string;
    readonly plyrId: string;
    readonly primaryAddress: string;
    readonly otpSecret: string;
    /** The time step of the last one-time code that was handed out. */
    readonly lastStep?: number;
  };
  readonly xpkg: { readonly email: string; readonly name: string; readonly password: string };
  readonly flashback: {
    readonly email: string;
    readonly name: string;
    readonly orgId: string;
    readonly password: string;
  };
}

/** `demo.json` beside the database, or in `data/` for one that is no file. */
export function demoFilePath(databaseUrl: string): string {
  const path = sqlitePath(databaseUrl);
  return join(path === undefined || path === ":memory:" ? "data" : dirname(path), "demo.json");
}

/** Undefined where there is none, or one of another version. */
export async function readDemoFile(path: string): Promise<DemoFile | undefined> {
  try {
    const file: unknown = JSON.parse(await readFile(path, "utf8"));
    // Only this module writes the file, and its version says how.
    return isObject(file) && file.version === 1 ? (file as unknown as DemoFile) : undefined;
  } catch {
    return undefined;
  }
}

/** Replaces the file in one step; only its owner can read it. */
export async function writeDemoFile(path: string, file: DemoFile): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(draft, `${JSON.stringify(file, undefined, 2)}\n`, { mode: 0o600 });
  await rename(draft, path);
}

function isObject(value: unknown): value is { readonly version?: unknown } {
  return typeof value === "object" && value !== null;
}
