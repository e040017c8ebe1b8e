import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { main } from "../../codegen/main.js";
import { temporaryFolder } from "./temporary-folder.js";

/** A document of one operation. */
export const pets = `openapi: 3.1.0
info: { title: Pets, version: "1" }
servers: [{ url: /pets }]
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        200:
          description: The pets.
          content:
            application/json:
              schema: { type: array, items: { $ref: '#/components/schemas/Pet' } }
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: { type: string }
`;

/** What a run of `specgate` printed, and its exit code. */
export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Makes a folder with files and makes it the current one: the command reads and writes there. */
export function enterFolder(files: Readonly<Record<string, string>>): void {
  process.chdir(temporaryFolder());
  writeTexts(files);
}

/** Writes files of the current folder. */
export function writeTexts(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** The texts of all files of the current folder below `folder`, by path. */
export function readTexts(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, "utf8")]));
}

/** Runs `specgate` with arguments in the current folder, within this process. */
export async function runSpecgate(...args: string[]): Promise<Run> {
  let [stdout, stderr] = ["", ""];
  const exitCode = await main(args, {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
  });
  return { exitCode, stdout, stderr };
}
