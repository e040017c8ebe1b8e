import { readFile } from "node:fs/promises";
import { folderPath } from "./folder-path.js";
import type { Suppression } from "./read/suppression.js";
import { readSuppressions } from "./read-suppressions.js";
import { UsageError } from "./usage-error.js";

/** The files that may configure specgate, one of them at a time. */
export const configFiles = ["specgate.config.json", "package.json"] as const;

/** What `specgate.config.json`, or `specgate` in package.json, may set. Folders are relative to that file. */
export interface Config {
  readonly specs: string;
  readonly out: string;
  /** The folder of hand-written services, for `init` and `stub`. */
  readonly services: string;
  readonly strict: boolean;
  /** Generate examples of replies too, for operations that have no handler yet. */
  readonly mocks: boolean;
  /** Generate validators of replies too, for clients that are asked to check them. */
  readonly replyValidators: boolean;
  /** What the team lives with. */
  readonly suppressions: readonly Suppression[];
}

const defaults: Config = {
  specs: "specs",
  out: "generated",
  services: "services",
  strict: false,
  mocks: false,
  replyValidators: false,
  suppressions: [],
};

/** Reads the configuration of the current folder; what it does not set has defaults. Throws UsageError. */
export async function readConfig(): Promise<Config> {
  const file = await readJson(configFiles[0]);
  const manifest = await readJson(configFiles[1]);
  const section = member(manifest?.value, "specgate");
  if (file !== undefined && section !== undefined) {
    throw new UsageError("both specgate.config.json and package.json configure specgate: keep one");
  }
  if (file !== undefined) return configOf(file.value, { ...file, pointer: "" });
  if (manifest !== undefined && section !== undefined) return configOf(section, { ...manifest, pointer: "/specgate" });
  return defaults;
}

interface Json {
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
}

function configOf(value: unknown, { file, text, pointer }: Omit<Json, "value"> & { readonly pointer: string }): Config {
  const checked = checkConfig(value, pointer === "" ? file : `${file}, specgate`);
  const list = { value: checked.suppressions, file, text, pointer: `${pointer}/suppressions` };
  return tidied({ ...defaults, ...checked, suppressions: readSuppressions(list) });
}

function tidied(config: Config): Config {
  const { specs, out, services } = config;
  return { ...config, specs: folderPath(specs), out: folderPath(out), services: folderPath(services) };
}

async function readJson(path: string): Promise<Json | undefined> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  try {
    return { file: path, text, value: JSON.parse(text) };
  } catch {
    throw new UsageError(`${path} is not JSON`);
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? new Map(Object.entries(value)).get(name) : undefined;
}

function checkConfig(
  value: unknown,
  where: string,
): Partial<Omit<Config, "suppressions">> & { suppressions?: unknown } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UsageError(`${where}: must be an object`);
  }
  for (const [name, setting] of Object.entries(value)) {
    const example = new Map<string, unknown>(Object.entries(defaults)).get(name);
    if (example === undefined) throw new UsageError(`${where}: unknown key "${name}"; there are ${known}`);
    if (typeof setting !== typeof example) throw new UsageError(`${where}: "${name}" must be a ${typeof example}`);
  }
  return value;
}

const known = Object.keys(defaults).join(", ");
