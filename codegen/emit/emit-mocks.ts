import type { Mocks } from "../../runtime/wire/mocks.js";
import type { ApiModel } from "../model/api-model.js";
import { banner } from "./banner.js";
import { code } from "./code.js";
import { literal, propertyName } from "./literal.js";

/** `mocks.ts`: an example of every operation's reply, which a partial service answers with where it has no handler. */
export function emitMocks(model: ApiModel, mocks: Mocks): string {
  return code`
    ${banner(model)}
    import type { Mocks } from "specgate/wire";

    /** Examples of the replies of ${model.title.replaceAll("*/", "*\\/")}. */
    export const ${model.constName}Mocks: Mocks = {
      ${Object.entries(mocks).map(([id, mock]) => `${propertyName(id)}: ${literal(mock)},`)}
    };

  `;
}
