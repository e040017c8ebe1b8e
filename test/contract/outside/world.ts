import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CommandEnv, type RunningServer, runJson, startServer } from "../server-command.js";
import { type Accounts, addAccounts } from "./accounts.js";
import { SiteverifyServer } from "./siteverify-server.js";

/** The built command with a database in a folder of its own, the server that it started, and a captcha server. */
export class World {
  readonly captcha = new SiteverifyServer();
  readonly #folder = mkdtempSync(join(tmpdir(), "specgate-outside-"));
  /** One for each life of the server, the present one last. */
  readonly #servers: RunningServer[] = [];
  readonly #further: CommandEnv;
  #accounts: Accounts | undefined;

  /** `further` are settings beside those that the server needs. */
  constructor(further: CommandEnv = {}) {
    this.#further = further;
  }

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

  /** The whole audit table, as `audit list` prints it beside the server. */
  async audit(): Promise<string> {
    return JSON.stringify(await runJson(["audit", "list", "--limit", "999999"], this.#env));
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

  /** What the server that runs has printed on standard error, line by line. */
  logged(): readonly string[] {
    return this.#server.output().stderr.split("\n").slice(0, -1);
  }

  /** The bytes of the database and of the files that belong to it, one character each. */
  stored(): string {
    const files = readdirSync(this.#folder).filter((name) => name.startsWith("store.db"));
    return files.map((name) => readFileSync(this.#path(name), "latin1")).join("");
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

  get #env(): CommandEnv {
    return {
      DATABASE_URL: `sqlite:${this.#path("store.db")}`,
      MASTER_KEY_FILE: this.#path("master.key"),
      RECAPTCHA_SECRET: this.captcha.secret,
      RECAPTCHA_VERIFY_URL: this.captcha.url,
      LOG_LEVEL: "trace",
      ...this.#further,
    };
  }

  #path(name: string): string {
    return join(this.#folder, name);
  }
}
