import { isDeepStrictEqual } from "node:util";
import type { ItemForm } from "../../runtime/wire/api-table.js";
import { type MediaType as ParsedMediaType, parseMediaType } from "../../runtime/wire/media-type.js";
import { type ContentForm, contentForm } from "./content-form.js";
import { itemForm } from "./item-form.js";
import type { MediaType } from "./openapi-document.js";
import type { Problem } from "./problem.js";
import { childOf, entriesOf, follow, type Spot } from "./spot.js";

/** A media type of a body, as it is served. */
export interface ServedContent {
  /** As the spec writes it. */
  readonly declared: string;
  /** As it goes on the wire: `declared`, or `application/json` where that is a range and its values are objects. */
  readonly mediaType: string;
  readonly form: ContentForm | ItemForm;
  readonly media: Spot<MediaType>;
}

/** What is served of a body's media types, and what is wrong with them. */
export interface JudgedContent {
  readonly served: readonly ServedContent[];
  readonly problems: readonly Problem[];
}

type Judged = { readonly one: ServedContent; readonly key: string } | { readonly fault: Problem };

/**
 * Chooses how each media type of a body is served. One that cannot be is left out with a warning where others can; it is
 * an error where none can.
 */
export function judgeContent(
  document: unknown,
  content: Spot<Readonly<Record<string, MediaType>>> | undefined,
): JudgedContent {
  const judged = entriesOf(content).map(([name, media]) => judge(document, name, media));
  const firsts = new Map<string, ServedContent>();
  const all = judged.flatMap((each) => ("one" in each ? each : []));
  // What is named counts before what a range comes down to.
  for (const { one, key } of [...all.filter(({ one }) => isNamed(one)), ...all]) {
    if (!firsts.has(key)) firsts.set(key, one);
  }
  const problems = judged.flatMap((each): readonly Problem[] => {
    if ("fault" in each) return [firsts.size > 0 ? leftOut(each.fault) : each.fault];
    const first = firsts.get(each.key);
    if (first !== undefined && first !== each.one) return [repeated(each.one, first)];
    return [...narrowed(each.one), ...unchecked(document, each.one)];
  });
  return { served: all.flatMap(({ one, key }) => (firsts.get(key) === one ? one : [])), problems };
}

function judge(document: unknown, declared: string, media: Spot<MediaType>): Judged {
  const fault = (message: string, remedy: string, pointer = media.pointer): Judged => ({
    fault: { code: "unsupported-media-type", message, pointer, remedy },
  });
  const parsed = parseMediaType(declared);
  if (parsed === undefined) return fault(`\`${declared}\` is no media type`, "Write `type/subtype`, or a range.");
  const items = childOf(media, "x-item-schema");
  if (items !== undefined) {
    const found = itemForm(document, parsed.essence, items);
    if ("message" in found) return fault(found.message, found.remedy, found.pointer);
    return { one: { declared, mediaType: declared, form: found.form, media }, key: keyOf(parsed) };
  }
  const schema = childOf(media, "schema");
  const found = contentForm(document, parsed.essence, schema);
  if ("message" in found) return fault(found.message, found.remedy, schema?.pointer);
  const { form, instead } = found;
  const charset = parsed.parameters.get("charset")?.toLowerCase() ?? "utf-8";
  if (form !== "bytes" && !["utf-8", "us-ascii"].includes(charset)) {
    return fault(`\`${declared}\` is not served: every text is UTF-8`, "Leave `charset` out.");
  }
  const one = { declared, mediaType: instead ?? declared, form, media };
  return { one, key: instead ?? keyOf(parsed) };
}

/** Equal for media types that no receiver can tell apart. */
function keyOf({ essence, parameters }: ParsedMediaType): string {
  const told = [...parameters].filter(([name]) => name !== "charset").map((pair) => pair.join("="));
  return [essence, ...told.sort()].join(";");
}

function isNamed({ declared, mediaType }: ServedContent): boolean {
  return declared === mediaType;
}

function leftOut(fault: Problem): Problem {
  return { ...fault, message: `${fault.message}: it is left out`, severity: "unlessStrict" };
}

function repeated({ declared, media }: ServedContent, first: ServedContent): Problem {
  const problem = { code: "unsupported-media-type", pointer: media.pointer };
  if (isNamed(first) && media.value.schema !== undefined && first.declared !== declared) {
    const isRange = declared.includes("*");
    const isEqual = isDeepStrictEqual(media.value.schema, first.media.value.schema);
    if (!isRange && !isEqual) {
      const message = `\`${declared}\` and \`${first.declared}\` are the same media type with different schemas`;
      return { ...problem, message, remedy: "Declare one of them." };
    }
  }
  const message = `\`${declared}\` says the same as \`${first.declared}\`: it is left out`;
  return { ...problem, message, remedy: "Declare one of them.", severity: "unlessStrict" };
}

function narrowed(one: ServedContent): readonly Problem[] {
  if (isNamed(one)) return [];
  const { declared, mediaType, media } = one;
  const message = `an object or array of \`${declared}\` is served as \`${mediaType}\` alone`;
  const remedy = `Say \`${mediaType}\`.`;
  return [{ code: "unsupported-media-type", message, pointer: media.pointer, remedy, severity: "unlessStrict" }];
}

const rules = ["minLength", "maxLength", "pattern", "enum", "const"];

/** Bytes are handed on as they come: nobody has all of them to hold them to a rule. */
function unchecked(document: unknown, { form, media }: ServedContent): readonly Problem[] {
  const schema = form === "bytes" ? childOf(media, "schema") : undefined;
  if (schema === undefined || typeof schema.value === "boolean") return [];
  const { value, pointer } = follow<{ readonly [keyword: string]: unknown }>(document, {
    ...schema,
    value: schema.value,
  });
  return rules
    .filter((rule) => Object.hasOwn(value, rule))
    .map((rule) => ({
      code: "unsupported-media-type",
      message: `\`${rule}\` is not checked: the body is bytes`,
      pointer: `${pointer}/${rule}`,
      remedy: "Remove it; `x-body-limit` bounds the length.",
      severity: "unlessStrict",
    }));
}
