import { judgeContent, type ServedContent } from "../read/judge-content.js";
import type { MediaType, Schema } from "../read/openapi-document.js";
import { childOf, type Spot } from "../read/spot.js";
import { wireType } from "../read/wire-type.js";
import type { ContentModel, TypeText } from "./api-model.js";
import { buildParts } from "./build-parts.js";
import type { Building } from "./building.js";
import { itemSchema } from "./item-schema.js";
import { pascalCase } from "./name-words.js";
import { bodyTypeText, indexText } from "./type-text.js";

/** Bodies by media type, of a request or a reply. */
interface ContentPlan {
  readonly content: Spot<Readonly<Record<string, MediaType>>> | undefined;
  readonly form: "in" | "out";
  /** What the body is called where its schema has no name of its own: `loginBody`. */
  readonly name: string;
  /** Where `types.ts` has the object that holds `content`. */
  readonly indexed: TypeText;
}

/** The model of a body in each of its media types that are served. */
export function buildContent(building: Building, { content, form, name, indexed }: ContentPlan): ContentModel[] {
  const { served } = judgeContent(building.document, content, form);
  return served.map((one) => {
    const { mediaType, declared, form: as } = one;
    if (as === "bytes") return { mediaType, as, typeText: "bytes", validator: undefined };
    const wanted = served.length === 1 ? name : name + pascalCase(mediaType.split("/")[1] ?? "");
    const index = indexText(indexed, "content", declared);
    const items = childOf(one.media, "x-item-schema");
    if (items !== undefined) {
      const schema = itemSchema(building.document, declared, items.value);
      const typeText = `AsyncIterable<${bodyTypeText(schema, index, building.aliases)}>`;
      return { mediaType, as, typeText, validator: building.validators.add(schema, form, `${wanted}Item`) };
    }
    const types = [one, ...(one.others ?? [])].map((each) =>
      bodyType(building, each, indexText(indexed, "content", each.declared)),
    );
    const { schema, typeText } = unionOf(types);
    if (one.layout !== undefined && "parts" in one.layout) {
      return { mediaType, as, typeText, ...buildParts(building, one, { schema, wanted }) };
    }
    const validator = building.validators.add(schema, form, wanted);
    return { mediaType, as, typeText, validator, ...(one.layout && { fields: one.layout }) };
  });
}

interface BodyType {
  readonly schema: Schema;
  readonly typeText: TypeText;
}

function bodyType(
  { document, aliases }: Building,
  { media, form, isOpaque }: ServedContent,
  index: TypeText,
): BodyType {
  const declared = childOf(media, "schema");
  if (form === "form" || form === "multipart") {
    const anyFields = { schema: { type: "object" }, typeText: "Record<string, string>" };
    return declared === undefined
      ? anyFields
      : { schema: declared.value, typeText: bodyTypeText(declared.value, index, aliases) };
  }
  if (form === "json") {
    if (declared === undefined) return { schema: true, typeText: "unknown" };
    return { schema: declared.value, typeText: bodyTypeText(declared.value, index, aliases) };
  }
  if (isOpaque || declared === undefined || isEmpty(declared.value)) return anyText;
  const typeText = bodyTypeText(declared.value, index, aliases);
  if (wireType(document, declared) === "string") return { schema: declared.value, typeText };
  // Of what the schema admits only strings are texts.
  return { schema: { allOf: [declared.value, { type: "string" }] }, typeText: `${typeText} & string` };
}

function unionOf(types: readonly BodyType[]): BodyType {
  const [only, ...others] = types;
  if (only !== undefined && others.length === 0) return only;
  return {
    schema: { anyOf: types.map(({ schema }) => schema) },
    typeText: types.map(({ typeText }) => typeText).join(" | "),
  };
}

const anyText: BodyType = { schema: { type: "string" }, typeText: "string" };

function isEmpty(schema: Schema): boolean {
  return schema === true || Object.keys(schema).length === 0;
}
