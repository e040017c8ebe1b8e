import type { Place } from "../model/api-model.js";

/** What a doc comment says; every part may be missing. */
export interface Doc {
  /** Paragraphs of the spec's prose. */
  readonly text: readonly (string | undefined)[];
  readonly deprecated?: boolean;
  readonly place?: Place;
}

/** A doc comment as lines to be nested, on one line where it fits; nothing when there is nothing to say. */
export function docComment({ text, deprecated = false, place }: Doc): string[] {
  const paragraphs = text.map((paragraph) => paragraph?.trim() ?? "").filter((paragraph) => paragraph !== "");
  const see = place && `@see ${place.file}:${place.line}`;
  const oneLine = [...paragraphs, ...(see ? [see] : [])].join(" ");
  if (oneLine === "" && !deprecated) return [];
  if (!deprecated && paragraphs.length < 2 && !oneLine.includes("\n") && oneLine.length <= 100) {
    return [`/** ${escapeEnd(oneLine)} */`];
  }
  const lines = [
    ...paragraphs.flatMap((paragraph, index) => (index === 0 ? [paragraph] : ["", paragraph])),
    ...(deprecated ? ["@deprecated"] : []),
    ...(see ? [see] : []),
  ].flatMap((part) => escapeEnd(part).split(/\r?\n/));
  return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"];
}

function escapeEnd(prose: string): string {
  return prose.replaceAll("*/", "*\\/");
}
