import { Argument, Command } from "commander";
import { type ApiName, apiNames } from "../api-names.js";

/** `request <api>`: prints a login of the demo account, freshly signed and good once. */
export function requestCommand(): Command {
  return new Command("request")
    .description("prints a login of the demo account as a curl command, good once: … request bullish | sh")
    .addArgument(new Argument("<api>").choices(apiNames))
    .option("--json", "one JSON object: method, url, headers, body")
    .action(async (api: ApiName, { json = false }: { json?: boolean }) => {
      const { printRequest } = await import("./print-request.js");
      await printRequest(api, json);
    });
}
