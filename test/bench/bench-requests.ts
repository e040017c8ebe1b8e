import { type BenchCase, cases } from "./cases.js";
import { checkAnswers } from "./check-answers.js";
import { contenders } from "./contenders/contenders.js";
import { type Figures, measureCpu } from "./measure-cpu.js";
import { hasValgrind, measureInstructions } from "./measure-instructions.js";
import { RunningServer } from "./running-server.js";

/** What requests with constant handlers cost. */
export interface RequestBench {
  readonly cpu: Figures;
  /** Undefined without valgrind. */
  readonly instructions: Figures | undefined;
}

const names = Object.keys(contenders);

/** Measures the CPU time and the instructions of a request, for every contender. */
export async function benchRequests(isSmoke: boolean): Promise<RequestBench> {
  const cpu = await withServers((servers) =>
    measureCpu(servers, isSmoke ? { rounds: 2, requests: 400 } : { rounds: 7, requests: 4000 }),
  );
  const counts = isSmoke ? { warmup: 600, requests: 400 } : { warmup: 15_000, requests: 3000 };
  return { cpu, instructions: hasValgrind() ? await measureInstructions(names, counts) : undefined };
}

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

/** What specgate may cost, as a multiple of what a contender does. */
const bars: Readonly<Record<BenchCase["name"], Readonly<Record<string, number>>>> = {
  login: { "Koa by hand + ajv": 1, "node:http, bare": 1.75 },
  get: { "Koa by hand + ajv": 1, "node:http, bare": 1.75 },
  invalid: { "Koa by hand + ajv": 1, "node:http, bare": 1.75 },
  parameters: { "Fastify with schemas": 1.3 },
  large: { "node:http, bare": 1.05 },
};

/** The bars that are missed. */
export function judgeRequests(figures: Figures): readonly string[] {
  return cases.flatMap(({ name }) => {
    const of = (contender: string) => figures.get(contender)?.get(name) ?? Number.NaN;
    const own = of("specgate");
    return Object.entries(bars[name]).flatMap(([contender, most]) => {
      const other = of(contender);
      const text = `${name}: ${own.toFixed(1)} is more than ${most} × ${other.toFixed(1)} of ${contender}`;
      return own <= most * other ? [] : [text];
    });
  });
}

/** The figures of requests as tables in Markdown. */
export function printRequests({ cpu, instructions }: RequestBench): string {
  const counted = instructions
    ? table("Thousands of instructions a request (callgrind)", instructions)
    : "Instructions: not counted, valgrind is not installed.";
  return `${table("CPU µs a request (median)", cpu)}\n${counted}\n`;
}

function table(title: string, figures: Figures): string {
  const floor = figures.get("node:http, bare");
  const rows = [...figures].map(([name, byCase]) => {
    const cells = cases.map((request) => {
      const [figure, least] = [byCase.get(request.name), floor?.get(request.name)];
      if (figure === undefined) return "";
      return least === undefined ? figure.toFixed(1) : `${figure.toFixed(1)} (${(figure / least).toFixed(2)})`;
    });
    return `| ${[name, ...cells].join(" | ")} |`;
  });
  const heading = [
    `| contender | ${cases.map(({ name: title }) => title).join(" | ")} |`,
    `|---${"|---".repeat(cases.length)}|`,
  ];
  return [`${title}; in brackets: times bare node:http`, "", ...heading, ...rows, ""].join("\n");
}
