import { readFileSync } from "node:fs";
import { newFlashbackAccount } from "../../runtime/auth/accounts/new-flashback-account.js";
import { accountTools } from "../../runtime/commands/with-accounts.js";
import { readToolSettings } from "../../runtime/settings.js";
import { openStore } from "../../runtime/store/open-store.js";
import { hashingOnce } from "../contract/hash-once.js";
import { type RunningServer, startServer } from "../contract/server-command.js";
import type { Statuses, ToFlooder } from "./flood-messages.js";
import { attackedEmail, plantedEmail, rightPassword } from "./login-request.js";
import { getOther, loginPlanted, type Probe, probeWhile } from "./probe.js";
import { type Flooder, startFlooder } from "./start-flooder.js";

/** How hard the flood is. */
export interface FloodSize {
  /** Logins at once, each from an address of its own to an account of its own. */
  readonly burst: number;
  readonly connections: number;
  /** How long the connections stay busy. */
  readonly steadyMs: number;
}

/** What was answered in one part of the flood: to the attacker, to the planted users, and to a GET of another API. */
export interface FloodPart {
  readonly attack: Statuses;
  readonly planted: readonly Probe[];
  readonly gets: readonly Probe[];
}

/** What a flood came to. */
export interface FloodFigures {
  readonly burst: FloodPart;
  readonly steady: FloodPart;
  /** A planted user's login once the flood is over. */
  readonly after: Probe | undefined;
  /** The most memory that the server has held, in MiB; NaN where the system does not tell. */
  readonly peakMiB: number;
}

const mostPlanted = 400;
/** Logins of planted users before: a server that is flooded has served others already. */
const warmup = 100;
const [burstGetMs, steadyGetMs, plantedMs] = [10, 20, 200];

/** Floods a `specgate-server` of its own, on an empty SQLite file, with wrong logins at Flashback. */
export async function runFlood(databaseUrl: string, size: FloodSize): Promise<FloodFigures> {
  // Five failures throttle an account: there are so many that the steady part reaches the hashes to its end.
  const accounts = size.burst + Math.ceil(size.steadyMs / 10);
  await plant(databaseUrl, accounts);
  const server = await startServer([], { DATABASE_URL: databaseUrl, RECAPTCHA_SECRET: "unused" });
  try {
    const flooder = await startFlooder(server.url, accounts);
    try {
      return await measure(server, flooder, size);
    } finally {
      flooder.stop();
    }
  } finally {
    await server.stop("SIGTERM");
  }
}

async function measure(server: RunningServer, flooder: Flooder, size: FloodSize): Promise<FloodFigures> {
  const { burst, connections, steadyMs } = size;
  let planted = 0;
  const part = async (told: ToFlooder, getMs: number): Promise<FloodPart> => {
    let over = false;
    const ended = () => over;
    const login = () => loginPlanted(server.url, planted++ % mostPlanted);
    const probes = [probeWhile(ended, plantedMs, login), probeWhile(ended, getMs, () => getOther(server.url))] as const;
    const attack = await flooder.flood(told).finally(() => {
      over = true;
    });
    const [logins, gets] = await Promise.all(probes);
    return { attack, planted: logins, gets };
  };
  for (; planted < warmup; planted += 1) {
    await getOther(server.url);
    await loginPlanted(server.url, planted);
  }
  const ofBurst = await part({ kind: "burst", logins: burst }, burstGetMs);
  const ofSteady = await part({ kind: "steady", connections, ms: steadyMs }, steadyGetMs);
  const [after] = await probeWhile(
    () => true,
    0,
    () => loginPlanted(server.url, planted % mostPlanted),
  );
  return { burst: ofBurst, steady: ofSteady, after, peakMiB: peakMiB(server.pid) };
}

async function plant(databaseUrl: string, accounts: number): Promise<void> {
  const store = await openStore(databaseUrl);
  const tools = hashingOnce(accountTools(store, readToolSettings({ DATABASE_URL: databaseUrl })));
  const emails = [
    ...Array.from({ length: accounts }, (_, account) => attackedEmail(account)),
    ...Array.from({ length: mostPlanted }, (_, account) => plantedEmail(account)),
  ];
  for (const email of emails)
    await newFlashbackAccount({ email, name: email, orgId: "org-1", password: rightPassword }, tools);
  await store.close();
}

/** Linux alone tells it. */
function peakMiB(pid: number | undefined): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}
