import { Command } from "commander";

/** `start [--demo]`: serves the four APIs until SIGTERM or SIGINT. */
export function startCommand(): Command {
  return new Command("start")
    .description("serves the APIs (needs DATABASE_URL and RECAPTCHA_SECRET)")
    .option("--demo", "with demo accounts and a captcha server of its own; needs no settings")
    .action(async ({ demo = false }: { demo?: boolean }) => {
      const { start, startDemo } = await import("./start.js");
      await (demo ? startDemo() : start());
    });
}
