import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningServer, runJson, startServer } from "../server-command.js";
import { type Accounts, addAccounts } from "./accounts.js";
import { SiteverifyServer } from "./siteverify-server.js";

/** The built command with a database in a folder of its own, the server that it started, and a captcha server. */
export class World {
  readonly captcha = new SiteverifyServer();
  readonly #folder = mkdtempSync(join(tmpdir(), "specgate-outside-"));
  /** One for each life of the server, the present one last. */
  readonly #servers: RunningServer[] = [];
  #accounts: Accounts | undefined;

  /** Starts the server on an empty database, then makes the accounts beside it. */
  async open(): Promise<void> {
    await this.captcha.listen();
    writeFileSync(this.#path("master.key"), randomBytes(32).toString("hex"));
    await this.#start();
    this.#accounts = await addAccounts((args, input) => this.account(["add", ...args], input), this.#folder);
  }

  get accounts(): Accounts {
    assert.ok(this.#accounts, "the accounts were not made");
    return this.#accounts;
  }

  /** Where a path is now: the port is another after a crash. */
  url(path: string): string {
    return `${this.#server.url}${path}`;
  }

  /** `account …` beside the server; what it prints with `--json`. */
  account(args: readonly string[], input?: string): Promise<object> {
    return runJson(["account", ...args], this.#env, input);
  }

  /** Kills the server with SIGKILL, so that it finishes nothing, and starts it again on the same database. */
  async crash(): Promise<void> {
    assert.equal(await this.#server.stop("SIGKILL"), "SIGKILL");
    await this.#start();
  }

  /** Stops the server by SIGTERM; its exit code. */
  stop(): Promise<unknown> {
    return this.#server.stop("SIGTERM");
  }

  /** All that the server has printed in all its lives, on both streams. */
  printed(): string {
    return this.#servers.map((server) => Object.values(server.output()).join("")).join("");
  }

  /** Ends all that runs and removes all that was written. */
  async close(): Promise<void> {
    await this.#servers.at(-1)?.stop("SIGKILL");
    this.captcha.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #start(): Promise<void> {
    this.#servers.push(await startServer([], this.#env));
  }

  get #server(): RunningServer {
    const server = this.#servers.at(-1);
    assert.ok(server, "the server was not started");
    return server;
  }

  get #env(): Readonly<Record<string, string>> {
    return {
      DATABASE_URL: `sqlite:${this.#path("store.db")}`,
      MASTER_KEY_FILE: this.#path("master.key"),
      RECAPTCHA_SECRET: this.captcha.secret,
      RECAPTCHA_VERIFY_URL: this.captcha.url,
      LOG_LEVEL: "trace",
    };
  }

  #path(name: string): string {
    return join(this.#folder, name);
  }
}
