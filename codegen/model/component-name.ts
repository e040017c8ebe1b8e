import type { Components } from "../read/openapi-document.js";
import { pointerKeys } from "../read/pointer.js";

/** The name of the component at a JSON Pointer: `/components/responses/Busy` -> `Busy`; undefined elsewhere. */
export function componentName(pointer: string, kind: keyof Components): string | undefined {
  const [root, folder, name, ...deeper] = pointerKeys(pointer);
  return root === "components" && folder === kind && deeper.length === 0 ? name : undefined;
}
