import { mediaTypeForm } from "../read/media-type.js";
import type { MediaType } from "../read/openapi-document.js";
import { childOf, entriesOf, type Spot } from "../read/spot.js";
import type { ContentModel, TypeText } from "./api-model.js";
import type { Building } from "./building.js";
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

/** The model of a body in each of its media types. */
export function buildContent(building: Building, { content, form, name, indexed }: ContentPlan): ContentModel[] {
  const entries = entriesOf(content);
  return entries.map(([mediaType, media]) => {
    const as = mediaTypeForm(mediaType) === "json" ? "json" : "text";
    const schema = childOf(media, "schema")?.value;
    const wanted = entries.length === 1 ? name : name + pascalCase(mediaType.split("/")[1] ?? "");
    const index = indexText(indexed, "content", mediaType);
    return {
      mediaType,
      as,
      typeText: schema === undefined ? anyBody[as] : bodyTypeText(schema, index, building.aliases),
      validator: building.validators.add(schema ?? anySchema[as], form, wanted),
    };
  });
}

// What a media type without a schema admits.
const anyBody = { json: "unknown", text: "string" } as const;
const anySchema = { json: true, text: { type: "string" } } as const;
