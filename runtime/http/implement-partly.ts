import type { Middleware } from "koa";
import type { ApiTable } from "../wire/api-table.js";
import type { PartialService, Secured } from "../wire/contract.js";
import type { Mocks } from "../wire/mocks.js";
import type { RunService } from "./api-server.js";
import type { RunHandler } from "./compile-operation.js";
import { erased, type ImplementOptions, serveApi } from "./implement.js";
import { type PreparedMock, prepareMock } from "./prepare-mock.js";
import { isUnimplemented, type MissingHandler, unimplemented } from "./unimplemented.js";

/** What `implementPartly` needs besides the options of `implement`. */
export interface PartlyOptions extends ImplementOptions {
  /** What an operation without a handler answers: 501, or its example. `specgate generate` makes examples on demand. */
  readonly unimplemented: "refuse" | Mocks;
  /** Told once which operations have no handler, if any; default: standard error. */
  readonly tell?: (missing: readonly MissingHandler[]) => void;
}

/**
 * As `implement`, for an API of which not all is written yet: handlers may be left out or return `unimplemented()`.
 * Such requests go through all steps before the handler, then get the example of the reply or 501: in the API's own
 * format where the operation declares 501, else as problem details.
 */
export function implementPartly<Operations, Refusals, P, Codes extends string>(
  secured: Secured<Operations, Refusals, P, Codes>,
  service: PartialService<Operations, NoInfer<Refusals>, P, Codes>,
  options: PartlyOptions,
): Middleware {
  const { unimplemented: instead, tell = tellTerminal, ...rest } = options;
  const given = erased(service);
  checkRefusal(secured.api, given);
  const mount = rest.mount ?? secured.api.mount;
  const missing: MissingHandler[] = [];
  const operations: Record<string, RunHandler> = { ...given.operations };
  for (const [id, table] of Object.entries(secured.api.operations)) {
    const handler = given.operations[id];
    const mock = prepareMock(id, table, instead);
    operations[id] = withMock(handler ?? unimplemented, mock);
    if (handler && !isPlaceholder(handler)) continue;
    const answer = "answer" in mock ? ("example" as const) : { refused: mock.refusal.found.reason };
    missing.push({ api: secured.api.name, operation: id, method: table.method, path: mount + table.path, answer });
  }
  const middleware = serveApi(secured, { operations, refuse: given.refuse }, rest);
  if (missing.length > 0) tell(missing);
  return middleware;
}

function checkRefusal({ name, refusals }: ApiTable, { refuse }: RunService): void {
  if (refusals.unimplemented && !refuse.unimplemented) throw new Error(`${name}: refusals are missing: unimplemented`);
}

function isPlaceholder(handler: unknown): boolean {
  return handler === unimplemented;
}

function withMock(handler: RunHandler, mock: PreparedMock): RunHandler {
  const instead = "answer" in mock ? mock.answer : mock.refusal;
  return (input, reply) => {
    const made = handler(input, reply);
    if (isUnimplemented(made)) return instead;
    return made instanceof Promise ? made.then((answer) => (isUnimplemented(answer) ? instead : answer)) : made;
  };
}

function tellTerminal(missing: readonly MissingHandler[]): void {
  const lines = missing.map(({ operation, method, path, answer }) => {
    const what = answer === "example" ? "an example" : `501, ${answer.refused}`;
    return `  ${operation} (${method} ${path}): ${what}\n`;
  });
  process.stderr.write(`${missing[0]?.api}: ${missing.length} without a handler, answered so:\n${lines.join("")}`);
}
