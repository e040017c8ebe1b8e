import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Koa from "koa";
import type { MissingHandler } from "specgate/http";
import type { Output } from "./generate-command.js";
import { loadApis } from "./load-apis.js";
import { mockMiddleware } from "./mock/mock-middleware.js";
import type { ApiModel } from "./model/api-model.js";
import { UsageError } from "./usage-error.js";

/** The options of `specgate mock` as the command line gives them. */
export interface MockFlags {
  readonly host: string;
  readonly port: string;
}

/**
 * Runs `specgate mock`: serves documents by examples until the signal is aborted. Returns the exit code: 0, or 1 where
 * a document is refused. Throws UsageError.
 */
export async function mockCommand(
  specs: readonly string[],
  { host, port }: MockFlags,
  output: Output,
): Promise<number> {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new UsageError("--port: must be a number up to 65535");
  const apis = await loadApis(specs, output);
  if (!apis) return 1;
  const app = new Koa();
  const operations: MissingHandler[] = [];
  for (const api of apis) app.use(await mockMiddleware(api, (found) => operations.push(...found)));
  const server = createServer(app.callback()).listen(Number(port), host);
  await once(server, "listening");
  // A server that listens on TCP has an address of this kind.
  const { port: bound } = server.address() as AddressInfo;
  const base = `http://${host.includes(":") ? `[${host}]` : host}:${bound}`;
  for (const line of describeMocks(apis, operations, base)) output.stdout(`${line}\n`);
  output.signal?.addEventListener("abort", () => server.close().closeAllConnections());
  await once(server, "close");
  return 0;
}

function describeMocks(
  apis: readonly ApiModel[],
  operations: readonly MissingHandler[],
  base: string,
): readonly string[] {
  return apis.flatMap(({ name, title, mount }) => [
    `${name}: ${title}, by examples, at ${base}${mount}`,
    ...operations
      .filter(({ api }) => api === name)
      .map(({ operation, method, path, answer }) => {
        const without = answer === "example" ? "" : `: 501, ${answer.refused}`;
        return `  ${operation} ${method} ${path}${without}`;
      }),
  ]);
}
