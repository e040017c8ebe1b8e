import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AccountTools } from "../../runtime/auth/accounts/account-tools.js";
import { accountTools } from "../../runtime/commands/with-accounts.js";
import { readToolSettings } from "../../runtime/settings.js";
import { openStore } from "../../runtime/store/open-store.js";
import type { Store } from "../../runtime/store/store.js";
import { hashingOnce } from "../contract/hash-once.js";
import { SiteverifyServer } from "../contract/outside/siteverify-server.js";
import { type Answered, ask } from "../http/ask.js";
import type { FromServer, Moment, ToServer } from "./crash-messages.js";

const program = fileURLToPath(new URL("./crash-server.js", import.meta.url));

/** A request of a flow; `ip` is what a trusted proxy names, so that limits count each flow apart. */
export interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly ip: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as compact JSON. */
  readonly body?: object;
}

/** An answer with its body parsed where it is JSON. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** A server that can be made to kill itself, and its database, which is looked into from here. */
export class CrashWorld {
  readonly #captcha = new SiteverifyServer();
  readonly #folder = mkdtempSync(join(tmpdir(), "specgate-crash-"));
  readonly #databaseUrl: string;
  #opened: { readonly store: Store; readonly tools: AccountTools } | undefined;
  #child: ChildProcess | undefined;
  #port = 0;
  #names = 0;

  /** Default: SQLite in a folder of its own. Another database must be empty, and is left as it is. */
  constructor(databaseUrl?: string) {
    this.#databaseUrl = databaseUrl ?? `sqlite:${join(this.#folder, "store.db")}`;
  }

  async open(): Promise<void> {
    await this.#captcha.listen();
    const store = await openStore(this.#databaseUrl);
    const settings = readToolSettings({ DATABASE_URL: this.#databaseUrl });
    this.#opened = { store, tools: hashingOnce(accountTools(store, settings)) };
    await this.start();
  }

  /** The database, as another process sees it. */
  get store(): Store {
    assert.ok(this.#opened, "the world is not open");
    return this.#opened.store;
  }

  get tools(): AccountTools {
    assert.ok(this.#opened, "the world is not open");
    return this.#opened.tools;
  }

  /** A number that no one else has. */
  fresh(): number {
    this.#names += 1;
    return this.#names;
  }

  /** An address that no limit has counted yet. */
  freshIp(): string {
    const n = this.fresh();
    return `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;
  }

  /** Starts the server, on the same database after a crash. */
  async start(): Promise<void> {
    const env = {
      DATABASE_URL: this.#databaseUrl,
      RECAPTCHA_SECRET: this.#captcha.secret,
      RECAPTCHA_VERIFY_URL: this.#captcha.url,
      TRUSTED_PROXIES: "127.0.0.1",
      PORT: "0",
      LOG_LEVEL: "error",
    };
    this.#child = fork(program, [], { env, execArgv: [], timeout: 900_000, killSignal: "SIGKILL" });
    this.#port = await this.#next("listens").then(({ port }) => port);
  }

  /** From here on operations are counted, and the server ends itself at `moment` if there is one. */
  async arm(moment?: Moment): Promise<void> {
    await this.#tell(moment === undefined ? { kind: "arm" } : { kind: "arm", moment }, "armed");
  }

  /** The store operations since the server was armed; it will not end itself any more. */
  async disarm(): Promise<readonly string[]> {
    return (await this.#tell({ kind: "disarm" }, "operations")).operations;
  }

  /** The answer, or "killed" when the server ended itself over it. */
  async send(sent: Sent): Promise<Reply | "killed"> {
    const child = this.#running;
    try {
      return replyOf(await ask(this.#port, askedOf(sent)));
    } catch (error) {
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
      if (child.signalCode !== "SIGKILL") throw error;
      return "killed";
    }
  }

  /** The answer of a server that lives on. */
  async reply(sent: Sent): Promise<Reply> {
    const reply = await this.send(sent);
    assert.ok(reply !== "killed", `${sent.path}: the server was killed when it was not to be`);
    return reply;
  }

  /** Kills the server from outside. */
  async kill(): Promise<void> {
    const child = this.#running;
    child.kill("SIGKILL");
    await once(child, "exit");
  }

  async close(): Promise<void> {
    this.#captcha.close();
    this.#child?.kill("SIGKILL");
    await this.#opened?.store.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get #running(): ChildProcess {
    assert.ok(this.#child, "the server was not started");
    return this.#child;
  }

  async #tell<Kind extends FromServer["kind"]>(message: ToServer, kind: Kind) {
    this.#running.send(message);
    return this.#next(kind);
  }

  async #next<Kind extends FromServer["kind"]>(kind: Kind): Promise<FromServer & { readonly kind: Kind }> {
    const child = this.#running;
    const waiting = new AbortController();
    const ended = once(child, "exit", waiting).then(() => []);
    const [message]: FromServer[] = await Promise.race([once(child, "message", waiting), ended]);
    waiting.abort();
    assert.equal(message?.kind, kind, "the server ended by itself");
    // The kind is what was just compared.
    return message as FromServer & { readonly kind: Kind };
  }
}

function askedOf({ method = "POST", path, ip, headers = {}, body }: Sent) {
  const type = body === undefined ? {} : { "Content-Type": "application/json" };
  return {
    method,
    target: path,
    headers: { "X-Forwarded-For": ip, ...type, ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
}

function replyOf({ status, headers, body }: Answered): Reply {
  const isJson = String(headers["content-type"]).startsWith("application/json");
  return { status, body: isJson ? JSON.parse(body) : body };
}
