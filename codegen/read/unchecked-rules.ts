import type { ServedContent } from "./judge-content.js";
import { partSchema } from "./multipart-layout.js";
import type { Schema } from "./openapi-document.js";
import type { Problem } from "./problem.js";
import { childOf, follow, type Spot } from "./spot.js";

const rules = ["minLength", "maxLength", "pattern", "enum", "const"];

/** Bytes and files are handed on as they come: nobody has all of them to hold them to a rule. */
export function uncheckedRules(document: unknown, { form, layout, media }: ServedContent): readonly Problem[] {
  const body = form === "bytes" ? childOf(media, "schema") : undefined;
  if (body !== undefined) return uncheckedOf(document, body, "the body is bytes");
  const parts = layout !== undefined && "parts" in layout ? layout.parts : [];
  const files = parts.filter(({ as }) => as === "file").flatMap((part) => partSchema(document, media, part) ?? []);
  return files.flatMap((schema) => uncheckedOf(document, schema, "the file is bytes"));
}

function uncheckedOf(document: unknown, schema: Spot<Schema>, why: string): readonly Problem[] {
  if (typeof schema.value === "boolean") return [];
  const { value, pointer } = follow<{ readonly [keyword: string]: unknown }>(document, {
    ...schema,
    value: schema.value,
  });
  return rules
    .filter((rule) => Object.hasOwn(value, rule))
    .map((rule) => ({
      code: "unsupported-media-type",
      message: `\`${rule}\` is not checked: ${why}`,
      pointer: `${pointer}/${rule}`,
      remedy: "Remove it; `x-body-limit` bounds the length.",
      severity: "unlessStrict",
    }));
}
