import type { AccountTools } from "../../../runtime/auth/accounts/account-tools.js";
import { median } from "../median.js";
import type { RunningServer } from "../running-server.js";
import type { LoginKind } from "./login-kinds.js";
import { loginText } from "./login-text.js";
import { sendLogins } from "./send-logins.js";

/** What one contender does a second, and what one costs its process in CPU. */
export interface BarFigures {
  readonly perSecond: number;
  readonly cpuMs: number;
}

/** The packages that hash: the one that is always there, and the faster one where it is installed. */
export const hashPackages = ["argon2", "@node-rs/argon2"] as const;
export type HashPackage = (typeof hashPackages)[number];

/** Password logins beside what they could be at best: hashes alone, and a login in bare Koa by the same hash. */
export interface Bar {
  readonly hashedBy: HashPackage;
  readonly hash: BarFigures;
  readonly koa: BarFigures;
  readonly specgate: BarFigures;
  /** The rate of specgate by the others', the median of the rounds: within one, the machine is the same for all. */
  readonly ratios: Readonly<Record<keyof typeof barRatios, number>>;
}

/** The least that logins may be of the control's and of the bare hashes. */
export const barRatios = { koa: 0.95, hash: 0.85 } as const;

/** How much to measure: the first `warm` rounds are not counted, in which the code is compiled that is run often. */
export interface BarSize {
  readonly warm: number;
  readonly rounds: number;
  /** In a round. */
  readonly logins: number;
}

/** Of people who log in at once. */
const connections = 64;
const names = ["hash", "koa", "specgate"] as const;

interface Contender {
  readonly server: RunningServer;
  /** Does it so often; the milliseconds taken. */
  run(round: number): Promise<number>;
}

/** The contenders' processes, and what makes accounts at specgate's. */
export interface BarServers extends Readonly<Record<(typeof names)[number], RunningServer>> {
  readonly hashedBy: HashPackage;
  readonly tools: AccountTools;
}

/** Contenders take turns in one run, in another order each round; the median of the rounds counts. */
export async function measureBar(kind: LoginKind, servers: BarServers, size: BarSize): Promise<Bar> {
  const { warm, rounds, logins } = size;
  const requests = await kind.prepare((warm + rounds) * logins, servers.tools);
  const login = loginText({ path: "/login", body: { email: "person@example.com", password: "Correct-Horse-1" } });
  const contenders: Readonly<Record<(typeof names)[number], Contender>> = {
    hash: { server: servers.hash, run: async () => Number(await servers.hash.ask(`hash ${logins}`)) },
    koa: {
      server: servers.koa,
      run: () =>
        send(
          servers.koa,
          Array.from({ length: logins }, () => login),
        ),
    },
    specgate: {
      server: servers.specgate,
      run: (round) => send(servers.specgate, requests.slice(round * logins, (round + 1) * logins)),
    },
  };
  const samples = { hash: newSamples(), koa: newSamples(), specgate: newSamples() };
  for (let round = 0; round < warm + rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const { server, run } = contenders[name];
      const before = await server.cpuMicroseconds();
      const ms = await run(round);
      const cpuMs = ((await server.cpuMicroseconds()) - before) / 1000;
      if (round >= warm) samples[name].push({ perSecond: (logins * 1000) / ms, cpuMs: cpuMs / logins });
    }
  }
  const ratioTo = (others: readonly BarFigures[]) =>
    median(samples.specgate.map(({ perSecond }, round) => perSecond / (others[round]?.perSecond ?? Number.NaN)));
  return {
    hashedBy: servers.hashedBy,
    hash: middle(samples.hash),
    koa: middle(samples.koa),
    specgate: middle(samples.specgate),
    ratios: { koa: ratioTo(samples.koa), hash: ratioTo(samples.hash) },
  };
}

/** The bars that logins miss, each as a sentence; none: all are met. */
export function judgeBar({ hashedBy, ratios }: Bar): readonly string[] {
  const miss = (name: keyof typeof barRatios, of: string) =>
    ratios[name] >= barRatios[name]
      ? []
      : [`logins by ${hashedBy}: ${ratios[name].toFixed(3)} of ${of} is less than ${barRatios[name]}`];
  return [...miss("koa", "bare Koa's"), ...miss("hash", "the hash rate")];
}

function send({ port }: RunningServer, requests: readonly string[]): Promise<number> {
  return sendLogins({ port, connections }, requests);
}

function newSamples(): BarFigures[] {
  return [];
}

function middle(samples: readonly BarFigures[]): BarFigures {
  return {
    perSecond: median(samples.map(({ perSecond }) => perSecond)),
    cpuMs: median(samples.map(({ cpuMs }) => cpuMs)),
  };
}
