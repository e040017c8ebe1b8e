import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Api, Validator } from "../../../runtime/wire/index.js";
import type { ApiPlan } from "./operation-plan.js";

/** An operation of a generated client, called without its types. */
export type CallOperation = (input: object) => Promise<{
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}>;

/** Generated code that was loaded, and the plan beside it. */
export interface GeneratedApi {
  readonly plan: ApiPlan;
  readonly table: Api<object, never, object>;
  readonly createClient: (options: {
    readonly baseUrl: string;
    readonly fetch?: typeof fetch;
  }) => Readonly<Record<string, CallOperation>>;
  readonly validators: Readonly<Record<string, Validator>>;
}

/** Where the plan stands below the folder of what was generated. */
export const planFile = "plan.json";

/** Loads what was generated into a folder; Node takes the types out of it. */
export async function loadGenerated(output: string): Promise<GeneratedApi> {
  const plan = JSON.parse(await readFile(join(output, planFile), "utf8")) as ApiPlan; // written by generateDocument
  const load = (file: string) => import(pathToFileURL(join(output, plan.name, file)).href);
  const [server, client, validators] = [await load("server.ts"), await load("client.ts"), await load("validators.js")];
  return {
    plan,
    // The generator exports these under these names; the test's own compiler run has checked their types.
    table: server[plan.constName],
    createClient: client[`create${plan.typeName}Client`],
    validators: validators as Readonly<Record<string, Validator>>,
  };
}
