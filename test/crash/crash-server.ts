import { openForServing } from "../../runtime/commands/open-database.js";
import { runServer } from "../../runtime/commands/run-server.js";
import { readSettings } from "../../runtime/settings.js";
import type { FromServer, Moment, ToServer } from "./crash-messages.js";
import { type Witness, witnessedStore } from "./witnessed-store.js";

/** The server as it is, on a store that ends this process at the moment that the parent process names. */

let armed: Moment | undefined;
let operations: string[] = [];

/** What happens by the clock, in whatever flow is under way: it would move the places of the others. */
const byTheClock = /^keys\.|\.purge$/;

const witness: Witness = {
  begins(operation) {
    if (byTheClock.test(operation)) return -1;
    const index = operations.push(operation) - 1;
    dieAt(index, "before");
    return index;
  },
  ended: (index) => dieAt(index, "after"),
};

function dieAt(index: number, side: Moment["side"]): void {
  if (armed?.index === index && armed.side === side) process.kill(process.pid, "SIGKILL");
}

function tell(message: FromServer): void {
  process.send?.(message);
}

process.on("disconnect", () => process.exit());
// The parent process sends nothing else.
process.on("message", (message: ToServer) => {
  if (message.kind === "arm") {
    armed = message.moment;
    operations = [];
    tell({ kind: "armed" });
  } else {
    armed = undefined;
    tell({ kind: "operations", operations });
  }
});

const settings = readSettings();
const store = await openForServing(settings.databaseUrl);
await runServer({
  store: witnessedStore(store, witness),
  settings,
  started: ({ url }) => tell({ kind: "listens", port: Number(new URL(url).port) }),
});
