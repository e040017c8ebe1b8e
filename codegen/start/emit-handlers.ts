import { code } from "../emit/code.js";
import { docComment } from "../emit/doc-comment.js";
import { propertyName } from "../emit/literal.js";
import type { ApiModel, OperationModel } from "../model/api-model.js";
import type { FoundHandler } from "./find-handlers.js";

const bannerStart = "// Written by `specgate stub` for ";

/** Whether a list of handlers is this command's to write again. */
export function hasListBanner(text: string): boolean {
  return text.startsWith(bannerStart);
}

/** The first file of a handler: typed, and with nothing written. `generated`: the module of the API's types. */
export function emitStub(
  { typeName }: ApiModel,
  { id, method, path, summary, place }: OperationModel,
  { constName, generated }: { readonly constName: string; readonly generated: string },
): string {
  return code`
    import { unimplemented } from "specgate/http";
    import type { PartialHandler } from "specgate/wire";
    import type { ${typeName}Operations } from "${generated}";
    import type { ${typeName}Principals } from "./hooks.js";

    ${docComment({ text: [`\`${method} ${path}\` ${summary ?? ""}`], place })}
    export const ${constName}: PartialHandler<${typeName}Operations[${JSON.stringify(id)}], ${typeName}Principals> = unimplemented;

  `;
}

/** `operations.ts`: the handlers that a folder exports, by operation. */
export function emitHandlerList({ specPath }: ApiModel, handlers: readonly FoundHandler[]): string {
  const exported = handlers.filter(({ constName }) => constName !== undefined);
  return code`
    ${bannerStart}${specPath}. Do not edit: it is written again from the files beside it.
    ${exported.map(({ constName, file }) => `import { ${constName} } from "./${file.replace(/\.ts$/, ".js")}";`)}

    /** The handlers of this folder, by operation. */
    export const operations = {
      ${exported.map(({ operation, constName = "" }) => (operation === constName ? `${constName},` : `${propertyName(operation)}: ${constName},`))}
    };

  `;
}
