import { type ChildProcess, fork } from "node:child_process";
import { cpus } from "node:os";
import { join } from "node:path";
import type { CorpusDocument } from "./corpus-document.js";
import type { Failure, Outcome } from "./outcome.js";

/** What a document may take before its process is ended. */
interface Limits {
  readonly jobs: number;
  readonly seconds: number;
  readonly megabytes: number;
}

/** Where the limits stand unless they are given. The largest document, of 22,361 operations, takes 205 s to be read alone. */
export const usualLimits: Limits = { jobs: Math.min(2, cpus().length), seconds: 900, megabytes: 6144 };

/** A document to generate, and the folder for what comes of it. */
export interface Task {
  readonly document: CorpusDocument;
  readonly output: string;
}

/** Generates documents in processes of their own, `jobs` at a time; `onOutcome` hears of each as it is done. */
export async function generateAll(
  tasks: readonly Task[],
  limits: Limits,
  onOutcome: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = new Array(tasks.length);
  let next = 0;
  await Promise.all(
    Array.from({ length: limits.jobs }, async () => {
      const worker = new Worker(limits);
      for (let index = next++; index < tasks.length; index = next++) {
        const task = tasks[index];
        if (task === undefined) break;
        const outcome = await worker.generate(task);
        outcomes[index] = outcome;
        onOutcome(outcome);
      }
      worker.end();
    }),
  );
  return outcomes;
}

/** One process, started anew after it has died. */
class Worker {
  readonly #limits: Limits;
  #child: ChildProcess | undefined;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  async generate(task: Task): Promise<Outcome> {
    this.#child ??= fork(join(import.meta.dirname, "corpus-worker.js"), {
      execArgv: [`--max-old-space-size=${this.#limits.megabytes}`],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    const child = this.#child;
    child.send(task);
    return await new Promise((resolve) => {
      let detail = "";
      const timer = setTimeout(() => {
        detail = `took longer than ${this.#limits.seconds} s`;
        child.kill("SIGKILL");
      }, this.#limits.seconds * 1000);
      const settle = (outcome: Outcome) => {
        clearTimeout(timer);
        child.removeAllListeners();
        child.stderr?.removeAllListeners("data");
        resolve(outcome);
      };
      child.stderr?.on("data", (text) => {
        detail ||= /FATAL ERROR: .*/.exec(String(text))?.[0] ?? "";
      });
      child.once("message", (outcome: Outcome) => settle(outcome));
      child.once("exit", (code, signal) => {
        this.#child = undefined;
        settle(dead(task, { kind: "out-of-limits", detail: detail || `the process ended with ${signal ?? code}` }));
      });
    });
  }

  end(): void {
    this.#child?.kill();
  }
}

function dead({ document }: Task, failure: Failure): Outcome {
  const nothing = { refusals: [], leftOut: {}, warnings: {}, seconds: 0, megabytes: 0, operations: 0, served: 0 };
  return { ...nothing, document: document.name, failures: [failure] };
}
