import { parseArgs } from "node:util";
import { cases } from "./cases.js";
import { checkAnswers } from "./check-answers.js";
import { contenders } from "./contenders/contenders.js";
import { type Figures, measureCpu } from "./measure-cpu.js";
import { hasValgrind, measureInstructions } from "./measure-instructions.js";
import { RunningServer } from "./running-server.js";

const { values: options } = parseArgs({ options: { smoke: { type: "boolean" }, json: { type: "boolean" } } });
const names = Object.keys(contenders);

const cpu = await withServers((servers) =>
  measureCpu(servers, options.smoke ? { rounds: 2, requests: 400 } : { rounds: 7, requests: 4000 }),
);
const counts = options.smoke ? { warmup: 600, requests: 400 } : { warmup: 15_000, requests: 3000 };
const instructions = hasValgrind() ? await measureInstructions(names, counts) : undefined;
print();

async function withServers<Result>(measure: (servers: ReadonlyMap<string, RunningServer>) => Promise<Result>) {
  const servers = new Map<string, RunningServer>();
  try {
    for (const name of names) {
      const server = await RunningServer.start(name);
      servers.set(name, server);
      await checkAnswers(name, server.port);
    }
    return await measure(servers);
  } finally {
    await Promise.all([...servers.values()].map((server) => server.stop()));
  }
}

function print(): void {
  // A smoke run is too short for V8 to have compiled everything: it shows that the bench works, not the figures.
  const verdict = options.smoke ? undefined : instructions && judge(instructions);
  if (options.json) {
    const plain = (figures: Figures | undefined) =>
      figures && Object.fromEntries([...figures].map(([name, byCase]) => [name, Object.fromEntries(byCase)]));
    process.stdout.write(
      `${JSON.stringify({ cpu: plain(cpu), instructions: plain(instructions), missed: verdict })}\n`,
    );
  } else {
    process.stdout.write(`${table("CPU µs a request (median)", cpu)}\n`);
    if (instructions)
      process.stdout.write(`${table("Thousands of instructions a request (callgrind)", instructions)}\n`);
    else process.stdout.write("Instructions: not counted, valgrind is not installed.\n");
    for (const line of verdict ?? []) process.stdout.write(`MISSED: ${line}\n`);
    if (verdict?.length === 0) process.stdout.write("The bar is met.\n");
    if (options.smoke) process.stdout.write("A smoke run: too short to compare.\n");
  }
  if (verdict && verdict.length > 0) process.exitCode = 1;
}

function table(title: string, figures: Figures): string {
  const floor = figures.get("node:http, bare");
  const rows = [...figures].map(([name, byCase]) => {
    const cells = cases.map((request) => {
      const figure = byCase.get(request.name) ?? Number.NaN;
      return `${figure.toFixed(1)} (${(figure / (floor?.get(request.name) ?? Number.NaN)).toFixed(2)})`;
    });
    return `| ${[name, ...cells].join(" | ")} |`;
  });
  const heading = ["| contender | login | get | invalid |", "|---|---|---|---|"];
  return [`${title}; in brackets: times bare node:http`, "", ...heading, ...rows, ""].join("\n");
}

/** The bar: no more than Koa by hand with ajv, and at most 1.75 times bare node:http, in every case. */
function judge(figures: Figures): string[] {
  return cases.flatMap(({ name }) => {
    const of = (contender: string) => figures.get(contender)?.get(name) ?? Number.NaN;
    const [own, byHand, bare] = [of("specgate"), of("Koa by hand + ajv"), of("node:http, bare")];
    const missed: string[] = [];
    if (!(own <= byHand)) missed.push(`${name}: ${own.toFixed(1)} is more than Koa by hand's ${byHand.toFixed(1)}`);
    if (!(own <= 1.75 * bare)) missed.push(`${name}: ${own.toFixed(1)} is more than 1.75 × ${bare.toFixed(1)}`);
    return missed;
  });
}
