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

/** What became of a document. Served: no refusal and no failure. */
export interface Outcome {
  readonly document: string;
  /** Counted in the text, without the generator. */
  readonly operations: number;
  readonly refusals: readonly Refusal[];
  readonly failures: readonly Failure[];
  /** Warnings by code. */
  readonly warnings: Readonly<Record<string, number>>;
  /** The folder of what was generated; absent where nothing was. */
  readonly output?: string;
  readonly seconds: number;
  readonly megabytes: number;
}

/** Whether everything that the document declares is served. */
export function isServed({ refusals, failures }: Outcome): boolean {
  return refusals.length === 0 && failures.length === 0;
}
