import type { SchemeTable, SecurityAlternative } from "../../runtime/wire/api-table.js";
import type { ApiModel } from "../model/api-model.js";
import { code } from "./code.js";
import { propertyName } from "./literal.js";

/** The type of what each hook of `secure` is given; anonymous access has no hook. */
export function credentialsInterface({ typeName, credentials }: ApiModel): string {
  const byName = new Map(credentials.map((alternative) => [alternative.name, alternative]));
  byName.delete("");
  return code`
    /** What each hook of \`secure\` is given. */
    export interface ${typeName}Credentials {
      ${[...byName.values()].map((alternative) => `${propertyName(alternative.name)}: ${alternativeType(alternative)};`)}
    }
  `;
}

function alternativeType({ schemes }: SecurityAlternative): string {
  const [only, ...others] = schemes;
  if (only && others.length === 0) return schemeType(only);
  return `{ ${schemes.map((scheme) => `${propertyName(scheme.name)}: ${schemeType(scheme)}`).join("; ")} }`;
}

function schemeType(scheme: SchemeTable): string {
  return scheme.kind === "http" && scheme.scheme === "basic" ? "{ username: string; password: string }" : "string";
}
