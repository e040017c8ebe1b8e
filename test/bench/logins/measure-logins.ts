import type { AccountTools } from "../../../runtime/auth/accounts/account-tools.js";
import { median } from "../median.js";
import type { RunningServer } from "../running-server.js";
import type { Cost } from "./cost-clock.js";
import type { LoginKind } from "./login-kinds.js";
import { sendLogins } from "./send-logins.js";

/** How much to measure. */
export interface LoginSize {
  /** Rounds of the throughput; the median counts. */
  readonly rounds: number;
  readonly logins: number;
  /** Logins one after another, whose costs are told apart. */
  readonly alone: number;
}

/** What logins of one kind came to on one database. */
export interface LoginFigures {
  readonly api: string;
  readonly database: string;
  /** Over eight connections. */
  readonly perSecond: number;
  /** CPU of the server for one of these. */
  readonly cpuMs: number;
  /** What one login takes alone, and what of it goes to what; HTTP is the rest, both ends. */
  readonly aloneMs: number;
  readonly cryptoMs: number;
  readonly storageMs: number;
  readonly httpMs: number;
}

/** As many as keep both cores busy, whatever waits. */
export const connections = 8;

/** Measures one kind of login at a server that counts its costs. */
export async function measureLogins(
  kind: LoginKind,
  at: { readonly server: RunningServer; readonly database: string; readonly tools: AccountTools },
  { rounds, logins, alone }: LoginSize,
): Promise<LoginFigures> {
  const { server, database, tools } = at;
  const requests = await kind.prepare((rounds + 1) * logins + alone, tools);
  const rates: number[] = [];
  const cpus: number[] = [];
  // Round 0 warms up and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    const before = await server.cpuMicroseconds();
    const ms = await sendLogins(
      { port: server.port, connections },
      requests.slice(round * logins, (round + 1) * logins),
    );
    const used = (await server.cpuMicroseconds()) - before;
    if (round === 0) continue;
    rates.push((logins * 1000) / ms);
    cpus.push(used / 1000 / logins);
  }
  const costs = await costsOf(server, requests.slice(-alone));
  return { api: kind.name, database, perSecond: median(rates), cpuMs: median(cpus), ...costs };
}

async function costsOf(server: RunningServer, requests: readonly string[]) {
  const before = await readCosts(server);
  const ms = await sendLogins({ port: server.port, connections: 1 }, requests);
  const after = await readCosts(server);
  const each = (cost: Cost) => (after[cost] - before[cost]) / requests.length;
  const [aloneMs, cryptoMs, storageMs] = [ms / requests.length, each("crypto"), each("storage")];
  return { aloneMs, cryptoMs, storageMs, httpMs: aloneMs - cryptoMs - storageMs };
}

async function readCosts(server: RunningServer): Promise<Record<Cost, number>> {
  return JSON.parse(await server.ask("costs"));
}
