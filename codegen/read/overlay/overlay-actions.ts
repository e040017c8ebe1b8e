import { dirname, join } from "node:path/posix";
import type { Diagnostic } from "../diagnostic.js";
import { isObject, type JsonObject } from "../json-object.js";
import { nearestName } from "../nearest-name.js";
import { joinPointer } from "../pointer.js";
import type { SourceFile } from "../source-files.js";

/** One change of a document. */
export interface OverlayAction {
  /** JSONPath (RFC 9535). */
  readonly target: string;
  readonly update: unknown;
  readonly remove: boolean;
  /** Where it stands in the overlay. */
  readonly pointer: string;
}

/** What is wrong with an overlay, and where in it. */
export interface OverlayFault {
  readonly pointer: string;
  readonly message: string;
  readonly code?: "invalid-overlay" | "unneeded-overlay";
}

/** The diagnostic of a fault of an overlay. */
export function overlayFault(
  overlay: SourceFile,
  { pointer, message, code = "invalid-overlay" }: OverlayFault,
): Diagnostic {
  const remedy = code === "unneeded-overlay" ? "Correct the path, or remove the action." : "Correct the overlay here.";
  return { code, severity: "error", message, place: overlay.locate(pointer), pointer, remedy };
}

const documentKeys = ["overlay", "info", "extends", "actions"];
const actionKeys = ["target", "description", "update", "remove"];

/** The actions of an overlay of a document (Overlay 1.0.0 section 4.4); those that are wrong are left out and told of. */
export function readOverlay(
  overlay: SourceFile,
  spec: string,
): { readonly actions: readonly OverlayAction[]; readonly diagnostics: readonly Diagnostic[] } {
  const { document } = overlay;
  // What its text has wrong is told of with the texts of all files.
  if (document === undefined) return { actions: [], diagnostics: [] };
  const faults: OverlayFault[] = [
    ...headFaults(document, overlay.path, spec),
    ...unknownKeys(document, "", documentKeys),
  ];
  const list = Array.isArray(document.actions) ? document.actions : [];
  const actions: OverlayAction[] = [];
  for (const [index, action] of list.entries()) {
    const read = readAction(action, joinPointer("", "actions", index));
    if ("faults" in read) faults.push(...read.faults);
    else actions.push(read);
  }
  return { actions, diagnostics: faults.map((fault) => overlayFault(overlay, fault)) };
}

function headFaults(
  { overlay, info, extends: extended, actions }: JsonObject,
  path: string,
  spec: string,
): OverlayFault[] {
  const faults: OverlayFault[] = [];
  if (typeof overlay !== "string" || !/^1\.0\.\d+$/.test(overlay)) {
    faults.push({ pointer: "/overlay", message: "`overlay` must be the version `1.0.0`" });
  }
  if (!isObject(info)) faults.push({ pointer: "/info", message: "`info` with `title` and `version` is missing" });
  if (extended !== undefined && (typeof extended !== "string" || join(dirname(path), extended) !== spec)) {
    faults.push({
      pointer: "/extends",
      message: `\`extends\` must lead to ${spec}, which this overlay is named after`,
    });
  }
  if (!Array.isArray(actions) || actions.length === 0) {
    faults.push({ pointer: "/actions", message: "`actions` must be a list of at least one action" });
  }
  return faults;
}

function readAction(action: unknown, pointer: string): OverlayAction | { readonly faults: readonly OverlayFault[] } {
  if (!isObject(action)) return { faults: [{ pointer, message: "an action must be an object" }] };
  const { target, update, remove = false } = action;
  const faults = unknownKeys(action, pointer, actionKeys);
  if (typeof target !== "string") faults.push({ pointer, message: "an action must have a `target`" });
  if (typeof remove !== "boolean")
    faults.push({ pointer: `${pointer}/remove`, message: "`remove` must be true or false" });
  if (remove !== true && update === undefined) {
    faults.push({ pointer, message: "an action must have an `update`, or `remove: true`" });
  }
  if (remove === true && update !== undefined) {
    faults.push({ pointer: `${pointer}/update`, message: "`update` has no effect beside `remove: true`" });
  }
  const isWhole = faults.length === 0 && typeof target === "string";
  return isWhole ? { target, update, remove: remove === true, pointer } : { faults };
}

function unknownKeys(object: JsonObject, pointer: string, known: readonly string[]): OverlayFault[] {
  const others = Object.keys(object).filter((key) => !known.includes(key) && !key.startsWith("x-"));
  return others.map((key) => {
    const meant = nearestName(key, known);
    const hint = meant === undefined ? "" : `: did you mean \`${meant}\`?`;
    return { pointer: joinPointer(pointer, key), message: `an overlay has no \`${key}\` here${hint}` };
  });
}
