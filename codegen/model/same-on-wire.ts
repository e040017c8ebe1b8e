import type { ReplyModel } from "./api-model.js";

/** True where callers cannot tell two replies apart. Validators of equal schemas bear the same name. */
export function sameOnWire(one: ReplyModel, other: ReplyModel): boolean {
  return wireText(one) === wireText(other);
}

function wireText({ content, headers }: ReplyModel): string {
  return JSON.stringify([
    content.map(({ mediaType, as, validator }) => [mediaType, as, validator]),
    headers.map(({ name, required, from, validator }) => [name, required, from, validator]),
  ]);
}
