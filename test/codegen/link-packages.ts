import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";

/** Lets the current folder import what `specgate init` asks for, by links to the project at `root`. */
export function linkPackages(root: string): void {
  mkdirSync("node_modules/@types", { recursive: true });
  symlinkSync(root, "node_modules/specgate", "dir");
  for (const name of ["koa", "typescript", "@types/koa", "@types/node"]) {
    symlinkSync(join(root, "node_modules", name), join("node_modules", name), "dir");
  }
}
