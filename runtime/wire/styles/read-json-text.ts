import { WireFault, wrongType } from "./wire-fault.js";

/** Parses JSON to a value that is safe to hand on; undefined where the text is none. */
export type ReadJson = (text: string) => unknown;

/** A reader of JSON texts: by the parser given, or by JSON.parse. */
export function readJsonText(readJson: ReadJson = JSON.parse): (text: string) => never {
  // A reader's result is any value or a WireFault: who calls it tells them apart.
  return ((text: string) => {
    try {
      return readJson(text) ?? (text.trim() === "null" ? null : wrongType);
    } catch {
      return wrongType;
    }
  }) as (text: string) => never;
}

/** A value as JSON; with `ascii`, in characters that a header carries. A fault for what JSON cannot say. */
export function writeJsonText(value: unknown, ascii: boolean): string | WireFault {
  try {
    // For a function JSON.stringify answers undefined, whatever its type says; it throws for a cycle and a bigint.
    const text = JSON.stringify(value) as string | undefined;
    if (text === undefined) return new WireFault("type", "cannot be written as JSON");
    return ascii ? text.replace(/[\x7f-\uffff]/g, escapeUnit) : text;
  } catch {
    return new WireFault("type", "cannot be written as JSON");
  }
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
