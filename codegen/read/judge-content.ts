import { isDeepStrictEqual } from "node:util";
import type { FormLayout, ItemForm, MultipartLayout } from "../../runtime/wire/api-table.js";
import { type MediaType as ParsedMediaType, parseMediaType } from "../../runtime/wire/media-type.js";
import { type ContentForm, contentForm } from "./content-form.js";
import { formLayout } from "./form-layout.js";
import type { Side } from "./form-properties.js";
import { itemForm } from "./item-form.js";
import { multipartLayout } from "./multipart-layout.js";
import type { MediaType } from "./openapi-document.js";
import type { Problem } from "./problem.js";
import { childOf, entriesOf, type Spot } from "./spot.js";
import { uncheckedRules } from "./unchecked-rules.js";

/** A media type of a body, as it is served. */
export interface ServedContent {
  /** As the spec writes it. */
  readonly declared: string;
  /** As it goes on the wire: `declared`, or `application/json` where that is a range and its values are objects. */
  readonly mediaType: string;
  readonly form: ContentForm | ItemForm;
  /** Of a form: its fields; of a multipart body: its parts. */
  readonly layout?: FormLayout | MultipartLayout;
  readonly media: Spot<MediaType>;
}

/** What is served of a body's media types, and what is wrong with them. */
export interface JudgedContent {
  readonly served: readonly ServedContent[];
  readonly problems: readonly Problem[];
}

type Judged = { readonly one: ServedContent; readonly key: string } | { readonly fault: Problem };

/**
 * Chooses how each media type of a body that comes in or goes out is served. One that cannot be is left out with a warning
 * where others can; it is an error where none can.
 */
export function judgeContent(
  document: unknown,
  content: Spot<Readonly<Record<string, MediaType>>> | undefined,
  side: Side,
): JudgedContent {
  const judged = entriesOf(content).map(([name, media]) => judge(document, { declared: name, media, side }));
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
    return [...narrowed(each.one), ...uncheckedRules(document, each.one)];
  });
  return { served: all.flatMap(({ one, key }) => (firsts.get(key) === one ? one : [])), problems };
}

interface Declared {
  readonly declared: string;
  readonly media: Spot<MediaType>;
  readonly side: Side;
}

function judge(document: unknown, { declared, media, side }: Declared): Judged {
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
  const layout = layoutOf(document, { form, media, side });
  if (layout !== undefined && "message" in layout) return fault(layout.message, layout.remedy, layout.pointer);
  const one = { declared, mediaType: instead ?? declared, form, media, ...(layout && { layout }) };
  return { one, key: instead ?? keyOf(parsed) };
}

interface Carried {
  readonly form: ContentForm;
  readonly media: Spot<MediaType>;
  readonly side: Side;
}

function layoutOf(document: unknown, { form, media, side }: Carried) {
  if (form === "form") return formLayout(document, media, side);
  if (form !== "multipart") return undefined;
  if (side === "in") return multipartLayout(document, media);
  const message = "`multipart/form-data` is served in requests only";
  return { message, remedy: "Reply with `application/json`, or with bytes.", pointer: media.pointer };
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
