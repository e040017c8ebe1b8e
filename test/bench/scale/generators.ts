import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Peers } from "./peers.js";
import type { ScaleDocument } from "./scale-document.js";

/** A generator: how it is run, and a program that uses what it makes. */
export interface Generator {
  readonly name: string;
  /** What Node is given to generate a document into a folder; below `specs` specs may be laid. */
  arguments(document: ScaleDocument, folder: { readonly out: string; readonly specs: string }): Promise<string[]>;
  /** The text of `call.ts` beside the output; undefined where the output is compiled alone. */
  call(document: ScaleDocument): string | undefined;
}

const project = join(import.meta.dirname, "../../../..");

/** specgate, and others that make a client or types of a document. */
export function generators(peers: Peers): readonly Generator[] {
  return [
    {
      name: "specgate",
      async arguments({ api, file }, { out, specs }) {
        await mkdir(specs, { recursive: true });
        await copyFile(file, join(specs, `${api}.json`));
        return [join(project, "dist/codegen/cli.js"), "generate", "--specs", specs, "--out", out];
      },
      call: ({ api, call }) => {
        const create = `create${api.charAt(0).toUpperCase()}${api.slice(1)}Client`;
        const made = `const client = ${create}({ baseUrl: "https://api.example" });`;
        return `import { ${create} } from "./${api}/client.js";\n\n${made}\nexport const result = ${call};\n`;
      },
    },
    {
      name: "openapi-typescript",
      async arguments({ file }, { out }) {
        return [join(project, "node_modules/openapi-typescript/bin/cli.js"), file, "-o", join(out, "types.ts")];
      },
      call: ({ path, method }) => {
        const made = `const client = createClient<paths>({ baseUrl: "https://api.example" });`;
        const params = path.includes("{owner}") ? `{ params: { path: { owner: "octocat", repo: "hello" } } }` : "{}";
        const result = `export const result = await client.${method}("${path}", ${params});`;
        return `import createClient from "openapi-fetch";\nimport type { paths } from "./types.js";\n\n${made}\n${result}\n`;
      },
    },
    {
      name: `hey-api ${peers.version("@hey-api/openapi-ts")}`,
      async arguments({ file }, { out }) {
        return [peers.file("@hey-api/openapi-ts", "bin/run.js"), "-i", file, "-o", out];
      },
      call: () => undefined,
    },
    {
      name: `orval ${peers.version("orval")}`,
      async arguments({ file }, { out }) {
        const config = join(out, "../orval.config.cjs");
        const output = { target: join(out, "index.ts"), client: "fetch" };
        await writeFile(config, `module.exports = ${JSON.stringify({ api: { input: file, output } })};\n`);
        return [peers.file("orval", "dist/bin/orval.js"), "--config", config];
      },
      call: () => undefined,
    },
  ];
}
