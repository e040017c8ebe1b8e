import { isDeepStrictEqual } from "node:util";

/** Where two values first differ, with what stands there; undefined where they are equal, as JSON values are. */
export function describeDifference(sent: unknown, arrived: unknown, at = ""): string | undefined {
  if (isDeepStrictEqual(sent, arrived)) return undefined;
  if (isContainer(sent) && isContainer(arrived) && Array.isArray(sent) === Array.isArray(arrived)) {
    const keys = new Set([...Object.keys(sent), ...Object.keys(arrived)]);
    for (const key of keys) {
      const found = describeDifference(sent[key], arrived[key], `${at}/${key}`);
      if (found !== undefined) return found;
    }
    // Equal member by member: only their prototypes differ, which no wire keeps.
    return undefined;
  }
  return `${at || "/"}: ${show(sent)} became ${show(arrived)}`;
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !ArrayBuffer.isView(value);
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 80);
}
