import type { OperationSpot } from "../read/list-operations.js";
import type { Problem } from "../read/problem.js";
import { pascalCase } from "./name-words.js";

export interface NamedOperation extends OperationSpot {
  readonly id: string;
}

/** Every operation with a name: its `operationId`, or one made of method and path (`getPetsById`), which must be free. */
export function nameOperations(operations: readonly OperationSpot[]): {
  readonly operations: readonly NamedOperation[];
  readonly problems: readonly Problem[];
} {
  const named = operations.map((operation) => ({
    ...operation,
    id: operation.value.operationId ?? idFromPath(operation),
  }));
  const problems = named.flatMap((operation, index) => {
    const isMade = operation.value.operationId === undefined;
    const clashes = named.some(({ id }, other) => id === operation.id && other !== index);
    if (!isMade || !clashes) return [];
    return [
      {
        code: "duplicate-operation-id" as const,
        message: `the name \`${operation.id}\`, made of method and path, is taken`,
        pointer: operation.pointer,
        remedy: "Add an `operationId`.",
      },
    ];
  });
  return { operations: named, problems };
}

function idFromPath({ method, path }: OperationSpot): string {
  const segments = path.split("/").filter((segment) => segment !== "");
  const words = segments.map((segment) => (segment.startsWith("{") ? `By${pascalCase(segment)}` : pascalCase(segment)));
  return `${method}${words.join("") || "Root"}`;
}
