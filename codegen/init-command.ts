import { copyFile, mkdir, readFile } from "node:fs/promises";
import { basename, posix, resolve } from "node:path";
import type { Output } from "./generate-command.js";
import { loadApis } from "./load-apis.js";
import { readConfig } from "./read-config.js";
import { printStart } from "./report-start.js";
import { emitApp } from "./start/emit-app.js";
import { nextSteps } from "./start/next-steps.js";
import { type PlacedFile, placeFiles, type WantedFile } from "./start/place-files.js";
import { type PlannedService, planService } from "./start/plan-service.js";
import { configText, packageText, tsconfigText } from "./start/project-files.js";
import { UsageError } from "./usage-error.js";

/** The options of `specgate init` as the command line gives them. */
export interface InitFlags {
  readonly mock?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/**
 * Runs `specgate init`: makes a project in the current folder and writes over nothing. Returns the exit code: 0, or 1
 * where a document is refused. Throws UsageError.
 */
export async function initCommand(specs: readonly string[], flags: InitFlags, output: Output): Promise<number> {
  const config = await readConfig();
  if (flags.mock && !config.mocks && (await isConfigured())) {
    throw new UsageError('--mock: set "mocks": true in the configuration that is there');
  }
  // Warnings are for `generate` to tell.
  const quiet = { warnings: false };
  const loaded = await loadApis(specs, output, quiet);
  if (!loaded) return 1;
  const write = !flags.dryRun;
  const mock = flags.mock ?? config.mocks;
  const copied = await copySpecs(specs, config.specs, write);
  // From where they now are: what is written names their lines.
  const apis = copied.length > 0 && write ? await loadApis([], output, quiet) : loaded;
  if (!apis) return 1;
  const services: PlannedService[] = [];
  for (const api of apis) services.push(await planService(api, { ...config, mock }));
  const name =
    basename(resolve("."))
      .toLowerCase()
      .replace(/[^a-z0-9._-]/g, "-")
      .replace(/^[._-]+/, "") || "app";
  const project = { ...config, name, mock, version: await ownVersion() };
  const files: WantedFile[] = [
    { path: "package.json", text: packageText(project) },
    ...((await isConfigured()) ? [] : [{ path: "specgate.config.json", text: configText(project) }]),
    { path: "tsconfig.json", text: tsconfigText(project) },
    ...services.flatMap((service) => service.files),
    { path: "app.ts", text: emitApp(apis, config.services) },
  ];
  const placed = [...copied, ...(await placeFiles(files, write))];
  const orphans = services.flatMap((service) => service.orphans);
  printStart({ files: placed, orphans, next: await nextSteps(placed) }, flags, output);
  return 0;
}

/** Documents from elsewhere are copied into the folder of documents: there they are the source of truth. */
async function copySpecs(paths: readonly string[], folder: string, write: boolean): Promise<readonly PlacedFile[]> {
  const placed: PlacedFile[] = [];
  for (const path of paths) {
    const target = posix.join(folder, basename(path));
    if (resolve(target) === resolve(path)) continue;
    const text = await readFile(path, "utf8");
    if (/["']?\$ref["']?\s*:\s*["']?[^#"'\s]/.test(text)) {
      throw new UsageError(`${path} refers to other files: put it with them into ${folder}/, then run specgate init`);
    }
    const before = await readFile(target, "utf8").catch(() => undefined);
    if (before !== undefined && before !== text)
      throw new UsageError(`${target} is there already, and another document`);
    if (before === undefined && write) {
      await mkdir(folder, { recursive: true });
      await copyFile(path, target);
    }
    placed.push({ path: target, state: before === undefined ? "made" : "current" });
  }
  return placed;
}

/** Whether there is a configuration already. */
async function isConfigured(): Promise<boolean> {
  const own = await readFile("specgate.config.json", "utf8").catch(() => undefined);
  const manifest = await readFile("package.json", "utf8").catch(() => "{}");
  return own !== undefined || Object.hasOwn(JSON.parse(manifest), "specgate");
}

async function ownVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(new URL(import.meta.resolve("specgate/package.json")), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? `^${manifest.version}` : "*";
}
