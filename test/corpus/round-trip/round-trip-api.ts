import { describeDifference } from "./describe-difference.js";
import { type GeneratedApi, loadGenerated } from "./generated-api.js";
import { type Call, makeCall } from "./make-call.js";
import { NoExample, validValues } from "./make-valid.js";
import type { OperationPlan } from "./operation-plan.js";
import { createRandom } from "./random.js";
import { type EchoServer, serveEcho } from "./serve-echo.js";

/** What became of the call of one operation. */
export interface Trip {
  readonly operation: string;
  /** `no-example`: no valid value was found; `unsendable`: every client in a browser refuses it, and ours by name. */
  readonly state: "arrived" | "no-example" | "unsendable" | "differs";
  readonly detail: string;
}

/** Values are drawn again so often where the client says by name that the wire cannot carry them. */
const draws = 8;

/**
 * Calls operations of an API, by their numbers, with its generated client over a socket, and compares what its handler
 * received and what the client got back with what was given to each.
 */
export async function roundTripApi(output: string, numbers: readonly number[], seed: number): Promise<readonly Trip[]> {
  const api = await loadGenerated(output);
  const echo = await serveEcho(api);
  const trips: Trip[] = [];
  try {
    for (const number of numbers) {
      const operation = api.plan.operations[number];
      if (operation) trips.push(await tryOperation({ api, echo, operation, seed: seed * 1009 + number }));
    }
  } finally {
    echo.close();
  }
  return trips;
}

interface Attempt {
  readonly api: GeneratedApi;
  readonly echo: EchoServer;
  readonly operation: OperationPlan;
  readonly seed: number;
}

async function tryOperation({ api, echo, operation, seed }: Attempt): Promise<Trip> {
  const random = createRandom(seed);
  const values = validValues(api.plan, api.validators, random);
  let last: Trip = { operation: operation.id, state: "unsendable", detail: "" };
  for (let draw = 0; draw < draws; draw += 1) {
    try {
      const call = makeCall(operation, values, random);
      last = { operation: operation.id, ...(await send(api, echo, { operation, call })) };
    } catch (error) {
      if (!(error instanceof NoExample)) throw error;
      last = { operation: operation.id, state: "no-example", detail: error.message };
    }
    if (last.state !== "unsendable") return last;
  }
  return last;
}

async function send(
  api: GeneratedApi,
  echo: EchoServer,
  { operation, call }: { readonly operation: OperationPlan; readonly call: Call },
): Promise<Omit<Trip, "operation">> {
  Object.assign(echo, { answer: [call.status, ...call.content], received: undefined, fault: undefined });
  let text = "";
  const client = api.createClient({
    baseUrl: echo.baseUrl,
    fetch: async (request) => {
      const response = await fetch(request);
      if (!response.ok) text = `${response.status} ${(await response.clone().text()).slice(0, 200)}`;
      return response;
    },
  });
  try {
    const result = await client[operation.id]?.(call.input);
    const difference = compare({ operation, call, received: echo.received, result });
    return difference === undefined ? { state: "arrived", detail: "" } : { state: "differs", detail: difference };
  } catch (error) {
    const said = error instanceof Error ? `${error.name} ${error.message}` : String(error);
    if (said.startsWith("UnsendableRequest")) return { state: "unsendable", detail: said };
    return { state: "differs", detail: [said, echo.fault, text].filter(Boolean).join("; ") };
  }
}

interface Seen {
  readonly operation: OperationPlan;
  readonly call: Call;
  readonly received: Readonly<Record<string, unknown>> | undefined;
  readonly result: { readonly status: number; readonly body: unknown; readonly headers: object } | undefined;
}

function compare({ operation, call, received, result }: Seen): string | undefined {
  if (received === undefined) return `the handler was not reached, the client got ${result?.status}`;
  for (const part of ["body", "path", "query", "headers", "cookies"]) {
    const [sent, arrived] = [call.input[part], received[part]];
    const difference = describeDifference(sent ?? {}, withoutDefaults(operation, sent, arrived));
    if (difference !== undefined) return `request ${part}${difference}`;
  }
  const difference =
    describeDifference(call.status, result?.status) ??
    describeDifference(call.result.body, result?.body) ??
    describeDifference(call.result.headers, pickKeys(result?.headers ?? {}, Object.keys(call.result.headers)));
  return difference === undefined ? undefined : `reply ${difference}`;
}

/** What arrived, without members that were not sent and that the document gives a default. */
function withoutDefaults({ parameters }: OperationPlan, sent: unknown, arrived: unknown): unknown {
  if (typeof arrived !== "object" || arrived === null || Array.isArray(arrived)) return arrived ?? {};
  const filled = parameters.filter((each) => each.default !== undefined).map(({ name }) => name);
  const isSent = (name: string) => typeof sent === "object" && sent !== null && Object.hasOwn(sent, name);
  return pickKeys(
    arrived,
    Object.keys(arrived).filter((name) => isSent(name) || !filled.includes(name)),
  );
}

/** Headers of the reply that nobody gave are the runtime's own. */
function pickKeys(from: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));
}
