import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ApiModel } from "../../codegen/model/api-model.js";
import { loadText } from "../../codegen/read/load-api.js";

/** A group of the JSON Schema Test Suite: a schema, and values with their verdicts. */
export interface SuiteGroup {
  readonly description: string;
  readonly schema: unknown;
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[];
}

/** A file of the suite turned into an API: each group that is served is the request body of an operation. */
export interface SuiteFile {
  readonly name: string;
  readonly groups: readonly SuiteGroup[];
  /** Undefined where no group is served. */
  readonly model: ApiModel | undefined;
  /** The codes that each group is refused with, by its index. */
  readonly refused: ReadonlyMap<number, readonly string[]>;
}

/** The names of the suite's files below `folder`, with those of optional behaviour, formats aside. */
export function listSuite(folder: string): readonly string[] {
  const names = (below: string) =>
    readdirSync(join(folder, below))
      .filter((name) => name.endsWith(".json"))
      .map((name) => join(below, name.replace(/\.json$/, "")));
  return [...names("."), ...names("optional")].sort();
}

/** Generates an API from a file of the suite; groups that are refused are left out and told. */
export async function readSuiteFile(folder: string, name: string): Promise<SuiteFile> {
  // The suite's own format. Data is rebased as schemas are, since some of it is compared with an `enum`.
  const groups = (JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as SuiteGroup[]).map(
    (group, index) => ({
      ...group,
      schema: rebase(group.schema, `#/components/schemas/G${index}`),
      tests: group.tests.map((each) => ({ ...each, data: rebase(each.data, `#/components/schemas/G${index}`) })),
    }),
  );
  const refused = new Map<number, readonly string[]>();
  for (;;) {
    const served = groups.map((group, index) => ({ group, index })).filter(({ index }) => !refused.has(index));
    if (served.length === 0) return { name, groups, model: undefined, refused };
    const text = JSON.stringify(suiteDocument(served));
    const { model, diagnostics } = await loadText("specs/suite.json", text, { strict: false });
    if (model !== undefined) return { name, groups, model, refused };
    const before = refused.size;
    for (const { pointer, code, severity } of diagnostics) {
      const index = Number(
        /^\/components\/schemas\/G(\d+)/.exec(pointer)?.[1] ?? /^\/paths\/~1g(\d+)/.exec(pointer)?.[1],
      );
      if (severity === "error" && !Number.isNaN(index)) refused.set(index, [...(refused.get(index) ?? []), code]);
    }
    if (refused.size === before) await refuseAlone(served, refused);
    if (refused.size === before) throw new Error(`${name} is refused as a whole: ${JSON.stringify(diagnostics)}`);
  }
}

/** Groups that are refused for what the text as a whole has wrong, and so without a place. */
async function refuseAlone(
  served: readonly { readonly group: SuiteGroup; readonly index: number }[],
  refused: Map<number, readonly string[]>,
): Promise<void> {
  for (const each of served) {
    const { diagnostics } = await loadText("specs/suite.json", JSON.stringify(suiteDocument([each])), {
      strict: false,
    });
    const codes = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
    if (codes.length > 0) refused.set(each.index, codes);
  }
}

function suiteDocument(served: readonly { readonly group: SuiteGroup; readonly index: number }[]): object {
  return {
    openapi: "3.1.0",
    info: { title: "Suite", version: "1" },
    paths: Object.fromEntries(served.map(({ index }) => [`/g${index}`, { post: operation(index) }])),
    components: {
      schemas: Object.fromEntries(served.map(({ group, index }) => [`G${index}`, group.schema])),
    },
  };
}

function operation(index: number): object {
  const content = { "application/json": { schema: { $ref: `#/components/schemas/G${index}` } } };
  return { operationId: `g${index}`, requestBody: { content }, responses: { 200: { description: "Done." } } };
}

/** A schema of the suite is a document of its own; here `#` is the OpenAPI document. */
function rebase(schema: unknown, root: string): unknown {
  if (typeof schema !== "object" || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map((each) => rebase(each, root));
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      const isLocal = key === "$ref" && typeof value === "string" && /^#(?:\/|$)/.test(value);
      return [key, isLocal ? root + value.slice(1) : rebase(value, root)];
    }),
  );
}
