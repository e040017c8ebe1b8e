import { joinPointer } from "./pointer.js";
import { referencePointer } from "./reference-pointer.js";

/** What a `$ref` names: a file, by its path with forward slashes, and a JSON Pointer in it. */
export interface ReferenceTarget {
  readonly file: string;
  readonly pointer: string;
}

/** Where a reference in a file leads (RFC 3986 section 5, paths only); undefined for one that leads to the network. */
export function referenceTarget(from: string, reference: string): ReferenceTarget | undefined {
  if (/^(?:[A-Za-z][A-Za-z0-9+.-]+:|\/\/)/.test(reference)) return undefined;
  const [path = ""] = reference.split("#", 1);
  const pointer = reference.includes("#") ? referencePointer(reference) : "";
  return { file: path === "" ? from : resolvePath(from, decodePath(path)), pointer };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // not percent-encoded at all: taken as written
  }
}

function resolvePath(from: string, path: string): string {
  const parts = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "..") goUp(parts);
    else if (part !== "." && part !== "") parts.push(part);
  }
  return path.startsWith("/") ? `/${parts.join("/")}` : parts.join("/");
}

function goUp(parts: string[]): void {
  if (parts.length > 0 && parts.at(-1) !== "..") parts.pop();
  else parts.push("..");
}

/** The reference to a pointer of the same document. */
export function localReference(pointer: string): string {
  return `#${pointer.replaceAll("%", "%25")}`;
}

/** The reference to a component. */
export function componentReference(section: string, name: string): string {
  return localReference(joinPointer("/components", section, name));
}
