import { describe, it } from "node:test";
import { serveThrough } from "../harness.js";
import { ServeBehind } from "./serve-behind.js";
import { type ProxyName, whyNoProxy } from "./start-proxy.js";

/**
 * Registers the cases of abuse that concern accounts and tokens, served by two processes behind a proxy. Cases of framing
 * are not among them, for a proxy has its own, nor those that look into the server: both run direct.
 */
export async function abuseBehind(name: ProxyName): Promise<void> {
  const why = whyNoProxy(name);
  const title = `abuse of accounts and tokens behind ${name}`;
  if (why) {
    describe(`${title} (skipped: ${why})`, { skip: why }, () => undefined);
    return;
  }
  const behind = new ServeBehind(name);
  serveThrough((t, options) => behind.serve(t, options));
  await import("../abuse/bullish.test.js");
  await import("../abuse/plyr.test.js");
  await import("../abuse/xpkg.test.js");
  await import("../abuse/flashback.test.js");
  await import("../abuse/all-tokens.test.js");
  await import("../abuse/all-identities.test.js");
  await import("../abuse/all-clocks.test.js");
  await import("../abuse/all-strings.test.js");
  // A hook after the file would wait for the processes to end by themselves.
  it(`the processes behind ${name} end`, () => behind.end());
}
