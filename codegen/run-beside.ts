import { Worker } from "node:worker_threads";
import { type Answer, type Call, sideJobs } from "./side-jobs.js";

type Jobs = typeof sideJobs;
type Input<Job extends keyof Jobs> = Parameters<Jobs[Job]>[0];

/** Operations from which on a second thread saves more than its start takes. */
const worthIt = 200;

/**
 * Does a job for a document of so many operations: beside this thread where the document is large, else here and now.
 * What it is given is copied to the thread.
 */
export function runBeside<Job extends keyof Jobs>(
  operations: number,
  job: Job,
  input: Input<Job>,
): ReturnType<Jobs[Job]> {
  // The function and what it is given are those of one job, which TypeScript does not see of a union.
  if (operations < worthIt) return (sideJobs[job] as (input: Input<Job>) => ReturnType<Jobs[Job]>)(input);
  // The thread answers with what that job gives.
  return call(job, input) as ReturnType<Jobs[Job]>;
}

interface Caller {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

const callers = new Map<number, Caller>();
let thread: Worker | undefined;
let calls = 0;

function call(job: keyof Jobs, input: unknown): Promise<unknown> {
  thread ??= startThread();
  const id = calls++;
  thread.ref();
  thread.postMessage({ id, job, input } satisfies Call);
  return new Promise((resolve, reject) => callers.set(id, { resolve, reject }));
}

/** One thread for all: it is kept for the next document, and keeps no process alive that waits for nothing of it. */
function startThread(): Worker {
  const started = new Worker(new URL("side-thread.js", import.meta.url));
  started.on("message", (answer: Answer) => {
    const caller = callers.get(answer.id);
    callers.delete(answer.id);
    if ("error" in answer) caller?.reject(answer.error);
    else caller?.resolve(answer.value);
    if (callers.size === 0) started.unref();
  });
  started.on("error", (error) => {
    for (const { reject } of callers.values()) reject(error);
    callers.clear();
    thread = undefined;
  });
  return started;
}
