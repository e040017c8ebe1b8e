import { compileMediaTypes, type MatchedMediaType } from "../wire/match-media-type.js";
import type { ContentTypes } from "./client-table.js";

const compiled = new WeakMap<ContentTypes, (contentType: string) => MatchedMediaType | undefined>();

/** Which of the declared media types a Content-Type is; undefined: none. */
export function findMediaType(declared: ContentTypes, contentType: string | null): MatchedMediaType | undefined {
  if (contentType === null) return undefined;
  const match = compiled.get(declared) ?? compileMediaTypes(Object.keys(declared));
  compiled.set(declared, match);
  return match(contentType);
}
