import { parentPort } from "node:worker_threads";
import type { Answer, Call } from "./side-jobs.js";
import { sideJobs } from "./side-jobs.js";

/** The second thread: does what `runBeside` asks of it, one thing after another. */
parentPort?.on("message", async (call: Call) => parentPort?.postMessage(await answer(call)));

async function answer({ id, job, input }: Call): Promise<Answer> {
  try {
    // `runBeside` gives each job what it takes.
    return { id, value: await (sideJobs[job] as (input: unknown) => unknown)(input) };
  } catch (error) {
    return { id, error };
  }
}
