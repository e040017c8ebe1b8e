import { pointerTo } from "./pointer-to.js";
import type { Violation } from "./validator.js";

/** The JSON Pointer to what broke a rule. A missing property is named by itself, not by the object that lacks it. */
export function violationPlace({ instancePath, keyword, params }: Violation): string {
  const missing = params.missingProperty;
  if (keyword !== "required" || typeof missing !== "string") return instancePath;
  return instancePath + pointerTo(missing);
}
