import { Agent, request } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import type { BullishKey } from "../outside/bullish-keys.js";
import { type TokenPair, tokensOf } from "../outside/flashback-caller.js";
import { textOf } from "../outside/send-request.js";

/** What became of a request: its answer, or the error of a connection on which none came. */
export type Outcome = { readonly status: number; readonly body: unknown } | { readonly error: string };

/** A Bullish login as it was sent, and what became of it. */
export interface SentLogin {
  readonly body: object;
  readonly ip: string;
  readonly outcome: Outcome;
}

/** Whom to call, and on what connections. */
export interface LoadOptions {
  readonly url: string;
  readonly keepAlive: boolean;
  readonly traders: readonly BullishKey[];
  readonly users: readonly { readonly email: string; readonly password: string }[];
}

/** A trader's nonces lie in the past, one a second, and are good for 300 s. */
const loginsEach = 240;

/**
 * Clients that call without a pause: each trader logs in again and again, each user exchanges refresh tokens. None
 * repeats a request by itself, but a refresh that got no answer is asked for again with the same token.
 */
export class Load {
  readonly logins: SentLogin[] = [];
  readonly refreshes: Outcome[] = [];
  /** The newest tokens that each user has been told. */
  readonly tokens = new Map<string, TokenPair>();
  readonly #options: LoadOptions;
  readonly #begun = Math.floor(Date.now() / 1000);
  #work: Promise<unknown> | undefined;
  #isOver = false;
  #callers = 0;

  constructor(options: LoadOptions) {
    this.#options = options;
  }

  /** Resolves once every user has logged in. */
  async start(): Promise<void> {
    const { traders, users } = this.#options;
    const agent = this.#agent();
    for (const user of users) {
      const answer = await this.#post(agent, { path: "/flashback/user/login", body: user });
      if (!("status" in answer)) throw new Error(answer.error);
      this.tokens.set(user.email, tokensOf({ ...answer, headers: new Headers() }));
    }
    agent.destroy();
    this.#work = Promise.all([
      ...traders.map((trader) => this.#logIn(trader)),
      ...users.map(({ email }) => this.#refresh(email)),
    ]);
  }

  /** Resolves once so many more logins have been answered. */
  async grow(by: number): Promise<void> {
    for (const end = this.logins.length + by; this.logins.length < end; ) await sleep(10);
  }

  /** Lets what is under way end. */
  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#work;
  }

  /** Resolves when every client has found nobody who listens. */
  async untilRefused(): Promise<void> {
    await this.#work;
  }

  async #logIn(trader: BullishKey): Promise<void> {
    const agent = this.#agent();
    for (let n = 0; n < loginsEach && !this.#isOver; n += 1) {
      const body = signedAt(trader, this.#begun - n);
      const ip = this.#freshIp();
      const outcome = await this.#post(agent, { path: "/bullish/v2/users/login", body, ip });
      this.logins.push({ body, ip, outcome });
      if (isRefused(outcome)) break;
    }
    agent.destroy();
  }

  async #refresh(email: string): Promise<void> {
    const agent = this.#agent();
    while (!this.#isOver) {
      const { refreshToken } = this.tokens.get(email) ?? {};
      const outcome = await this.#post(agent, { path: "/flashback/user/refresh", body: { refreshToken } });
      this.refreshes.push(outcome);
      if ("status" in outcome && outcome.status === 200) {
        this.tokens.set(email, tokensOf({ ...outcome, headers: new Headers() }));
      }
      if (isRefused(outcome)) break;
    }
    agent.destroy();
  }

  #agent(): Agent {
    return new Agent({ keepAlive: this.#options.keepAlive, maxSockets: 1 });
  }

  /** An address that no limit has counted yet. */
  #freshIp(): string {
    this.#callers += 1;
    return `10.3.${this.#callers >> 8}.${this.#callers & 255}`;
  }

  #post(agent: Agent, { path, body, ip = this.#freshIp() }: Post): Promise<Outcome> {
    const headers = { "content-type": "application/json", "x-forwarded-for": ip };
    return new Promise((resolve) => {
      const fail = ({ code }: NodeJS.ErrnoException) => resolve({ error: code ?? "unknown" });
      const sent = request(new URL(path, this.#options.url), { method: "POST", agent, headers });
      sent.on("error", fail).on("response", (response) => {
        const status = response.statusCode ?? 0;
        text(response).then((content) => resolve({ status, body: parsed(content) }), fail);
      });
      sent.end(JSON.stringify(body));
    });
  }
}

interface Post {
  readonly path: string;
  readonly body: object;
  readonly ip?: string;
}

function isRefused(outcome: Outcome): boolean {
  return "error" in outcome && outcome.error === "ECONNREFUSED";
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return content;
  }
}

function signedAt({ userId, publicKey, sign }: BullishKey, nonce: number): object {
  const loginPayload = { userId, nonce, expirationTime: nonce + 300, biometricsUsed: false, sessionKey: null };
  return { publicKey, signature: sign(JSON.stringify(loginPayload)), loginPayload };
}

/** How often each status or error came. */
export function countOutcomes(outcomes: readonly Outcome[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const outcome of outcomes) {
    const key = "status" in outcome ? `${outcome.status}` : outcome.error;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/** The token of a login that was answered with one. */
export function tokenOf({ outcome }: SentLogin): string | undefined {
  return "status" in outcome && outcome.status === 200 ? textOf(outcome.body, "token") : undefined;
}
