import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { test } from "node:test";
import ts from "typescript";
import { emitApi } from "../../codegen/emit/emit-api.js";
import { loadApi } from "../../codegen/read/load-api.js";
import { temporaryFolder } from "./temporary-folder.js";

const usage: Readonly<Record<string, string>> = {
  "test/codegen/shop.yaml": `
import type { Answer, Reply, Service } from "specgate/wire";
import { createShopClient } from "./shop/client.js";
import type { Order, ShopCodes, ShopCredentials, ShopOperations, ShopRefusals } from "./shop/server.js";
import { shop } from "./shop/server.js";

export type Handlers = Service<ShopOperations, ShopRefusals, { "key+user": { id: string }; token: { id: string } }, ShopCodes>["operations"];
export const handlers: Handlers = {
  placeOrder: ({ body, principal, headers }, reply) => {
    body satisfies { mediaType: "application/json"; value: Order } | { mediaType: "text/plain"; value: string };
    principal satisfies { id: string } | undefined;
    headers["x-trace"] satisfies string | undefined;
    // @ts-expect-error the runtime fills in a limit's headers
    reply(429, { title: "slow down" }, { "retry-after": 1 });
    return reply(201, { "application/json": { id: 1 } }, { location: "/orders/1" });
  },
  getOrder: ({ path, query, cookies }, reply) => {
    path.orderId satisfies number;
    query.fields satisfies ("id" | "note")[];
    query.page satisfies number | undefined;
    cookies.lang satisfies string;
    // @ts-expect-error no such status
    reply(418);
    return path.orderId === 1 ? reply(200, { id: 1, note: "n" }) : reply(404, { title: "none" });
  },
};
export const credentials: ShopCredentials = { token: "t", "key+user": { key: "k", user: { username: "u", password: "p" } } };
export const code: ShopCodes = "bad_note";
export const limited = (reply: Reply<ShopRefusals["limited"]>): Answer<ShopRefusals["limited"]> => reply(429, { title: "slow down" });
export const table: string = shop.operations.getOrder?.path ?? "";

const client = createShopClient({ baseUrl: "http://localhost/shop" });
const placed = await client.placeOrder({ body: { mediaType: "text/plain", value: "one" } });
if (placed.status === 201) placed.headers.location satisfies string | undefined;
const got = await client.getOrder({ path: { orderId: 1 }, cookies: { lang: "en" } });
if (got.status === 200) got.body.id satisfies number;
// @ts-expect-error a path parameter is missing
await client.getOrder({ path: {}, cookies: { lang: "en" } });
`,
  "test/codegen/petstore.yaml": "",
};

for (const [spec, source] of Object.entries(usage)) {
  test(`what ${spec} becomes compiles under the strictest options, and its types say what the document says`, async () => {
    const { model, diagnostics } = await loadApi(spec, { strict: false });
    assert.ok(model, JSON.stringify(diagnostics));
    const folder = temporaryFolder();
    await mkdir(join(folder, model.name));
    const files = await emitApi(model);
    for (const { path, text } of files) await writeFile(join(folder, path), text);
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    await writeFile(join(folder, "usage.ts"), source);
    const roots = ["usage.ts", ...files.map(({ path }) => path).filter((path) => path.endsWith(".ts"))];
    assert.deepEqual(compile(roots.map((path) => join(folder, path))), []);
  });
}

/** The errors of the project's own compiler options, with `specgate/…` read from the sources. */
function compile(roots: readonly string[]): readonly string[] {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, process.cwd());
  const program = ts.createProgram(roots, {
    ...options,
    noEmit: true,
    incremental: false,
    rootDir: "/",
    types: [],
    paths: Object.fromEntries(
      ["wire", "client"].map((room) => [`specgate/${room}`, [resolve("runtime", room, "index.ts")]]),
    ),
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName}:${line} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}
