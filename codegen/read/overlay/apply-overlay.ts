import { JSONPathError, type JSONPathNode, query } from "json-p3";
import type { Diagnostic } from "../diagnostic.js";
import { isObject, type JsonObject } from "../json-object.js";
import { joinPointer } from "../pointer.js";
import type { SourceFile } from "../source-files.js";
import { NodeOrigins } from "./node-origins.js";
import { type OverlayAction, overlayFault, readOverlay } from "./overlay-actions.js";

/** A document that overlays change in place, and where its nodes come from. */
interface Overlaid {
  readonly document: JsonObject;
  readonly origins: NodeOrigins;
}

/**
 * A file with overlays (OpenAPI Overlay 1.0.0) applied to its document in turn: what they added is located in them, and
 * what is wrong with them is told of with the file.
 */
export function withOverlays(file: SourceFile, overlays: readonly SourceFile[]): SourceFile {
  if (overlays.length === 0 || file.document === undefined) return file;
  const origins = new NodeOrigins({ file: file.path, pointer: "" });
  // A text may have one node in two places; a change is of one of them.
  const document = JSON.parse(JSON.stringify(file.document)) as JsonObject;
  const found = overlays.flatMap((overlay) => applyOverlay(overlay, file.path, { document, origins }));
  const locate = (pointer: string) => {
    const origin = origins.originOf(document, pointer);
    return (overlays.find(({ path }) => path === origin.file) ?? file).locate(origin.pointer);
  };
  return { ...file, document, locate, diagnostics: [...file.diagnostics, ...found] };
}

/** Applies the actions of an overlay in their order; what is wrong with it. */
function applyOverlay(overlay: SourceFile, spec: string, overlaid: Overlaid): readonly Diagnostic[] {
  const read = readOverlay(overlay, spec);
  const faults = read.actions.map((action) => applyAction(overlay, action, overlaid));
  return [...read.diagnostics, ...faults.flatMap((fault) => fault ?? [])];
}

function applyAction(overlay: SourceFile, action: OverlayAction, overlaid: Overlaid): Diagnostic | undefined {
  const found = select(action.target, overlaid.document);
  const target = joinPointer(action.pointer, "target");
  if (typeof found === "string") {
    return overlayFault(overlay, { pointer: target, message: `\`target\` is no JSONPath (RFC 9535): ${found}` });
  }
  if (found.length === 0) {
    const message = "`target` selects nothing in the document";
    return overlayFault(overlay, { pointer: target, message, code: "unneeded-overlay" });
  }
  if (action.remove) {
    // From the end, so that what is left to remove from a list stays where it is.
    for (const node of [...found].reverse()) remove(node, overlaid);
    return undefined;
  }
  const update = { value: action.update, file: overlay.path, pointer: joinPointer(action.pointer, "update") };
  for (const node of found) {
    const message = mergeNode(node, update, overlaid.origins);
    if (message !== undefined) return overlayFault(overlay, { pointer: update.pointer, message });
  }
  return undefined;
}

/** What a path selects; why it is none. */
function select(path: string, document: JsonObject): readonly JSONPathNode[] | string {
  try {
    // What was read from YAML or JSON is a JSON value.
    return [...query(path, document as never)];
  } catch (error) {
    if (error instanceof JSONPathError) return error.message.replace(/ \('.*'.*\)$/s, "");
    throw error;
  }
}

function remove({ location }: JSONPathNode, { document, origins }: Overlaid): void {
  const key = location.at(-1);
  const container = containerOf(document, location);
  if (key === undefined || container === undefined) return;
  if (!Array.isArray(container)) {
    delete (container as Record<string, unknown>)[key]; // objects of the document are its own
    return;
  }
  const pointer = joinPointer("", ...location.slice(0, -1));
  const kept = container.map((_, index) => origins.originOf(document, joinPointer(pointer, index)));
  container.splice(Number(key), 1);
  kept.splice(Number(key), 1);
  for (const [index, origin] of kept.entries()) origins.move(container, index, origin);
}

function containerOf(document: JsonObject, location: readonly (string | number)[]): object | undefined {
  let node: unknown = document;
  for (const key of location.slice(0, -1)) node = (node as Record<string | number, unknown>)[key]; // selected a moment ago
  return typeof node === "object" && node !== null ? node : undefined;
}

interface Update {
  readonly value: unknown;
  readonly file: string;
  readonly pointer: string;
}

/** Overlay 1.0.0 section 4.4.3: an object is merged into an object, anything is appended to a list. */
function mergeNode({ value: node }: JSONPathNode, update: Update, origins: NodeOrigins): string | undefined {
  if (Array.isArray(node)) append(node, update, origins);
  else if (!isObject(node)) return "`target` selects a value that is no object or list, which cannot be updated";
  else if (!isObject(update.value)) return "the update of an object must be an object";
  else merge(node as Record<string, unknown>, update, origins); // objects of the document are its own
  return undefined;
}

function append(list: unknown[], { value, file, pointer }: Update, origins: NodeOrigins): void {
  origins.move(list, list.length, { file, pointer });
  list.push(structuredClone(value));
}

/** Objects are merged key by key, lists are joined, all else is replaced. */
function merge(object: Record<string, unknown>, update: Update, origins: NodeOrigins): void {
  for (const [key, value] of Object.entries(update.value as JsonObject)) {
    const own = Object.hasOwn(object, key) ? object[key] : undefined;
    const at = { value, file: update.file, pointer: joinPointer(update.pointer, key) };
    if (isObject(own) && isObject(value))
      merge(own as Record<string, unknown>, at, origins); // as above
    else if (Array.isArray(own) && Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        append(own, { ...at, value: item, pointer: joinPointer(at.pointer, index) }, origins);
      }
    } else {
      origins.move(object, key, at);
      object[key] = structuredClone(value);
    }
  }
}
