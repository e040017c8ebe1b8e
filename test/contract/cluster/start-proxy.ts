import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { noPostgres } from "../../store/postgres-database.js";

/** The proxies that README has a configuration for. */
export const proxyNames = ["nginx", "haproxy"] as const;
export type ProxyName = (typeof proxyNames)[number];

/** A proxy of a test's own, on a port of its own. */
export interface Proxy {
  readonly url: string;
  stop(): Promise<void>;
}

/** What is put in front of what. */
export interface ProxyOptions {
  readonly name: ProxyName;
  /** The URLs of two servers. */
  readonly servers: readonly string[];
  /** What tells haproxy that a server is alive; README's by default. */
  readonly healthPath?: string;
}

/** The proxies are in /usr/sbin, which is on few people's way. */
const env = { PATH: `${process.env.PATH ?? ""}:/usr/sbin` };
const longestMs = 900_000;

/** For the `skip` option and the title of a suite on PostgreSQL and Redis: why it is left out, false where both are. */
export const noCluster = noPostgres || (process.env.TEST_REDIS_URL ? false : "TEST_REDIS_URL is not set");

/** The same of a suite behind a proxy. */
export function whyNoProxy(name: ProxyName): string | false {
  if (noCluster) return noCluster;
  return spawnSync(name, ["-v"], { env }).error ? `${name} is not installed` : false;
}

/** Starts a proxy with the configuration that README shows, its addresses replaced. */
export async function startProxy({ name, servers, healthPath = "/readyz" }: ProxyOptions): Promise<Proxy> {
  const folder = mkdtempSync(join(tmpdir(), `specgate-${name}-`));
  const port = await freePort();
  const hosts = servers.map((url) => new URL(url).host);
  const snippet = readmeBlock(name)
    .replace("10.0.0.11:8080", hosts[0] ?? assert.fail())
    .replace("10.0.0.12:8080", hosts[1] ?? assert.fail())
    .replace(/^(\s*(?:listen|bind)) :?8000/m, `$1 127.0.0.1:${port}`)
    .replace("/readyz", healthPath);
  const file = join(folder, "proxy.conf");
  writeFileSync(file, name === "nginx" ? nginxFile(folder, snippet) : `global\n  maxconn 2000\n${snippet}`);
  const args = name === "nginx" ? ["-c", file, "-e", join(folder, "error.log")] : ["-db", "-f", file];
  const child = spawn(name, args, { env, stdio: "ignore", timeout: longestMs, killSignal: "SIGKILL" });
  await untilListening(port);
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The block of README in a language. */
function readmeBlock(language: string): string {
  const readme = readFileSync(new URL("../../../../README.md", import.meta.url), "utf8");
  return new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "ms").exec(readme)?.[1] ?? assert.fail(`no ${language} block`);
}

/** What nginx needs around a site to run in a folder of its own, as one process that stays in the foreground. */
function nginxFile(folder: string, site: string): string {
  const kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  const temporary = kinds.map((kind) => `${kind}_temp_path ${join(folder, kind)};`).join("\n");
  return `daemon off;\nmaster_process off;\npid ${join(folder, "nginx.pid")};\nerror_log ${join(folder, "error.log")};
events { worker_connections 2000; }
http {\naccess_log off;\n${temporary}\n${site}}\n`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
}

async function untilListening(port: number): Promise<void> {
  for (let time = 0; time < 200; time += 1) {
    const socket = connect(port, "127.0.0.1");
    const reached = await once(socket, "connect").then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (reached) return;
    await sleep(25);
  }
  assert.fail(`nobody listens on ${port}`);
}
