import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type LoadRequest, load } from "./load.js";
import { RunningServer, type StartOptions } from "./running-server.js";

/** A contender whose instructions are counted by callgrind. */
export class CountedServer {
  readonly #server: RunningServer;
  readonly #folder: string;
  #isCounting = false;

  private constructor(server: RunningServer, folder: string) {
    this.#server = server;
    this.#folder = folder;
  }

  static async start(name: string, options: Omit<StartOptions, "wrapper"> = {}): Promise<CountedServer> {
    const folder = mkdtempSync(join(tmpdir(), "specgate-bench-"));
    const wrapper = ["valgrind", "-q", "--tool=callgrind", "--instr-atstart=no", `--callgrind-out-file=${folder}/out`];
    return new CountedServer(await RunningServer.start(name, { ...options, wrapper }), folder);
  }

  get port(): number {
    return this.#server.port;
  }

  /** Sends a request so often without counting, so that its code is compiled. */
  async warm(request: LoadRequest, requests: number): Promise<void> {
    await load(this.port, request, requests);
  }

  /** Thousands of user instructions of a request. */
  async count(request: LoadRequest, requests: number): Promise<number> {
    if (!this.#isCounting) this.#control("-i", "on");
    this.#isCounting = true;
    await load(this.port, request, Math.ceil(requests / 4));
    this.#control("-z");
    await load(this.port, request, requests);
    this.#control("-d");
    return newestTotal(this.#folder) / requests / 1000;
  }

  async stop(): Promise<void> {
    await this.#server.stop();
    rmSync(this.#folder, { recursive: true });
  }

  #control(...args: string[]): void {
    execFileSync("callgrind_control", [...args, String(this.#server.pid)], { stdio: "ignore" });
  }
}

function newestTotal(folder: string): number {
  const newest = Math.max(...readdirSync(folder).map((file) => Number(file.split(".")[1] ?? 0)));
  const text = readFileSync(join(folder, `out.${newest}`), "utf8");
  return Number(/^(?:summary|totals): (\d+)/m.exec(text)?.[1]);
}
