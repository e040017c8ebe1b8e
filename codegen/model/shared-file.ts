import type { ApiModel } from "./api-model.js";

/** A file that is no document itself and that several documents take the same schemas from. */
export interface SharedFile {
  /** With forward slashes, as diagnostics name it: `specs/parts/problem.yaml`. */
  readonly path: string;
  /** Its folder beside those of the APIs: `_parts_problem`. */
  readonly folder: string;
  /** Sorted by their place in the file. */
  readonly schemas: readonly SharedSchema[];
}

/** A schema of such a file, whose type is generated there once. */
export interface SharedSchema {
  /** The name of the type in the file's folder. */
  readonly name: string;
  /** The file and the pointer in it: `specs/parts/problem.yaml#/Problem`. */
  readonly key: string;
  /** As the file has it, but that each reference is the key of another shared schema. */
  readonly schema: unknown;
  /** The keys of the schemas that it refers to. */
  readonly needs: readonly string[];
  readonly uses: readonly SharedUse[];
}

/** That an API has a shared schema, and the name of its component there. */
export interface SharedUse {
  readonly model: ApiModel;
  readonly name: string;
}
