import { setTimeout as wait } from "node:timers/promises";
import { sendRaw } from "../contract/send-raw.js";
import { loginRequest, plantedEmail, rightPassword } from "./login-request.js";

/** One answer that somebody beside the flood got. */
export interface Probe {
  readonly status: number;
  readonly ms: number;
  readonly retryAfter: string | undefined;
}

/**
 * Asks every so many milliseconds, however long the answers take, until `ended` is true; at least once. Each call has
 * another number.
 */
export async function probeWhile(
  ended: () => boolean,
  everyMs: number,
  ask: (call: number) => Promise<Response>,
): Promise<readonly Probe[]> {
  const probes: Promise<Probe>[] = [];
  do {
    probes.push(timed(() => ask(probes.length)));
    await wait(everyMs);
  } while (!ended());
  return Promise.all(probes);
}

/** A GET of another API than the one that is flooded, on a connection of its own. */
export function getOther(url: string): Promise<Response> {
  return sendRaw(url, { method: "GET", path: "/plyr/jwt/publicKey" });
}

/** The login of a planted account by its owner, from an address of its own. */
export function loginPlanted(url: string, account: number): Promise<Response> {
  const request = loginRequest(plantedEmail(account), rightPassword);
  return sendRaw(url, { ...request, localAddress: `127.200.${account >> 8}.${account & 255}` });
}

async function timed(ask: () => Promise<Response>): Promise<Probe> {
  const startedAt = performance.now();
  const { status, headers } = await ask();
  return { status, ms: performance.now() - startedAt, retryAfter: headers.get("retry-after") ?? undefined };
}
