import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

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

  /** Starts a contender, behind a wrapping command such as valgrind's where one is given. */
  static async start(name: string, wrapper: readonly string[] = []): Promise<RunningServer> {
    const script = new URL("server.js", import.meta.url).pathname;
    const [command = "", ...args] = [...wrapper, process.execPath, script, name];
    const child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    return new RunningServer(Number((await lines.next()).value), child, lines);
  }

  /** CPU time of the process so far, in microseconds. */
  async cpuMicroseconds(): Promise<number> {
    this.#child.stdin?.write("cpu\n");
    return Number((await this.#lines.next()).value);
  }

  /** Ends the process and resolves when it is gone. */
  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.#child.once("exit", resolve));
    this.#child.stdin?.end();
    await gone;
  }
}
