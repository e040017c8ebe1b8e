import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { apiMounts } from "../api-mounts.js";
import type { ApiName } from "../api-names.js";
import { type CommonSettings, readToolSettings } from "../settings.js";
import { CommandFailed } from "./command-failed.js";
import { type DemoFile, demoFilePath, readDemoFile, writeDemoFile } from "./demo/demo-file.js";
import { bullishLogin, flashbackLogin, plyrLogin, xpkgLogin } from "./request/login-requests.js";
import { type PreparedRequest, toCurl } from "./request/prepared-request.js";

/** Prints a login of the demo account, as a curl command or with `json` as an object. Throws `CommandFailed`. */
export async function printRequest(api: ApiName, json: boolean): Promise<void> {
  const settings = readToolSettings();
  const path = demoFilePath(settings.databaseUrl);
  const file = await readDemoFile(path);
  if (!file) throw new CommandFailed(`there are no demo accounts at ${path}: specgate-server start --demo makes them`);
  const { request, next } = await prepare[api](baseOf(api, { settings, file }), file);
  if (next !== file) await writeDemoFile(path, next);
  process.stdout.write(`${json ? JSON.stringify(request) : toCurl(request)}\n`);
}

/** HOST and PORT where they are set, else where the demo listened last. */
function baseOf(api: ApiName, { settings, file }: { settings: CommonSettings; file: DemoFile }): string {
  const { host, port, addressIsSet } = settings;
  const known = addressIsSet ? undefined : file.bases?.[api];
  return known ?? `http://${callable(host)}:${port}${apiMounts(settings)[api]}`;
}

/** A name to call: a server on all addresses is reached by the loopback one. */
function callable(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

/** A request, and the file with what it used up. */
interface Prepared {
  readonly request: PreparedRequest;
  readonly next: DemoFile;
}

const prepare: Readonly<Record<ApiName, (base: string, file: DemoFile) => Prepared | Promise<Prepared>>> = {
  bullish(base, file) {
    const nonce = Math.max(Math.floor(Date.now() / 1000), (file.bullish.lastNonce ?? 0) + 1);
    const next = { ...file, bullish: { ...file.bullish, lastNonce: nonce } };
    return { request: bullishLogin(base, file.bullish, nonce), next };
  },
  async plyr(base, file) {
    const step = await nextStep(file.plyr.lastStep ?? 0);
    const next = { ...file, plyr: { ...file.plyr, lastStep: step } };
    return { request: plyrLogin(base, file.plyr, { step, now: Date.now() }), next };
  },
  xpkg: (base, file) => ({
    request: xpkgLogin(base, file.xpkg, `demo-${randomBytes(12).toString("hex")}`),
    next: file,
  }),
  flashback: (base, file) => ({ request: flashbackLogin(base, file.flashback), next: file }),
};

/** The step of a one-time code not handed out before: this one or the next, which is taken early; else it waits. */
async function nextStep(last: number): Promise<number> {
  const step = Math.max(Math.floor(Date.now() / 30_000), last + 1);
  const waitMs = (step - 1) * 30_000 - Date.now();
  if (waitMs > 0) {
    process.stderr.write(`waiting ${Math.ceil(waitMs / 1000)} s for a one-time code that was not used yet\n`);
    await sleep(waitMs);
  }
  return step;
}
