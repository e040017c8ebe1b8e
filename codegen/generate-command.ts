import { folderPath } from "./folder-path.js";
import { createProgress } from "./progress.js";
import { configFiles, readConfig } from "./read-config.js";
import { foundSomething, type Mode, reportFiles, reportJson, reportProblems } from "./report.js";
import { UsageError } from "./usage-error.js";
import { watchSpecs } from "./watch-specs.js";
import { type Generated, type GenerateOptions, generate } from "./write/generate.js";

/** The options of `specgate generate` as the command line gives them. */
export interface GenerateFlags {
  readonly specs?: string;
  readonly out?: string;
  readonly replyValidators?: boolean;
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly all?: boolean;
  readonly verbose?: boolean;
}

/** Where a command writes its text, and what ends one that watches. */
export interface Output {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly signal?: AbortSignal;
  /** Someone reads standard error as it is written. */
  readonly isTerminal?: boolean;
}

/** Runs `specgate generate`. Returns the exit code: 0, or 1 when there is something to put right. Throws UsageError. */
export async function generateCommand(flags: GenerateFlags, output: Output): Promise<number> {
  const mode = flags.check ? "check" : flags.dryRun ? "dry-run" : "write";
  const run = async () => {
    const options = await chooseOptions(flags, mode);
    const generated = await generate({ ...options, progress: createProgress(flags, output) });
    if (flags.json) output.stdout(`${reportJson(generated, options.out)}\n`);
    else printReport(generated, { out: options.out, mode, all: flags.all ?? false, output });
    return generated;
  };
  if (!flags.watch) return foundSomething(await run(), mode) ? 1 : 0;
  const { specs } = await chooseOptions(flags, mode);
  output.stderr(`Watching ${specs}/ for changes, and what its documents refer to. Ctrl+C ends it.\n`);
  await watchSpecs(specs, () => keepGoing(run, output), output.signal);
  return 0;
}

async function chooseOptions(flags: GenerateFlags, mode: Mode): Promise<GenerateOptions> {
  const { specs, out, strict, mocks, replyValidators, suppressions } = await readConfig();
  return {
    specs: folderPath(flags.specs ?? specs),
    out: folderPath(flags.out ?? out),
    strict,
    mocks,
    replyValidators: flags.replyValidators ?? replyValidators,
    suppressions,
    write: mode === "write",
  };
}

interface Printing {
  readonly out: string;
  readonly mode: Mode;
  readonly all: boolean;
  readonly output: Output;
}

function printReport(generated: Generated, to: Printing): void {
  for (const line of reportProblems(generated, to.out, to.all)) to.output.stderr(`${line}\n`);
  for (const line of reportFiles(generated, to.out, to.mode)) to.output.stdout(`${line}\n`);
}

/** The files that were read, the configuration's among them. While watching, a folder without specs is a moment between two saves, and no reason to end. */
async function keepGoing(run: () => Promise<Generated>, { stderr }: Output): Promise<Iterable<string>> {
  try {
    return [...(await run()).sources.keys(), ...configFiles];
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    stderr(`specgate: ${error.message}\n`);
    return configFiles;
  }
}
