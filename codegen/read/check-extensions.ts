import { Ajv2020 } from "ajv/dist/2020.js";
import { deepestErrors, schemaErrorText } from "./deepest-errors.js";
import { extensionSchemas } from "./extension-schemas.js";
import { joinPointer } from "./pointer.js";
import type { Problem } from "./problem.js";
import type { Visit } from "./walk-document.js";

const ajv = new Ajv2020({ allErrors: true });
const validators = Object.entries(extensionSchemas).map(([key, schema]) => ({ key, validate: ajv.compile(schema) }));

/** Our own extensions whose value has not the shape that README says. */
export function checkExtensions(visits: readonly Visit[]): Problem[] {
  return visits.flatMap(({ node, pointer }) =>
    validators.flatMap(({ key, validate }) => {
      if (!Object.hasOwn(node, key) || validate(node[key])) return [];
      return deepestErrors(validate.errors ?? []).map((error) => ({
        code: "invalid-extension",
        message: `${key}: ${schemaErrorText(error)}`,
        pointer: joinPointer(pointer, key) + error.instancePath,
        remedy: "Correct it: README shows each extension.",
        // It tells only people something, and others use the name too.
        ...(key === "x-origin" ? { severity: "unlessStrict" as const } : {}),
      }));
    }),
  );
}
