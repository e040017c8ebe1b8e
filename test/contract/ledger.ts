import assert from "node:assert/strict";
import type { ApiTable, RateLimit, ReplyTable } from "../../runtime/wire/api-table.js";
import { standingHeaders } from "../http/standing-headers.js";

/** What HTTP and this server add to answers, declared or not. */
const everywhere = [
  "allow",
  "access-control-allow-origin",
  "access-control-expose-headers",
  "connection",
  "content-length",
  "content-type",
  "date",
  "keep-alive",
  "vary",
  ...Object.keys(standingHeaders),
];

interface Declared {
  readonly table: ReplyTable | undefined;
  /** Their headers are filled by the runtime. */
  readonly limits: readonly RateLimit[];
}

/**
 * Which declared replies of an API the tests of a file have seen. A reply that is not declared, or has not the headers
 * that are declared, is kept as a fault.
 */
export class Ledger {
  readonly #api: ApiTable;
  readonly #seen = new Set<string>();
  readonly #faults = new Set<string>();

  constructor(api: ApiTable) {
    this.#api = api;
  }

  /** Notes the reply to a request by its path, mount included; those of other APIs are passed over. */
  note({ method, path }: { readonly method: string; readonly path: string }, reply: Response): void {
    const { mount, operations, refusals, limits } = this.#api;
    if (!path.startsWith(`${mount}/`) || isDocument(path) || isPreflight(reply)) return;
    const onPath = Object.entries(operations).filter(([, table]) => fits(table.path, path.slice(mount.length)));
    const [id, operation] = onPath.find(([, table]) => table.method === method) ?? [];
    const kind = onPath.length === 0 ? "unknownPath" : "wrongMethod";
    // The document's limits come before the path is looked up.
    const replies = operation?.replies ?? { ...refusals.limited, ...refusals.noClientIp, ...refusals[kind] };
    const name = `${id ?? kind} ${reply.status}`;
    this.#seen.add(name);
    const declared = { table: replies[reply.status], limits: [...limits, ...(operation?.limits ?? [])] };
    for (const fault of faultsOf(reply, declared)) this.#faults.add(`${name}: ${fault}`);
  }

  /** Throws where a declared reply was never seen, or a reply was not as declared. */
  assertComplete(): void {
    assert.deepEqual([...this.#faults], [], "replies that are not as declared");
    const declared = [...this.#declared()];
    assert.deepEqual(
      declared.filter((name) => !this.#seen.has(name)),
      [],
      "declared replies that no test has seen",
    );
  }

  *#declared(): Generator<string> {
    const { operations, refusals } = this.#api;
    for (const [id, { replies }] of Object.entries(operations)) {
      for (const status of Object.keys(replies)) yield `${id} ${status}`;
    }
    for (const kind of ["unknownPath", "wrongMethod"] as const) {
      for (const status of Object.keys(refusals[kind] ?? {})) yield `${kind} ${status}`;
    }
  }
}

/** What the server has under a mount beside the API. */
function isDocument(path: string): boolean {
  return path.endsWith("/openapi.yaml") || path.endsWith("/.well-known/jwks.json");
}

function isPreflight({ headers }: Response): boolean {
  return headers.has("access-control-allow-methods");
}

function fits(template: string, path: string): boolean {
  const segments = path.split("/");
  const expected = template.split("/");
  return (
    segments.length === expected.length &&
    expected.every((segment, at) => (segment.includes("{") ? segments[at] !== "" : segment === segments[at]))
  );
}

function faultsOf({ headers: found }: Response, { table, limits }: Declared): string[] {
  if (table === undefined) return ["the status is not declared"];
  const declared = Object.entries(table.headers ?? {});
  const known = new Set([...everywhere, ...declared.map(([name]) => name), ...limits.flatMap(headersOf)]);
  const missing = declared.filter(([name, { required }]) => required && !found.has(name));
  const surplus = [...found.keys()].filter((name) => !known.has(name));
  return [
    ...missing.map(([name]) => `the header ${name} is missing`),
    ...surplus.map((name) => `the header ${name} is not declared`),
  ];
}

/** The names, in lower case, that a limit tells its callers by. */
function headersOf({ headers }: RateLimit): string[] {
  const names = [headers?.limit, headers?.remaining, headers?.reset, headers?.retryAfter];
  return names.flatMap((name) => name?.toLowerCase() ?? []);
}
