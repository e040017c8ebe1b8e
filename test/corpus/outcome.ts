/** The first refusal of a code and message in a document, and how many there are alike. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly count: number;
  /** `document:line:column`. */
  readonly place: string;
  /** JSON Pointer in the document. */
  readonly pointer: string;
}

/** A problem that no document may have: a crash, a limit passed, output that does not compile, a type left loose. */
export interface Failure {
  readonly kind:
    | "crash"
    | "out-of-limits"
    | "unplaced"
    | "does-not-compile"
    | "does-not-load"
    | "loose-type"
    | "round-trip";
  readonly detail: string;
}

/** What became of a document. */
export interface Outcome {
  readonly document: string;
  /** Counted in the text, without the generator. */
  readonly operations: number;
  readonly refusals: readonly Refusal[];
  /** How many of the operations are served. */
  readonly served: number;
  /** How many are not, by the codes that are to blame: sorted, with spaces between them. */
  readonly leftOut: Readonly<Record<string, number>>;
  readonly failures: readonly Failure[];
  /** Warnings by code. */
  readonly warnings: Readonly<Record<string, number>>;
  /** The folder of what was generated; absent where nothing was. */
  readonly output?: string;
  readonly seconds: number;
  readonly megabytes: number;
}

/** How many operations no server could serve: OpenAPI does not allow them, or another version of it means them. */
export function countInvalid({ leftOut }: Outcome): number {
  const isInvalid = (codes: string) => codes.split(" ").every((code) => invalid.has(code));
  return Object.entries(leftOut).reduce((sum, [codes, count]) => sum + (isInvalid(codes) ? count : 0), 0);
}

const invalid = new Set([
  ...["circular-reference", "duplicate-key", "duplicate-operation-id", "duplicate-path", "invalid-openapi"],
  ...["invalid-pattern", "invalid-schema", "invalid-value", "json-syntax", "missing-reference", "no-operations"],
  ...["not-openapi", "path-parameter", "unknown-security-scheme", "unsupported-version", "wrong-reference"],
  ...["yaml-syntax"],
]);

/** Whether everything that the document declares is served. */
export function isServed({ refusals, failures }: Outcome): boolean {
  return refusals.length === 0 && failures.length === 0;
}
