import { parseArgs } from "node:util";
import { benchRequests, judgeRequests, printRequests, type RequestBench } from "./bench-requests.js";
import { benchLogins, type LoginBench } from "./logins/bench-logins.js";
import { judgeBar } from "./logins/measure-bar.js";
import { printLogins } from "./logins/print-logins.js";
import type { Figures } from "./measure-cpu.js";

/** Measures requests with constant handlers and logins with real ones, or one of the two. Exit code 1: a bar is missed. */

const { values: options } = parseArgs({
  options: {
    smoke: { type: "boolean", default: false },
    json: { type: "boolean" },
    requests: { type: "boolean" },
    logins: { type: "boolean" },
  },
});
const both = options.requests === options.logins;
const requests = both || options.requests ? await benchRequests(options.smoke) : undefined;
const logins = both || options.logins ? await benchLogins(options.smoke) : undefined;
// A smoke run is too short for V8 to have compiled everything: it shows that the bench works, not the figures.
const missed = options.smoke ? undefined : judge(requests, logins);
process.stdout.write(options.json ? `${JSON.stringify(plain())}\n` : text());
if (missed && missed.length > 0) process.exitCode = 1;

/** Undefined where there is nothing to judge: instructions alone repeat well enough to be held to a bar. */
function judge(ofRequests: RequestBench | undefined, ofLogins: LoginBench | undefined): readonly string[] | undefined {
  if (ofLogins === undefined && ofRequests?.instructions === undefined) return undefined;
  return [
    ...(ofRequests?.instructions ? judgeRequests(ofRequests.instructions) : []),
    ...(ofLogins ? judgeBar(ofLogins.bar) : []),
  ];
}

function plain(): object {
  const byCase = (figures: Figures | undefined) =>
    figures && Object.fromEntries([...figures].map(([name, cells]) => [name, Object.fromEntries(cells)]));
  return { cpu: byCase(requests?.cpu), instructions: byCase(requests?.instructions), logins, missed };
}

function text(): string {
  return [
    ...(requests ? [printRequests(requests)] : []),
    ...(logins ? [printLogins(logins)] : []),
    ...(missed ?? []).map((line) => `MISSED: ${line}`),
    ...(missed?.length === 0 ? ["The bars are met."] : []),
    ...(options.smoke ? ["A smoke run: too short to compare."] : []),
    "",
  ].join("\n");
}
