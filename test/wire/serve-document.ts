import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { TestContext } from "node:test";
import { pathToFileURL } from "node:url";
import { emitApi } from "../../codegen/emit/emit-api.js";
import { loadText } from "../../codegen/read/load-api.js";
import { implement, secure } from "../../runtime/http/index.js";
import type { Api } from "../../runtime/wire/index.js";
import { temporaryFolder } from "../codegen/temporary-folder.js";
import { listen } from "../http/listen.js";

/** What a handler was given, by location and name. */
export interface Given {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly cookies: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** A document that is generated, loaded and served for one test. */
export interface ServedDocument {
  readonly port: number;
  /** What the handler of the last call was given; undefined where none was reached. */
  readonly given: () => Given | undefined;
  readonly forget: () => void;
  /** The generated client. */
  readonly client: Readonly<Record<string, (input: object) => Promise<Reply>>>;
}

/**
 * Serves a document called `wire`: handlers answer 200 where it is declared, with what `echo` makes of their input, else
 * 204 with that as the header `x-out`.
 */
export async function serveDocument(
  t: TestContext,
  source: string,
  echo: (id: string, given: Given) => unknown = () => undefined,
): Promise<ServedDocument> {
  const folder = await generate(source);
  const load = (file: string) => import(pathToFileURL(join(folder, file)).href);
  const { wire } = (await load("server.ts")) as { wire: Api<object, object, object> };
  let last: Given | undefined;
  const handlers = Object.keys(wire.operations).map((id) => {
    const handle = (input: Given, reply: (...answer: unknown[]) => unknown) => {
      const { path, query, headers, cookies, body } = input;
      last = { path, query, headers, cookies, ...(body !== undefined && { body }) };
      const out = echo(id, last);
      if (Object.hasOwn(wire.operations[id]?.replies ?? {}, 200)) return reply(200, out);
      return out === undefined ? reply(204) : reply(204, { "x-out": out });
    };
    return [id, handle] as const;
  });
  // What is loaded at run time has no types: the generated ones are tested where code is compiled.
  const service = { operations: Object.fromEntries(handlers), refuse: {} } as never;
  const { port } = await listen(t, implement(secure(wire, {} as never), service));
  const { createWireClient } = await load("client.ts");
  const client = createWireClient({ baseUrl: `http://127.0.0.1:${port}/wire` });
  const forget = () => {
    last = undefined;
  };
  return { port, given: () => last, forget, client };
}

/** Writes what a document becomes to a folder in which `specgate` is this project. */
async function generate(source: string): Promise<string> {
  const { model, diagnostics } = await loadText("specs/wire.yaml", source, { strict: false });
  if (model === undefined) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    throw new Error(errors.map(({ pointer, message }) => `${pointer}: ${message}`).join("\n"));
  }
  const folder = temporaryFolder();
  await mkdir(join(folder, "node_modules"));
  await symlink(process.cwd(), join(folder, "node_modules/specgate"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  for (const { path, text } of await emitApi(model)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return join(folder, model.name);
}
