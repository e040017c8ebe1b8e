import { registerHooks } from "node:module";
import { createInterface } from "node:readline";
import { AuthorLogins } from "../../../runtime/auth/author-logins.js";
import { Siteverify } from "../../../runtime/auth/codes/captcha.js";
import { GameLogins } from "../../../runtime/auth/game-logins.js";
import { PasswordSessions } from "../../../runtime/auth/password-sessions.js";
import { SignedLogins } from "../../../runtime/auth/signed-logins.js";
import { openForServing } from "../../../runtime/commands/open-database.js";
import { runServer } from "../../../runtime/commands/run-server.js";
import { readSettings } from "../../../runtime/settings.js";
import { startBareKoa } from "./bare-koa.js";
import { CostClock, countedStore, methodCounter } from "./cost-clock.js";
import { hashMany } from "./hash-many.js";

/**
 * One contender in a process of its own, `NAME` or `NAME, the package that hashes`. Prints its port, then a line for each that it reads: for `cpu` the CPU
 * microseconds so far, for `costs` the milliseconds by cost so far, for `hash N` the milliseconds that N hashes took.
 */

const [contender = "", ...marks] = (process.argv[2] ?? "").split(", ");
const clock = new CostClock();

async function start(): Promise<void> {
  if (marks.includes("argon2")) hidePeer();
  if (contender === "hash") return say(0);
  if (contender === "koa") return say(await startBareKoa());
  const isCounted = marks.includes("counted");
  if (isCounted) countLogins();
  const settings = readSettings();
  const store = await openForServing(settings.databaseUrl);
  await runServer({
    store: isCounted ? countedStore(store, clock) : store,
    settings,
    started: ({ url }) => say(Number(new URL(url).port)),
  });
  await store.close();
}

/** As where the optional package is not installed. */
function hidePeer(): void {
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === "@node-rs/argon2") throw new Error("not installed");
      return next(specifier, context);
    },
  });
}

function countLogins(): void {
  const isCrypto = methodCounter(clock, "crypto");
  isCrypto(SignedLogins.prototype, "attempt");
  isCrypto(GameLogins.prototype, "authenticate");
  isCrypto(GameLogins.prototype, "login");
  isCrypto(AuthorLogins.prototype, "login");
  isCrypto(PasswordSessions.prototype, "login");
  // Asking another server is HTTP.
  methodCounter(clock, "other")(Siteverify.prototype, "verify");
}

async function answer(line: string): Promise<string | number> {
  const [word, count] = line.split(" ");
  if (word === "costs") return JSON.stringify(clock.sums);
  if (word === "hash") return hashMany(Number(count));
  const { user, system } = process.cpuUsage();
  return user + system;
}

function say(value: string | number): void {
  process.stdout.write(`${value}\n`);
}

createInterface({ input: process.stdin })
  .on("line", async (line) => say(await answer(line)))
  .on("close", () => process.exit(0));
await start();
