import { rm } from "node:fs/promises";
import { join } from "node:path";
import { checkOutputs } from "./check-outputs.js";
import { chooseDocuments } from "./choose-documents.js";
import { type CorpusOptions, corpusOptions, corpusUsage } from "./corpus-options.js";
import type { Outcome } from "./outcome.js";
import { compareRatchet, updateRatchet } from "./ratchet.js";
import { printRoundTrips, runRoundTrips } from "./round-trip/run-round-trips.js";
import { printSummary, summarize } from "./summarize.js";
import { generateAll, usualLimits } from "./worker-pool.js";

/** Generates everything that other people's documents declare, and compares what is refused with the committed list. */

const project = join(import.meta.dirname, "../../..");
const cache = process.env.CORPUS_DIR || join(project, "node_modules/.cache/specgate-corpus");
// Not below node_modules, where neither `specgate/*` would be resolved nor Node would run TypeScript.
const outputs = process.env.CORPUS_OUT ?? join(project, "data/corpus");

if (process.argv.includes("--help")) process.stdout.write(corpusUsage);
else process.exitCode = await runCorpus(corpusOptions(process.argv.slice(2)));

async function runCorpus(options: CorpusOptions): Promise<number> {
  await rm(outputs, { recursive: true, force: true });
  const outcomes = await checkOutputs(outputs, await generateDocuments(options), say);
  const trips = options.roundTrip ? await runRoundTrips(outcomes, { ...options, say }) : undefined;
  const summary = summarize(outcomes);
  const differences = options.update ? [] : compareRatchet(outcomes);
  if (options.update) updateRatchet(outcomes);
  if (options.json) process.stdout.write(`${JSON.stringify({ summary, trips, differences, outcomes })}\n`);
  else
    process.stdout.write(
      `${[printSummary(summary), ...(trips ? [printRoundTrips(trips)] : []), ...differences].join("\n")}\n`,
    );
  return summary.documents.failed > 0 || differences.length > 0 || (trips?.failed.length ?? 0) > 0 ? 1 : 0;
}

async function generateDocuments(options: CorpusOptions): Promise<readonly Outcome[]> {
  const documents = await chooseDocuments(cache, options);
  const tasks = documents.map((document) => ({ document, output: join(outputs, slug(document.name)) }));
  let done = 0;
  return await generateAll(tasks, { ...usualLimits, jobs: options.jobs }, (outcome) => {
    done += 1;
    say(`${done}/${tasks.length} ${describe(outcome)}`);
  });
}

function slug(name: string): string {
  return name.replaceAll(/[^\w.-]+/g, "-").replace(/^-/, "");
}

function describe({ document, operations, served, refusals, failures, seconds }: Outcome): string {
  const codes = [...new Set(refusals.map(({ code }) => code))].join(" ");
  const [failure] = failures;
  const what = failure ? `${failure.kind} ${failure.detail}` : `served ${served}/${operations} ${codes}`;
  return `${document} ${seconds.toFixed(1)} s: ${what}`;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
