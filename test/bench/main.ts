import { parseArgs } from "node:util";
import { benchRequests, judgeRequests, printRequests, type RequestBench } from "./bench-requests.js";
import { benchLogins, type LoginBench } from "./logins/bench-logins.js";
import { judgeBar } from "./logins/measure-bar.js";
import { printLogins } from "./logins/print-logins.js";
import type { Figures } from "./measure-cpu.js";
import { benchScale, type ScaleBench } from "./scale/bench-scale.js";
import { judgeScale } from "./scale/judge-scale.js";
import { printScale } from "./scale/print-scale.js";

/**
 * Measures requests with constant handlers, logins with real ones, and large documents, or what is asked for. Exit code
 * 1: a bar is missed. A smoke run leaves large documents out, for which much is downloaded.
 */

const { values: options } = parseArgs({
  options: {
    smoke: { type: "boolean", default: false },
    json: { type: "boolean" },
    requests: { type: "boolean" },
    logins: { type: "boolean" },
    scale: { type: "boolean" },
  },
});
const all = !(options.requests || options.logins || options.scale);
const requests = all || options.requests ? await benchRequests(options.smoke) : undefined;
const logins = all || options.logins ? await benchLogins(options.smoke) : undefined;
const scale = (all && !options.smoke) || options.scale ? await benchScale() : undefined;
// A smoke run is too short for V8 to have compiled everything: it shows that the bench works, not the figures.
const missed = options.smoke ? undefined : judge({ requests, logins, scale });
process.stdout.write(options.json ? `${JSON.stringify(plain())}\n` : text());
if (missed && missed.length > 0) process.exitCode = 1;

/** Undefined where there is nothing to judge: instructions alone repeat well enough to be held to a bar. */
function judge(of: {
  readonly requests: RequestBench | undefined;
  readonly logins: LoginBench | undefined;
  readonly scale: ScaleBench | undefined;
}): readonly string[] | undefined {
  if (!(of.requests?.instructions || of.logins || of.scale)) return undefined;
  return [
    ...(of.requests?.instructions ? judgeRequests(of.requests.instructions) : []),
    ...(of.logins ? of.logins.bars.flatMap(judgeBar) : []),
    ...(of.scale ? judgeScale(of.scale) : []),
  ];
}

function plain(): object {
  const byCase = (figures: Figures | undefined) =>
    figures && Object.fromEntries([...figures].map(([name, cells]) => [name, Object.fromEntries(cells)]));
  return { cpu: byCase(requests?.cpu), instructions: byCase(requests?.instructions), logins, scale, missed };
}

function text(): string {
  return [
    ...(requests ? [printRequests(requests)] : []),
    ...(logins ? [printLogins(logins)] : []),
    ...(scale ? [printScale(scale)] : []),
    ...(missed ?? []).map((line) => `MISSED: ${line}`),
    ...(missed?.length === 0 ? ["The bars are met."] : []),
    ...(options.smoke ? ["A smoke run: too short to compare."] : []),
    "",
  ].join("\n");
}
