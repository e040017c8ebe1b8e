import { compileMediaTypes, type MatchedMediaType } from "../wire/match-media-type.js";
import type { ReplyTypes } from "./client-table.js";

const compiled = new WeakMap<ReplyTypes, (contentType: string) => MatchedMediaType | undefined>();

/** Which of the declared media types a Content-Type is; undefined: none. */
export function findMediaType(declared: ReplyTypes, contentType: string | null): MatchedMediaType | undefined {
  if (contentType === null) return undefined;
  const match = compiled.get(declared) ?? compileMediaTypes(Object.keys(declared));
  compiled.set(declared, match);
  return match(contentType);
}
