import type { ApiModel } from "../model/api-model.js";

const start = "// Generated from ";
const end = " by `specgate generate`. Do not edit: change the spec and generate again.";

/** The first line of every generated file. */
export function banner({ specPath }: Pick<ApiModel, "specPath">): string {
  return `${start}${specPath}${end}`;
}

/** Whether a file was generated: only such files are ever deleted. */
export function hasBanner(text: string): boolean {
  const [line = ""] = text.split("\n", 1);
  return line.startsWith(start) && line.trimEnd().endsWith(end);
}
