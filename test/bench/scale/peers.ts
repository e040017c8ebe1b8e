import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What other generators and servers are measured in; they never become a dependency. */
const peers = {
  "@hey-api/openapi-ts": "0.99.0",
  orval: "7.13.2",
  "openapi-backend": "5.21.2",
  "fastify-openapi-glue": "4.11.4",
  fastify: "5.12.8",
} as const;
type Peer = keyof typeof peers;

/** Other people's packages below a folder of their own. */
export class Peers {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Installs them with npm, without running any script of theirs, where they are not yet. */
  static async install(cache: string): Promise<Peers> {
    const folder = join(cache, "peers");
    const manifest = JSON.stringify({ private: true, dependencies: peers });
    const done = join(folder, `installed-${Object.values(peers).join("-")}`);
    if (!existsSync(done)) {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, "package.json"), manifest);
      await run("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder });
      await writeFile(done, "");
    }
    return new Peers(folder);
  }

  /** The path of a file in a package. */
  file(name: Peer, path: string): string {
    return join(this.folder, "node_modules", name, path);
  }

  version(name: Peer): string {
    return peers[name];
  }
}
