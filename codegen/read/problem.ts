import type { DiagnosticCode } from "./diagnostic-catalogue.js";

/** What a check found; the reader of the document adds where that stands in the text. */
export interface Problem {
  /** Stable, kebab-case: `unsupported-keyword`. */
  readonly code: DiagnosticCode;
  readonly message: string;
  /** JSON Pointer of the node; `""` is the root. */
  readonly pointer: string;
  /** What the author of the spec can do. */
  readonly remedy: string;
  /** Default: an error. `unlessStrict`: a warning, and an error under `strict`. */
  readonly severity?: "warning" | "unlessStrict";
}
