import { readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Koa from "koa";
import { implementPartly } from "../../../runtime/http/index.js";
import type { ApiTable } from "../../../runtime/wire/api-table.js";
import type { PartialService, Secured } from "../../../runtime/wire/contract.js";

/** What a contender serves: a document, its generated folder, and the one operation that has a handler. */
export interface ScaleOrder {
  readonly file: string;
  readonly generated: string;
  readonly peers: string;
  readonly method: string;
  readonly path: string;
  readonly answer: unknown;
}

/** Starts listening on a free port of loopback, validating requests, and resolves to the port. */
type Start = (order: ScaleOrder) => Promise<number>;

/** Servers of a whole document by name. */
export const scaleContenders: Readonly<Record<string, Start>> = {
  specgate: startSpecgate,
  "openapi-backend": startOpenapiBackend,
  "fastify-openapi-glue": startFastifyGlue,
};

async function startSpecgate({ generated, method, path, answer }: ScaleOrder): Promise<number> {
  const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(join(generated, "server.js")).href);
  const table = Object.values(module).find(isTable);
  if (!table) throw new Error(`${generated} has no server`);
  // Nothing asks for credentials, and what is refused is answered as problem details: only the size is measured.
  const entries = Object.entries(table.operations).map(([id, each]) => [id, { ...each, security: [] }] as const);
  const [id] = entries.find(([, each]) => each.method === method && table.mount + each.path === path) ?? [];
  if (id === undefined) throw new Error(`${generated} has no ${method} ${path}`);
  const handlers = { [id]: (_: unknown, reply: (status: number, body: unknown) => unknown) => reply(200, answer) };
  const middleware = implementPartly(
    // Untyped, as the API is only known at run time: hooks are for its security, which was taken away.
    { api: { ...table, operations: Object.fromEntries(entries), refusals: {} }, hooks: {} } as unknown as Secured<
      object,
      object,
      object,
      never
    >,
    { operations: handlers, refuse: {} } as unknown as PartialService<object, object, object, never>,
    { unimplemented: "refuse", tell: () => undefined, limiter: "off" },
  );
  return listen(new Koa().use(middleware).callback());
}

function isTable(value: unknown): value is ApiTable {
  return typeof value === "object" && value !== null && "operations" in value && "mount" in value;
}

/** What is used of openapi-backend. */
interface OpenapiBackend {
  init(): Promise<unknown>;
  register(name: string, handler: (...given: never[]) => unknown): void;
  handleRequest(request: object): Promise<unknown>;
}

/** As its documentation shows for `node:http`: everything is read, checked and compiled at the start. */
async function startOpenapiBackend({ file, peers, path, method, answer }: ScaleOrder): Promise<number> {
  // Its documented class; the package is not there when this is compiled.
  const { OpenAPIBackend } = loadFrom(peers, "openapi-backend") as {
    OpenAPIBackend: new (options: object) => OpenapiBackend;
  };
  const definition = JSON.parse(readFileSync(file, "utf8"));
  const backend = new OpenAPIBackend({ definition, quick: false, ajvOpts: { strict: false } });
  backend.register(definition.paths[path][method.toLowerCase()].operationId, () => answer);
  backend.register("validationFail", () => ({ status: 400 }));
  await backend.init();
  return listen(async (request, response) => {
    const [target = "", query = ""] = (request.url ?? "").split("?");
    const { headers } = request;
    const body = await backend.handleRequest({ method: request.method, path: target, query, headers });
    response.setHeader("content-type", "application/json").end(JSON.stringify(body));
  });
}

/** What is used of fastify. */
interface Fastify {
  register(plugin: unknown, options: object): unknown;
  listen(where: { readonly port: number; readonly host: string }): Promise<string>;
}

async function startFastifyGlue({ file, peers, path, method, answer }: ScaleOrder): Promise<number> {
  // Their documented functions; the packages are not there when this is compiled.
  const fastify = loadFrom(peers, "fastify") as (options: object) => Fastify;
  const glue = loadFrom(peers, "fastify-openapi-glue") as { default: unknown };
  const specification = JSON.parse(readFileSync(file, "utf8"));
  const called = specification.paths[path][method.toLowerCase()].operationId;
  const app = fastify({ ajv: { customOptions: { strict: false } } });
  const operationResolver = (id: string) => async () => (id === called ? answer : {});
  app.register(glue.default ?? glue, { specification, operationResolver });
  return Number(new URL(await app.listen({ port: 0, host: "127.0.0.1" })).port);
}

function loadFrom(folder: string, name: string): unknown {
  return createRequire(join(folder, "package.json"))(name);
}

async function listen(handle: RequestListener): Promise<number> {
  // An import would load undici, which no contender needs: 40 ms.
  const server = process.getBuiltinModule("node:http").createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}
