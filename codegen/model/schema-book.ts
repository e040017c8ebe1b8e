import { isVersion30 } from "../read/check-version.js";
import type { OpenApiDocument, Schema } from "../read/openapi-document.js";
import { joinPointer, valueAt } from "../read/pointer.js";
import { referencePointer } from "../read/reference-pointer.js";
import type { JsonSchema } from "./api-model.js";
import { closeReplySchema } from "./close-reply-schema.js";
import { hideProperties } from "./hide-properties.js";
import { isSchemaObject, mapSubschemas } from "./map-subschemas.js";
import { orderFindings } from "./order-findings.js";
import { plainSchema } from "./plain-schema.js";
import { resolveDiscriminators } from "./resolve-discriminator.js";
import type { SchemaForm, SchemaReferences } from "./schema-references.js";

/** Turns schemas of the document into JSON Schema 2020-12 for validators, and gathers what they refer to. */
export interface SchemaBook {
  readonly translate: (schema: Schema, form: SchemaForm) => JsonSchema;
  /** By the reference as written in translated schemas: `schema:in/LoginRequest`. Grows with each translation. */
  readonly definitions: ReadonlyMap<string, JsonSchema>;
}

/** A book for one document. `ordered`: request schemas yield their findings in reading order (see `orderFindings`). */
export function createSchemaBook(document: OpenApiDocument, { ordered }: { readonly ordered: boolean }): SchemaBook {
  const definitions = new Map<string, JsonSchema>();
  const names = { byPointer: new Map<string, string>(), taken: new Set<string>() };
  const version30 = isVersion30(document);
  const unevaluated = /"unevaluated(?:Properties|Items)":/.test(JSON.stringify(document));

  const schemaAt = (reference: string) => valueAt(document, referencePointer(reference)) as Schema; // references were checked
  const targets = new Map<string, JsonSchema>();
  // Asked for again and again: by whatever refers to it, and by whatever that refers to.
  const target = (reference: string) => {
    const known =
      targets.get(reference) ?? plainSchema(schemaAt(reference), { version30, unevaluated, withCodes: true });
    targets.set(reference, known);
    return known;
  };
  const references: SchemaReferences = {
    target,
    refer(reference, form) {
      const key = `schema:${form}/${definitionName(referencePointer(reference), names)}`;
      if (!definitions.has(key)) {
        definitions.set(key, true); // taken before its schema is known: it may refer to itself
        definitions.set(key, translate(schemaAt(reference), form));
      }
      return { $ref: key };
    },
  };
  const translate = (schema: Schema, form: SchemaForm): JsonSchema => {
    const isRequest = form === "in";
    const isOpen = isRequest || form === "received";
    // Closing a composition adds `unevaluatedProperties`.
    const options = { version30, unevaluated: unevaluated || !isOpen, withCodes: ordered && isRequest };
    const hidden = isRequest ? "readOnly" : "writeOnly";
    const oneWay = hideProperties(plainSchema(schema, options), { hidden, target });
    const plain = resolveDiscriminators(oneWay, { hidden, target, resolve: schemaPointer });
    if (!isOpen) return closeReplySchema(plain, form, references);
    return isRequest && ordered ? orderFindings(plain, references) : referOpen(plain, form, references);
  };
  return { translate, definitions };
}

function referOpen(schema: JsonSchema, form: SchemaForm, references: SchemaReferences): JsonSchema {
  if (!isSchemaObject(schema)) return schema;
  const mapped = mapSubschemas(schema, (each) => referOpen(each, form, references));
  if (typeof schema.$ref !== "string") return mapped;
  const target = references.refer(schema.$ref, form);
  return isSchemaObject(target) ? { ...mapped, ...target } : target;
}

/** Where a reference leads; a discriminator's mapping may name a component schema alone. */
function schemaPointer(reference: string): string {
  return /[#/]/.test(reference) ? referencePointer(reference) : joinPointer("/components/schemas", reference);
}

/** A component's own name; for any other place in the document its pointer, told apart where two look alike. */
function definitionName(pointer: string, { byPointer, taken }: DefinitionNames): string {
  const known = byPointer.get(pointer);
  if (known !== undefined) return known;
  const base = pointer.replace(/^\/components\/schemas\//, "").replace(/[^A-Za-z0-9._-]/g, "_");
  let name = base;
  for (let count = 2; taken.has(name); count++) name = `${base}_${count}`;
  byPointer.set(pointer, name);
  taken.add(name);
  return name;
}

interface DefinitionNames {
  readonly byPointer: Map<string, string>;
  readonly taken: Set<string>;
}
