import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { FromFlooder, Statuses, ToFlooder } from "./flood-messages.js";

const program = fileURLToPath(new URL("./flooder.js", import.meta.url));
/** A flooder that hangs, or is left behind, ends by itself. */
const longestMs = 120_000;

/** The attacker's process. */
export interface Flooder {
  /** Resolves with the answers when all have come; rejects when the process ends before. */
  flood(told: ToFlooder): Promise<Statuses>;
  stop(): void;
}

/** Starts the attacker against a server. */
export async function startFlooder(url: string, accounts: number): Promise<Flooder> {
  const child = fork(program, [url, String(accounts)], { execArgv: [], timeout: longestMs, killSignal: "SIGKILL" });
  const answer = async (): Promise<Statuses> => {
    const waiting = new AbortController();
    const ended = once(child, "exit", waiting).then(() => Promise.reject(new Error("the flooder ended by itself")));
    const [message]: FromFlooder[] = await Promise.race([once(child, "message", waiting), ended]);
    waiting.abort();
    return message?.statuses ?? {};
  };
  await answer();
  return {
    flood(told) {
      const answers = answer();
      child.send(told);
      return answers;
    },
    stop: () => void child.kill("SIGKILL"),
  };
}
