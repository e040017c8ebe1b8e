import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** How a contender is started: its script (default `server.js`), behind what command (valgrind's), with which variables. */
export interface StartOptions {
  readonly script?: string;
  readonly wrapper?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A contender in its own process. */
export class RunningServer {
  readonly port: number;
  readonly pid: number;
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  private constructor(port: number, child: ChildProcess, lines: AsyncIterator<string>) {
    this.port = port;
    this.pid = child.pid ?? 0;
    this.#child = child;
    this.#lines = lines;
  }

  /** Starts a contender; rejects when it ends before it listens. */
  static async start(
    name: string,
    { script = "server.js", wrapper = [], env }: StartOptions = {},
  ): Promise<RunningServer> {
    const [command = "", ...args] = [
      ...wrapper,
      process.execPath,
      fileURLToPath(new URL(script, import.meta.url)),
      name,
    ];
    const variables = env && { env: { PATH: process.env.PATH, ...env } };
    const child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"], ...variables });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const { value, done } = await lines.next();
    if (done) throw new Error(`${name} ended before it listened`);
    return new RunningServer(Number(value), child, lines);
  }

  /** CPU time of the process so far, in microseconds. */
  async cpuMicroseconds(): Promise<number> {
    return Number(await this.ask("cpu"));
  }

  /** What the process answers to a line; one at a time. */
  async ask(line: string): Promise<string> {
    this.#child.stdin?.write(`${line}\n`);
    return String((await this.#lines.next()).value);
  }

  /** Ends the process and resolves when it is gone. */
  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.#child.once("exit", resolve));
    this.#child.stdin?.end();
    await gone;
  }
}
