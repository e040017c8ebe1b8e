import type { Place } from "../model/api-model.js";
import type { DiagnosticCode } from "./diagnostic-catalogue.js";

/** One thing found in a spec: what, where, and what to do about it. */
export interface Diagnostic {
  /** Stable, kebab-case: `unsupported-keyword`. `specgate explain` tells more of it. */
  readonly code: DiagnosticCode;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly place: Place;
  /** JSON Pointer of the node in the document; `""` is its root. */
  readonly pointer: string;
  /** What the author of the spec can do. */
  readonly remedy: string;
}
