import { readDemoSettings, readSettings, type Settings } from "../settings.js";
import { startCaptchaStandIn } from "./demo/captcha-stand-in.js";
import { ensureDemoAccounts } from "./demo/demo-accounts.js";
import { demoFilePath, writeDemoFile } from "./demo/demo-file.js";
import { demoWelcome } from "./demo/demo-welcome.js";
import { openDatabase, openForServing } from "./open-database.js";
import { runServer } from "./run-server.js";
import { accountTools } from "./with-accounts.js";

/** Serves the APIs by the settings of the environment until a signal. Throws `SettingsError`. */
export async function start(): Promise<void> {
  const settings = readSettings();
  const store = await openDatabase(settings.databaseUrl, openForServing);
  try {
    await runServer({ store, settings, started: ({ url }) => say(listening(url)) });
  } finally {
    await store.close();
  }
}

/** Serves the APIs with demo accounts and a captcha server of its own until a signal. Throws `SettingsError`. */
export async function startDemo(): Promise<void> {
  const common = readDemoSettings();
  const path = demoFilePath(common.databaseUrl);
  const store = await openDatabase(common.databaseUrl, openForServing);
  const captcha = await startCaptchaStandIn(common.captchaHostname ?? "localhost");
  const settings: Settings = { ...common, captcha };
  try {
    const file = await ensureDemoAccounts(path, { settings, store, tools: accountTools(store, settings) });
    await runServer({
      store,
      settings,
      async started({ url, mounts }) {
        const bases = {
          bullish: url + mounts.bullish,
          plyr: url + mounts.plyr,
          xpkg: url + mounts.xpkg,
          flashback: url + mounts.flashback,
        };
        await writeDemoFile(path, { ...file, bases });
        say(listening(url), demoWelcome({ file, bases, path, databaseUrl: settings.databaseUrl }));
      },
    });
  } finally {
    await captcha.close();
    await store.close();
  }
}

function listening(url: string): string {
  return `specgate-server listens on ${url}`;
}

function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}
