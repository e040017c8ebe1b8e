import assert from "node:assert/strict";
import { enterFolder, readTexts, runSpecgate } from "./work-folder.js";

/** A schema that refers to itself. */
export const problem = `Problem:
  type: object
  description: What went wrong.
  required: [title]
  properties:
    title: { type: string, description: In a line. }
    cause: { $ref: '#/Problem' }
`;

/** A document whose operation `GET /<name>/all` answers each schema at a path of its own. */
export function spec(name: string, schemas: readonly string[], { version = "3.1.0", more = "" } = {}): string {
  const paths = schemas.map(
    (schema, index) => `  /all/${index}:
    get:
      responses: { 200: { description: All., content: { application/json: { schema: ${schema} } } } }
`,
  );
  return `openapi: ${version}
info: { title: ${name}, version: '1' }
servers: [{ url: /${name} }]
paths:
${paths.join("")}${more}`;
}

/** The schema `Problem` as documents refer to it. */
export const toProblem = "{ $ref: 'parts/problem.yaml#/Problem' }";
/** Two documents, and the file that both refer to. */
export const both = {
  "specs/parts/problem.yaml": problem,
  "specs/pets.yaml": spec("pets", [toProblem]),
  "specs/toys.yaml": spec("toys", [toProblem]),
};

/** Generates from files, and gives what each `types.ts` takes from which folder: `pets: Problem = _parts_problem Problem`. */
export async function generateFrom(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  enterFolder(files);
  const { exitCode, stderr } = await runSpecgate("generate");
  assert.equal(exitCode, 0, stderr);
  return taken();
}

/** The same of what is generated in the current folder. */
export function taken(): readonly string[] {
  const line = /^ +"?([\w.]+)"?: import\("\.\.\/(\w+)\/types\.js"\)\.components\["schemas"\]\["(.+)"\];$/gm;
  return Object.entries(readTexts("generated"))
    .filter(([path]) => path.endsWith("/types.ts"))
    .flatMap(([path, text]) =>
      [...text.matchAll(line)].map(([, name, folder, there]) => `${path.split("/")[1]}: ${name} = ${folder} ${there}`),
    );
}
