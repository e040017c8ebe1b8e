import type { TypesSource } from "./emit/emit-types.js";
import type { ApiModel } from "./model/api-model.js";
import type { OpenApiDocument } from "./read/openapi-document.js";
import type { Problem } from "./read/problem.js";

/**
 * What can be done beside the rest: it takes data and gives data. Each loads what it needs only when it is asked for:
 * openapi-typescript loads the TypeScript compiler.
 */
export const sideJobs = {
  checkValues: async (document: OpenApiDocument): Promise<readonly Problem[]> =>
    (await import("./model/check-values.js")).checkValues(document),
  findTagged: async (document: ApiModel["document"]): Promise<readonly string[]> =>
    (await import("./emit/find-tagged.js")).findTagged(document),
  emitTypes: async (source: TypesSource): Promise<string> => (await import("./emit/emit-types.js")).emitTypes(source),
};

/** A job that is asked of the second thread. */
export interface Call {
  readonly id: number;
  readonly job: keyof typeof sideJobs;
  readonly input: unknown;
}

/** What came of it. */
export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: unknown };
