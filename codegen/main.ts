import { Command, CommanderError, Option } from "commander";
import type { ExplainFlags } from "./explain-command.js";
import type { GenerateFlags, Output } from "./generate-command.js";
import type { InitFlags } from "./init-command.js";
import type { LintFlags } from "./lint-command.js";
import type { MockFlags } from "./mock-command.js";
import type { StubFlags } from "./stub-command.js";
import { UsageError } from "./usage-error.js";

const examples = `
Examples:
  specgate generate                       specs/*.yaml to generated/
  specgate generate --check               in CI: exit 1 and a diff where generated/ is not current
  specgate generate --watch               again after every save
  specgate generate --specs api --out src/generated

Defaults for --specs and --out may stand in specgate.config.json, or in package.json under "specgate":
  { "specs": "specs", "out": "generated", "strict": true }
With "strict", an answer of the runtime's own that a document does not declare is an error. "replyValidators": true
stands for --reply-validators.

Exit status: 0 fine, 1 found something to put right, 2 wrong use.`;

const mockHelp = `
An example is the one that the document declares, or else one made from the schema, the same at every start. It is
checked like any answer; an operation of which no example can be made answers 501 and says why. Any credential is good.`;

const stubHelp = `
Handlers are looked for below services/<api>/: exported constants whose type names their operation, such as
PartialHandler<PetsOperations["listPets"], …>, and members of an object called \`operations\`. Those are never written
over. operations.ts lists them and is written again.`;

const terminal: Output = {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true,
};

/** Runs the command `specgate` with its arguments. Returns the exit code: 0 fine, 1 found something, 2 wrong use. */
export async function main(args: readonly string[], output: Output = terminal): Promise<number> {
  let exitCode = 0;
  const program = buildProgram(output, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    // commander has printed its own message; help and the like end with 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    // A folder that cannot be read or written is for the user to put right; anything else is a fault of ours.
    const isExplained = error instanceof UsageError || (error instanceof Error && "syscall" in error);
    if (!isExplained) throw error;
    output.stderr(`specgate: ${error.message}\n`);
    return 2;
  }
  return exitCode;
}

function buildProgram(output: Output, end: (exitCode: number) => void): Command {
  const program = new Command("specgate")
    .description("OpenAPI documents in; typed, validated servers and clients out.")
    // Before the subcommands: they inherit it.
    .exitOverride()
    .configureOutput({ writeOut: output.stdout, writeErr: output.stderr })
    .showHelpAfterError("(see specgate --help)");
  addGenerate(program, output, end);
  addLint(program, output, end);
  addMock(program, output, end);
  addInit(program, output, end);
  addStub(program, output, end);
  addCopy(program, output, end);
  addExplain(program, output, end);
  return program;
}

/** Adds a command, which loads what it needs when it is run: `init` and `stub` load the TypeScript compiler. */
type Add = (program: Command, output: Output, end: (exitCode: number) => void) => void;

const allWarnings = "show every warning, also where more than five have one code";
const allSteps = "say on standard error what is done when; in a terminal what takes more than 2 s is told of anyway";

const addGenerate: Add = (program, output, end) => {
  program
    .command("generate")
    .description("Generate a server, a client, types and validators from each document of a folder.")
    .option("--specs <dir>", "the folder of the documents (default: specs)")
    .option("--out <dir>", "the folder of what is generated (default: generated)")
    .option("--reply-validators", "generate what clients check replies by too, a module for each operation")
    .option("--check", "write nothing; exit 1 and show what differs where a file is not current")
    .addOption(new Option("--watch", "go on, and generate again after every change").conflicts(["check", "json"]))
    .option("--dry-run", "write nothing; say what would be written and deleted")
    .option("--json", "print one JSON object: files with their states, and diagnostics")
    .option("--all", allWarnings)
    .option("--verbose", allSteps)
    .addHelpText("after", examples)
    .action(async (flags: GenerateFlags) => {
      const { generateCommand } = await import("./generate-command.js");
      end(await generateCommand(flags, output));
    });
};

const addLint: Add = (program, output, end) => {
  program
    .command("lint")
    .description("Tell all that is wrong with the documents of a folder, and write nothing; exit 1 on errors.")
    .option("--specs <dir>", "the folder of the documents (default: specs)")
    .option("--json", "print one JSON object: diagnostics")
    .option("--all", allWarnings)
    .option("--verbose", allSteps)
    .action(async (flags: LintFlags) => {
      const { lintCommand } = await import("./lint-command.js");
      end(await lintCommand(flags, output));
    });
};

const addMock: Add = (program, output, end) => {
  program
    .command("mock")
    .description("Serve documents without any code: requests are checked, answers are examples of the replies.")
    .argument("[specs...]", "the documents (default: those of the folder that `generate` reads)")
    .option("--host <address>", "where to listen", "127.0.0.1")
    .option("--port <number>", "where to listen; 0 for any free port", "4010")
    .addHelpText("after", mockHelp)
    .action(async (specs: string[], flags: MockFlags) => {
      const { mockCommand } = await import("./mock-command.js");
      end(await mockCommand(specs, flags, output));
    });
};

const addInit: Add = (program, output, end) => {
  program
    .command("init")
    .description(
      "Start a project from your own documents, in the current folder. What is there already is left as it is.",
    )
    .argument("[specs...]", "the documents, copied into the folder of documents (default: those in it)")
    .option("--mock", "operations without a handler answer examples of their replies, not 501")
    .option("--dry-run", "write nothing; say what would be written")
    .option("--json", "print one JSON object: files with their states, orphans, next steps")
    .action(async (specs: string[], flags: InitFlags) => {
      const { initCommand } = await import("./init-command.js");
      end(await initCommand(specs, flags, output));
    });
};

const addStub: Add = (program, output, end) => {
  program
    .command("stub")
    .description("Write a stub for every operation without a handler; list handlers whose operation is gone (exit 1).")
    .option("--dry-run", "write nothing; say what would be written")
    .option("--json", "print one JSON object: files with their states, and orphans")
    .addHelpText("after", stubHelp)
    .action(async (flags: StubFlags) => {
      const { stubCommand } = await import("./stub-command.js");
      end(await stubCommand(flags, output));
    });
};

const addCopy: Add = (program, output, end) => {
  program
    .command("copy")
    .description("Copy the compiled validators to where the TypeScript compiler wrote the rest.")
    .argument("<folder>", "the compiler's `outDir`")
    .action(async (folder: string) => {
      const { copyCommand } = await import("./copy-command.js");
      end(await copyCommand(folder, output));
    });
};

const addExplain: Add = (program, output, end) => {
  program
    .command("explain")
    .description("Tell what a code of an error or a warning means, why it is told of, and what to do about it.")
    .argument("[code]", "such as unsupported-format (default: a list of all)")
    .option("--json", "print one JSON object, or a list of all")
    .addOption(new Option("--markdown", "print a page of all").conflicts("json"))
    .action(async (code: string | undefined, flags: ExplainFlags) => {
      const { explainCommand } = await import("./explain-command.js");
      end(explainCommand(code, flags, output));
    });
};
