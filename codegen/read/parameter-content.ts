import { essenceOf } from "../../runtime/wire/media-type.js";
import type { Header, MediaType, Parameter } from "./openapi-document.js";
import { childOf, entriesOf, type Spot } from "./spot.js";

/** The one media type of a parameter or header that says `content`; its form is undefined where it is not served. */
export interface ParameterContent {
  readonly mediaType: string;
  readonly form: "json" | "text" | undefined;
  readonly media: Spot<MediaType>;
}

/** The content of a parameter or header; undefined where it has a schema instead. */
export function parameterContent(parameter: Spot<Parameter> | Spot<Header>): ParameterContent | undefined {
  // Both have the key, with the same meaning.
  const [entry] = entriesOf(childOf(parameter as Spot<Header>, "content"));
  if (entry === undefined) return undefined;
  const [mediaType, media] = entry;
  return { mediaType, form: formOf(essenceOf(mediaType)), media };
}

function formOf(essence: string): ParameterContent["form"] {
  if (essence === "application/json" || essence.endsWith("+json")) return "json";
  return essence.startsWith("text/") && essence !== "text/event-stream" ? "text" : undefined;
}
