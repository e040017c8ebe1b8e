import { relative } from "node:path";
import type { Diagnostic } from "../../codegen/read/diagnostic.js";
import { type LoadedApi, loadApi } from "../../codegen/read/load-api.js";

/** More times than a document has errors that hide one another. */
const mostRounds = 8;

/** A document without the operations that its errors lie in. */
export interface PartlyLoaded extends Pick<LoadedApi, "model" | "leftOut"> {
  /** Every error, also of what is left out, and the warnings of what is not. */
  readonly diagnostics: readonly Diagnostic[];
  /** The codes of the errors that nothing could be left out for; none where all is left out. */
  readonly remaining: readonly string[];
}

/** Loads a document as if all that is wrong with its operations were suppressed. Errors of the document itself remain. */
export async function loadPartly(file: string): Promise<PartlyLoaded> {
  const spec = relative(process.cwd(), file).replaceAll("\\", "/");
  const errors = new Map<string, Diagnostic>();
  const codes = new Set<string>();
  for (let round = 1; ; round += 1) {
    const suppressions = [...codes].map((code) => suppressionOf(code, spec));
    const { model, leftOut, diagnostics } = await loadApi(file, { strict: false, suppressions });
    // That nothing is left once all is left out is no fault of the document's.
    const ignored = ["unneeded-suppression", ...(leftOut.length > 0 ? ["no-operations"] : [])];
    const found = diagnostics.filter(({ severity, code }) => severity === "error" && !ignored.includes(code));
    for (const each of found) errors.set(`${each.pointer} ${each.code} ${each.message}`, each);
    const before = codes.size;
    for (const { code } of found) codes.add(code);
    if (codes.size > before && round < mostRounds) continue;
    const warnings = diagnostics.filter(({ severity }) => severity === "warning");
    const remaining = [...new Set(found.map(({ code }) => code))].sort();
    return { ...(model && { model }), leftOut, diagnostics: [...errors.values(), ...warnings], remaining };
  }
}

function suppressionOf(code: string, spec: string) {
  const place = { file: "specgate.config.json", line: 1, column: 1 };
  return { code, at: { spec }, reason: "The corpus counts what is served besides.", place };
}
