import { Client, type ClientConfig, Pool, TypeOverrides } from "pg";
import { assertExact } from "./exact-integer.js";

/** How long the server lets a statement run and wait for a lock, in ms; 0: without end. */
export interface ServerTimeouts {
  readonly statementMs: number;
  readonly lockMs: number;
}

const int8 = 20;

/**
 * At most ten connections to the server of `url`, opened as they are needed. A caller waits five seconds for one, and
 * ten for an answer, so that a server that is gone without a word is noticed too.
 */
export function connectPool(url: string, timeouts: ServerTimeouts): Pool {
  const pool = new Pool({ ...config(url, timeouts), max: 10, connectionTimeoutMillis: 5000, query_timeout: 10_000 });
  // A connection that breaks fails the statement under way, or else the next one; the event itself would end the process.
  pool.on("error", ignore).on("connect", (client) => void client.on("error", ignore));
  return pool;
}

/** One connection, for work that takes its time; the caller opens and ends it. */
export function newConnection(url: string, timeouts: ServerTimeouts): Client {
  const client = new Client({ ...config(url, timeouts), connectionTimeoutMillis: 5000 });
  client.on("error", ignore);
  return client;
}

function config(url: string, { statementMs, lockMs }: ServerTimeouts): ClientConfig {
  const types = new TypeOverrides();
  types.setTypeParser(int8, exactNumber);
  const settings = {
    statement_timeout: statementMs,
    lock_timeout: lockMs,
    idle_in_transaction_session_timeout: 5000,
    // A server, a role or a database may be set to acknowledge what a crash can still lose.
    synchronous_commit: "on",
  };
  return {
    connectionString: withSettings(url, settings),
    types,
    keepAlive: true,
    fallback_application_name: "specgate",
  };
}

/** Settings of the session are parameters of its start, so that they hold from the first statement on. */
function withSettings(url: string, settings: Readonly<Record<string, string | number>>): string {
  const target = new URL(url);
  const ours = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  target.searchParams.set("options", [target.searchParams.get("options") ?? "", ...ours].join(" ").trim());
  return target.href;
}

function exactNumber(text: string): number {
  const value = Number(text);
  assertExact(value);
  return value;
}

function ignore(): void {}
