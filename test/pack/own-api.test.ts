import assert from "node:assert/strict";
import { type SpawnSyncOptions, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { after, describe, it } from "node:test";

/** The section of README that a stranger follows, run as it is written, in a folder of its own. */

const readme = readFileSync("README.md", "utf8");
const section = /^## Your own API\n(.*?)^## /ms.exec(readme)?.[1] ?? "";
const [commands = "", handler = ""] = [...section.matchAll(/^```\w+\n(.*?)^```/gms)].map(([, text]) => text);
const root = process.cwd();
const home = mkdtempSync(join(tmpdir(), "specgate-pack-"));
const project = join(home, "project");
after(() => rmSync(home, { recursive: true, force: true }));

const env = {
  ...process.env,
  // The Node that runs this, for npm and for what it installs.
  PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
  npm_config_prefer_offline: "true",
  npm_config_audit: "false",
  npm_config_fund: "false",
};

function run(command: string, options: SpawnSyncOptions = {}): string {
  const shared = { cwd: project, env, encoding: "utf8" as const, shell: true, timeout: 240_000 };
  const { status, stdout, stderr } = spawnSync(command, { ...shared, ...options });
  assert.equal(status, 0, `${command}\n${stdout}${stderr}`);
  return String(stdout);
}

async function registryReason(): Promise<string | false> {
  const registry = spawnSync("npm config get registry", { encoding: "utf8", shell: true }).stdout.trim();
  const answer = await fetch(new URL("koa", registry), {
    headers: { Accept: "application/vnd.npm.install-v1+json" },
    signal: AbortSignal.timeout(10_000),
  }).catch(() => undefined);
  return answer?.ok ? false : `the npm registry ${registry} cannot be reached`;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  // A server that listens on TCP has an address of this kind.
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

const skip = await registryReason();

describe(`the package in a project of its own${skip ? ` (skipped: ${skip})` : ""}`, { skip }, () => {
  it("generates, compiles and serves a petstore by the commands of README", async () => {
    mkdirSync(project);
    run(`npm pack --ignore-scripts --pack-destination ${JSON.stringify(home)}`, { cwd: root });
    const petstore = readFileSync("test/codegen/petstore.yaml", "utf8").replaceAll(/\n *format: int64/g, "");
    writeFileSync(join(project, "petstore.yaml"), petstore);
    const lines = commands.trim().split("\n");
    assert.equal(lines.at(-1), "npm start");
    for (const line of lines.slice(0, -1)) run(line);
    const file = /^\/\/ (\S+)\n/.exec(handler)?.[1] ?? "";
    assert.ok(existsSync(join(project, file)), file);
    writeFileSync(join(project, file), handler);
    run("npm run build");
    const port = await freePort();
    const app = spawn(process.execPath, ["dist/app.js"], { cwd: project, env: { ...env, PORT: String(port) } });
    try {
      await once(app.stdout, "data");
      const ask = async (path: string) => {
        const answer = await fetch(`http://127.0.0.1:${port}/v1${path}`);
        return [answer.status, await answer.json()];
      };
      assert.deepEqual(await ask("/pets/7"), [200, { id: 7, name: "Rex" }]);
      assert.deepEqual(await ask("/pets/8"), [404, { code: 404, message: "no such pet" }]);
      assert.deepEqual((await ask("/pets"))[0], 501);
      assert.deepEqual((await ask("/pets?limit=x"))[0], 400);
    } finally {
      app.kill();
    }
  });

  for (const [how, flags] of [
    ["NodeNext", ""],
    ["Bundler", "--module esnext --moduleResolution bundler"],
  ]) {
    it(`resolves and checks its types under ${how}, with those of its libraries`, () => {
      writeFileSync(
        join(project, "app-client.ts"),
        'import { createPetstoreClient } from "./generated/petstore/client.js";\n' +
          'export const client = createPetstoreClient({ baseUrl: "http://127.0.0.1/v1" });\n',
      );
      const include = ["app.ts", "app-client.ts", "services", "generated"];
      writeFileSync(join(project, "tsconfig.all.json"), JSON.stringify({ extends: "./tsconfig.json", include }));
      run(`npx tsc -p tsconfig.all.json --noEmit --skipLibCheck false ${flags}`);
    });
  }

  it("holds what its manifest names, and nothing of its tests or source maps", () => {
    const installed = join(project, "node_modules/specgate");
    const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    const targets = [
      ...Object.values(manifest.exports).flatMap((target) => Object.values(Object(target))),
      ...Object.values(manifest.bin),
    ];
    for (const target of targets.filter((path) => String(path).length > 1))
      assert.ok(existsSync(join(installed, String(target))), String(target));
    for (const bin of Object.values(manifest.bin))
      assert.match(readFileSync(join(installed, String(bin)), "utf8"), /^#!\/usr\/bin\/env node\n/);
    for (const absent of ["dist/test", "dist/codegen/cli.js.map", "codegen", "test"])
      assert.ok(!existsSync(join(installed, absent)), absent);
  });
});
