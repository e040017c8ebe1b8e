import { essenceOf, isRange } from "../../runtime/wire/media-type.js";
import type { ContentModel } from "../model/api-model.js";
import { literal } from "./literal.js";

/** The type of a body together with the media type that it has: `{ mediaType: "text/csv"; value: string }`. */
export function pairText({ mediaType, typeText }: ContentModel): string {
  return `{ mediaType: ${mediaTypeText(mediaType)}; value: ${typeText} }`;
}

/** The type of a body on its own: of a range the media type stands beside it. */
export function bodyText(content: ContentModel): string {
  return isRange(content.mediaType) ? pairText(content) : content.typeText;
}

function mediaTypeText(mediaType: string): string {
  if (!isRange(mediaType)) return literal(mediaType);
  // Of what a template literal reads by itself a type without parameters can hold the backtick alone.
  return `\`${essenceOf(mediaType)
    .replaceAll("`", "\\`")
    .replaceAll("*", () => `\${string}`)}\``;
}
