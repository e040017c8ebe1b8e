import { readFileSync } from "node:fs";
import { runServer } from "../../../runtime/commands/run-server.js";
import { readSettings } from "../../../runtime/settings.js";
import { openStore } from "../../../runtime/store/open-store.js";

/** `specgate-server start`, but by the clock that stands in the file named by the first argument. */

const [, , clock = ""] = process.argv;
const now = () => Number(readFileSync(clock, "utf8"));
process.on("disconnect", () => process.exit());
const settings = readSettings();
const store = await openStore(settings.databaseUrl);
await runServer({ store, settings, now, started: ({ url }) => void process.send?.(url) });
await store.close();
process.exit();
