import type { AccountTools } from "../../../runtime/auth/accounts/account-tools.js";
import { median } from "../median.js";
import type { RunningServer } from "../running-server.js";
import type { LoginKind } from "./login-kinds.js";
import { loginText } from "./login-text.js";
import { connections, type LoginSize } from "./measure-logins.js";
import { sendLogins } from "./send-logins.js";

/** What one contender does a second, and what one costs its process in CPU. */
export interface BarFigures {
  readonly perSecond: number;
  readonly cpuMs: number;
}

/** Password logins beside what they could be at best: hashes alone, and a login in bare Koa by the same hash. */
export interface Bar {
  readonly hash: BarFigures;
  readonly koa: BarFigures;
  readonly specgate: BarFigures;
}

/** The least that logins may be of the control's and of the bare hashes. */
export const barRatios = { koa: 0.95, hash: 0.85 } as const;

interface Contender {
  readonly server: RunningServer;
  /** Does it so often; the milliseconds taken. */
  run(round: number): Promise<number>;
}

/** The contenders' processes, and what makes accounts at specgate's. */
export interface BarServers {
  readonly hash: RunningServer;
  readonly koa: RunningServer;
  readonly specgate: RunningServer;
  readonly tools: AccountTools;
}

/** Contenders take turns in one run; the median of the rounds counts. */
export async function measureBar(kind: LoginKind, servers: BarServers, { rounds, logins }: LoginSize): Promise<Bar> {
  const requests = await kind.prepare((rounds + 1) * logins, servers.tools);
  const login = loginText({ path: "/login", body: { email: "person@example.com", password: "Correct-Horse-1" } });
  const contenders: Readonly<Record<keyof Bar, Contender>> = {
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
  // Round 0 warms up and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of ["hash", "koa", "specgate"] as const) {
      const { server, run } = contenders[name];
      const before = await server.cpuMicroseconds();
      const ms = await run(round);
      const cpuMs = ((await server.cpuMicroseconds()) - before) / 1000;
      if (round > 0) samples[name].push({ perSecond: (logins * 1000) / ms, cpuMs: cpuMs / logins });
    }
  }
  return { hash: middle(samples.hash), koa: middle(samples.koa), specgate: middle(samples.specgate) };
}

/** The bars that logins miss, each as a sentence; none: all are met. */
export function judgeBar({ hash, koa, specgate }: Bar): readonly string[] {
  const ofKoa = specgate.perSecond / koa.perSecond;
  const ofHash = specgate.perSecond / hash.perSecond;
  return [
    ...(ofKoa >= barRatios.koa ? [] : [`logins: ${ofKoa.toFixed(2)} of bare Koa's is less than ${barRatios.koa}`]),
    ...(ofHash >= barRatios.hash
      ? []
      : [`logins: ${ofHash.toFixed(2)} of the hash rate is less than ${barRatios.hash}`]),
  ];
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
