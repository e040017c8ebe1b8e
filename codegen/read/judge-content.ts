import { isDeepStrictEqual } from "node:util";
import type { FormLayout, ItemForm, MultipartLayout } from "../../runtime/wire/api-table.js";
import { type MediaType as ParsedMediaType, parseMediaType } from "../../runtime/wire/media-type.js";
import { type ContentForm, contentForm, opaqueForm } from "./content-form.js";
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
  /** Nothing is taken apart of the text or bytes, so that what the schema says of them is not checked. */
  readonly isOpaque?: true;
  readonly media: Spot<MediaType>;
  /** JSON that the document declares under another spelling of the same media type: a value fits any of them. */
  readonly others?: readonly ServedContent[];
}

/** What is served of a body's media types, and what is wrong with them. */
export interface JudgedContent {
  readonly served: readonly ServedContent[];
  readonly problems: readonly Problem[];
}

type Judged = Served | Fault;

interface Served {
  readonly one: ServedContent;
  readonly key: string;
}

interface Fault {
  readonly fault: Problem;
  /** How it is served where nothing else is. */
  readonly alone?: Served;
}

/**
 * Chooses how each media type of a body that comes in or goes out is served. One that cannot be is left out with a warning
 * where others can; it is an error where none can.
 */
export function judgeContent(
  document: unknown,
  content: Spot<Readonly<Record<string, MediaType>>> | undefined,
  side: Side,
): JudgedContent {
  const each = entriesOf(content).map(([name, media]) => judge(document, { declared: name, media, side }));
  const isServed = each.some((judged) => "one" in judged);
  const judged = isServed ? each : each.map((fault) => ("alone" in fault ? fault.alone : fault));
  const firsts = new Map<string, ServedContent>();
  const all = judged.flatMap((each) => ("one" in each ? each : []));
  // What is named counts before what a range comes down to, and what is described before what is only named.
  const named = all.filter(({ one }) => isNamed(one));
  for (const { one, key } of [...named.filter(({ one }) => isDescribed(one)), ...named, ...all]) {
    if (!firsts.has(key)) firsts.set(key, one);
  }
  const problems = judged.flatMap((each): readonly Problem[] => {
    if ("fault" in each) return [firsts.size > 0 ? leftOut(each.fault) : each.fault];
    const first = firsts.get(each.key);
    if (first !== undefined && first !== each.one) return [repeated(each.one, first)];
    return [...narrowed(each.one), ...unread(each.one), ...uncheckedRules(document, each.one)];
  });
  const served = all.filter(({ one, key }) => firsts.get(key) === one);
  return { served: served.map((first) => withOthers(first, all)), problems };
}

function withOthers({ one, key }: Served, all: readonly Served[]): ServedContent {
  const others = all.flatMap((other) => (other.key === key && isOtherJson(other.one, one) ? other.one : []));
  return others.length > 0 ? { ...one, others } : one;
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
  const isUnicode = ["utf-8", "us-ascii"].includes(parsed.parameters.get("charset")?.toLowerCase() ?? "utf-8");
  if ("message" in found) {
    const refused = fault(found.message, found.remedy, schema?.pointer);
    const form = opaqueForm(parsed.essence);
    if (form === undefined || (form === "text" && !isUnicode)) return refused;
    return {
      ...refused,
      alone: { one: { declared, mediaType: declared, form, media, isOpaque: true }, key: keyOf(parsed) },
    };
  }
  const { form, instead } = found;
  if (form !== "bytes" && !isUnicode) {
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

function isDescribed({ media: { value } }: ServedContent): boolean {
  return value.schema !== undefined || value["x-item-schema"] !== undefined;
}

function isNamed({ declared, mediaType }: ServedContent): boolean {
  return declared === mediaType;
}

function leftOut(fault: Problem): Problem {
  return { ...fault, message: `${fault.message}: it is left out`, severity: "unlessStrict" };
}

function repeated(one: ServedContent, first: ServedContent): Problem {
  const { declared, media } = one;
  const problem = { code: "unsupported-media-type" as const, pointer: media.pointer };
  if (isOtherJson(one, first)) return repeatedJson(one, first);
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

/** Whether two spellings of one media type describe JSON differently. */
function isOtherJson(one: ServedContent, first: ServedContent): boolean {
  const [schema, other] = [one.media.value.schema, first.media.value.schema];
  const isJson = one !== first && one.form === "json" && first.form === "json" && isNamed(one) && isNamed(first);
  return isJson && schema !== undefined && other !== undefined && !isDeepStrictEqual(schema, other);
}

function repeatedJson({ declared, media: { pointer } }: ServedContent, first: ServedContent): Problem {
  const message = `\`${declared}\` and \`${first.declared}\` are the same media type: a value fits either schema`;
  const remedy = "Declare one of them, with `anyOf`.";
  return { code: "repeated-media-type", message, pointer, remedy, severity: "unlessStrict" };
}

function unread({ isOpaque, declared, media: { pointer }, form }: ServedContent): readonly Problem[] {
  if (isOpaque !== true) return [];
  const [code, what] =
    form === "text" ? (["xml-not-parsed", "its text"] as const) : (["bytes-not-parsed", "bytes"] as const);
  const message = `\`${declared}\` is not parsed: the body is ${what}, of which nothing is checked`;
  return [
    { code, message, pointer, remedy: "Say `type: string`, or use `application/json`.", severity: "unlessStrict" },
  ];
}

function narrowed(one: ServedContent): readonly Problem[] {
  if (isNamed(one)) return [];
  const { declared, mediaType, media } = one;
  const message = `an object or array of \`${declared}\` is served as \`${mediaType}\` alone`;
  const remedy = `Say \`${mediaType}\`.`;
  return [{ code: "unsupported-media-type", message, pointer: media.pointer, remedy, severity: "unlessStrict" }];
}
