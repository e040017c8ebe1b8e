import { setTimeout as wait } from "node:timers/promises";
import { type Answered, ask, json } from "../http/ask.js";

/** An API whose logins must take the same time for unknown addresses and for wrong passwords. */
export interface TimedApi {
  readonly name: string;
  readonly path: string;
  /** The body of a login; every call has another number. */
  body(email: string, call: number): object;
}

/** What the calls of one kind took, in milliseconds, in their order. */
export interface Timings {
  readonly unknown: readonly number[];
  readonly wrong: readonly number[];
}

/** Where the server is, and how many accounts `email` names: from 0 on, all with a password. */
export interface TimedServer {
  readonly port: number;
  readonly accounts: number;
  email(account: number): string;
  /** The number of the first call: no two calls have the same, also over several rounds. */
  readonly firstCall: number;
}

/**
 * Calls in turn an address that nobody has and one with an account, each once, so that no lock and no limit tells them
 * apart; which comes first changes from pair to pair. Throws when their answers differ.
 */
export async function timeLogins(api: TimedApi, server: TimedServer): Promise<Timings> {
  const [unknown, wrong]: [number[], number[]] = [[], []];
  for (let pair = 0; pair < server.accounts; pair += 1) {
    const kinds = [
      { email: `nobody-${server.email(pair)}`, call: server.firstCall + 2 * pair, times: unknown },
      { email: server.email(pair), call: server.firstCall + 2 * pair + 1, times: wrong },
    ];
    const answers = new Set<string>();
    for (const { email, call, times } of pair % 2 === 0 ? kinds : kinds.reverse()) {
      const startedAt = performance.now();
      const answer = await login(server.port, api, { email, call });
      times.push(performance.now() - startedAt);
      answers.add(comparable(answer));
    }
    if (answers.size > 1) throw new Error(`${api.name} answers differently: ${[...answers].join(" and ")}`);
    // What a login leaves to be done after its answer is not the next one's to pay for.
    await wait(2);
  }
  return { unknown, wrong };
}

function login(port: number, { path, body }: TimedApi, { email, call }: { email: string; call: number }) {
  const from = { "X-Forwarded-For": `10.${(call >> 16) & 255}.${(call >> 8) & 255}.${call & 255}` };
  return ask(port, json(path, body(email, call), from));
}

/** What must not differ: everything but the limits' clock readings. */
function comparable({ status, headers, body }: Answered): string {
  const names = Object.keys(headers).sort();
  return JSON.stringify([status, names, headers["content-length"], body]);
}
