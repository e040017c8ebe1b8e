import { isReference } from "../read/json-object.js";
import type { Schema } from "../read/openapi-document.js";
import { referencePointer } from "../read/reference-pointer.js";
import type { JsonSchema, ValidatorModel } from "./api-model.js";
import { componentName } from "./component-name.js";
import { camelCase, pascalCase } from "./name-words.js";
import { reservedWords } from "./reserved-words.js";
import type { SchemaBook } from "./schema-book.js";

/** Gathers the schemas to compile, each under the name of its use, so that a use that changes renames no other. */
export interface ValidatorBook {
  /** The name of the validator of a schema: that of the component it refers to, or else `wanted`. */
  readonly add: (schema: Schema, form: "in" | "out", wanted: string) => string;
  readonly validators: readonly ValidatorModel[];
}

/** An empty book. Requests should be added before replies: the first of two variants of a component gets its name. */
export function createValidatorBook(schemas: SchemaBook): ValidatorBook {
  const validators: { name: string; schema: JsonSchema; ofParsed: boolean }[] = [];
  const known = new Map<string, (typeof validators)[number]>();
  const taken = new Set<string>(reservedWords);
  return {
    validators,
    add(schema, form, wanted) {
      const translated = schemas.translate(schema, form);
      const text = JSON.stringify(translated);
      const component = referredComponent(schema);
      const own = component ?? typeName(translated) ?? wanted;
      const same = known.get(`${own} ${text}`);
      if (same !== undefined) {
        same.ofParsed &&= form === "in";
        return same.name;
      }
      const name = freeName(own, component !== undefined && form === "out", taken);
      taken.add(name);
      const added = { name, schema: translated, ofParsed: form === "in" };
      known.set(`${own} ${text}`, added);
      validators.push(added);
      return name;
    },
  };
}

function referredComponent(schema: Schema): string | undefined {
  const name = isReference(schema) ? componentName(referencePointer(schema.$ref), "schemas") : undefined;
  return name === undefined ? undefined : camelCase(name);
}

/** `anyString` for `{ type: string }`: a name that is right wherever so plain a schema is found again. */
function typeName(schema: JsonSchema): string | undefined {
  if (typeof schema === "boolean" || Object.keys(schema).length !== 1) return undefined;
  return typeof schema.type === "string" ? `any${pascalCase(schema.type)}` : undefined;
}

function freeName(wanted: string, isReply: boolean, taken: ReadonlySet<string>): string {
  const base =
    taken.has(wanted) && (isReply || reservedWords.has(wanted)) ? `${wanted}${isReply ? "Reply" : "Schema"}` : wanted;
  let name = base;
  for (let count = 2; taken.has(name); count++) name = `${base}${count}`;
  return name;
}
