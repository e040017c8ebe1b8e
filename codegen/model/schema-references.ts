import type { JsonSchema } from "./api-model.js";

/**
 * A variant of a schema. `in`: of requests. `out`: of replies as they are sent, closed. `part`: of a reply's composition,
 * open at its own level because the composition closes around it. `received`: of replies as a caller takes them, who
 * must bear what a newer server adds.
 */
export type SchemaForm = "in" | "out" | "part" | "received";

/** How rewriting a schema sees the rest of the document. */
export interface SchemaReferences {
  /** The target of a reference as written, as a plain schema. */
  readonly target: (reference: string) => JsonSchema;
  /** The schema that stands for a reference: a reference to the target's variant. */
  readonly refer: (reference: string, form: SchemaForm) => JsonSchema;
}
