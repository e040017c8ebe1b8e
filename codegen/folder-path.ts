import { sep } from "node:path";
import { normalize } from "node:path/posix";

/** A folder as it stands in messages and banners: `./specs/` is `specs`. */
export function folderPath(folder: string): string {
  return normalize(folder.split(sep).join("/")).replace(/(?<=.)\/$/, "");
}
