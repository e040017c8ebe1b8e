import { writeSync } from "node:fs";
import { openStore } from "../../runtime/store/open-store.js";
import { sampleSession, t0 } from "./contract/sample-account.js";

const [url = ""] = process.argv.slice(2);
const store = await openStore(url);

// Runs until it is killed; a line on standard output acknowledges a login and a refresh.
for (let n = 0; ; n++) {
  const once = { namespace: "nonce", key: `n${n}`, expiresAt: t0 + 60_000 };
  const { kind } = await store.sessions.create(sampleSession("id-ada", `s${n}`), { once }, t0);
  const rotation = { id: "family", seq: n, idleExpiresAt: t0 + 3_600_000, graceMs: 0 };
  const refresh = await store.sessions.rotateRefresh(rotation, t0);
  writeSync(1, `${n} ${kind} ${refresh.kind}\n`);
}
