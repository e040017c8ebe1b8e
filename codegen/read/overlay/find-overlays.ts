import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Whether a file is an overlay by its name: `petstore.overlay.yaml`, `petstore.2-auth.overlay.yaml`. */
export function isOverlay(name: string): boolean {
  return /\.overlay\.(?:ya?ml|json)$/i.test(name);
}

/** The overlays of a document: beside it, named after it, in the order of their names. */
export async function findOverlays(spec: string): Promise<readonly string[]> {
  const folder = dirname(spec);
  const names = await readdir(folder).catch(() => []);
  return overlaysOf(spec, names).map((name) => join(folder, name));
}

/** Those of some files of one folder that are overlays of a document in it. */
export function overlaysOf(spec: string, names: readonly string[]): readonly string[] {
  const bases = names.filter((name) => !isOverlay(name)).map(baseOf);
  const own = baseOf(spec);
  // `a.b.overlay.yaml` is of `a.b.yaml` where there is one, else the overlay `b` of `a.yaml`.
  return names.filter((name) => isOverlayOf(own, name) && !bases.some((base) => isNearer(base, own, name))).sort();
}

function isOverlayOf(base: string, name: string): boolean {
  return name.startsWith(`${base}.`) && /^(?:[^.]+\.)?overlay\.(?:ya?ml|json)$/i.test(name.slice(base.length + 1));
}

function isNearer(base: string, own: string, name: string): boolean {
  return base.length > own.length && isOverlayOf(base, name);
}

function baseOf(path: string): string {
  return path.replace(/^.*[\\/]/, "").replace(/\.(?:ya?ml|json)$/i, "");
}
