import type { Diagnostic } from "./diagnostic.js";
import { DocumentParts, isOperation } from "./document-parts.js";
import type { JsonObject } from "./json-object.js";
import { isCalled } from "./judge-suppressions.js";
import type { Suppression } from "./suppression.js";

/** What the suppressions of one document were needed for. */
interface Needs {
  /** Undefined where it cannot be read: then nobody knows what would be needed. */
  readonly whole: JsonObject | undefined;
  readonly needed: ReadonlySet<Suppression>;
}

/** The suppressions of one document that say no reason, or that nothing needs any more. */
export function checkSuppressions(suppressions: readonly Suppression[], { whole, needed }: Needs): Diagnostic[] {
  return suppressions.flatMap((each) => [
    ...(each.reason === "" ? [withoutReason(each)] : []),
    ...(whole === undefined || needed.has(each) ? [] : [unneeded(each, whyUnneeded(each, whole))]),
  ]);
}

function whyUnneeded({ code, at: { spec, operation } }: Suppression, document: JsonObject): string {
  if (operation === undefined) return `${spec} has no \`${code}\` that can be suppressed`;
  const isKnown = [...new DocumentParts(document).all].some(
    (part) => isOperation(part) && isCalled(document, part, operation),
  );
  return isKnown
    ? `\`${operation}\` of ${spec} has no \`${code}\` that can be suppressed`
    : `${spec} has no operation \`${operation}\``;
}

/** A suppression that suppresses nothing. */
export function unneeded({ place }: Suppression, message: string): Diagnostic {
  return {
    code: "unneeded-suppression",
    severity: "error",
    message,
    place,
    pointer: "",
    remedy: "Remove the suppression, or correct what it names.",
  };
}

function withoutReason({ code, place }: Suppression): Diagnostic {
  return {
    code: "suppression-without-reason",
    severity: "error",
    message: `the suppression of \`${code}\` gives no reason`,
    place,
    pointer: "",
    remedy: "Say in `reason` why this is lived with.",
  };
}
