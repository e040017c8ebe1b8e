import type { HeaderModel, ReplyModel } from "../model/api-model.js";
import { takeName } from "./take-name.js";

/** The headers of a file's replies, each printed once as a constant. */
export interface SharedHeaders {
  /** In order of first use. */
  readonly all: readonly { readonly header: HeaderModel; readonly constName: string }[];
  /** The name of a header's constant. */
  find(header: HeaderModel): string;
}

/** Collects the headers that replies declare and names them, none by a name in `taken`. */
export function collectSharedHeaders(replies: readonly ReplyModel[], taken: Set<string>): SharedHeaders {
  const byContent = new Map<string, { header: HeaderModel; constName: string }>();
  for (const header of replies.flatMap(({ headers }) => headers)) {
    if (byContent.has(contentKey(header))) continue;
    byContent.set(contentKey(header), { header, constName: takeName(`${camelCase(header.name)}Header`, taken) });
  }
  return { all: [...byContent.values()], find: (header) => byContent.get(contentKey(header))?.constName ?? "" };
}

function contentKey({ name, required, type, explode, from, validator }: HeaderModel): string {
  return JSON.stringify([name, required, type, explode, from, validator]);
}

function camelCase(name: string): string {
  return name.replace(/[^a-z0-9]+(.?)/g, (_, next: string) => next.toUpperCase()).replace(/^(?=\d)/, "_");
}
