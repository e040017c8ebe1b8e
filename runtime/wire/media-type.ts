/** A media type as RFC 9110 section 8.3.1 writes it. */
export interface MediaType {
  /** `type/subtype` in lower case; of a range `*` stands for either (`image/*`), or for a part (`application/*+json`). */
  readonly essence: string;
  /** By name in lower case, values without their quotes. */
  readonly parameters: ReadonlyMap<string, string>;
}

const essence = /^\s*([!#$%&'*+.^_`|~0-9a-z-]+\/[!#$%&'*+.^_`|~0-9a-z-]+)\s*/i;
const parameter = /;\s*(?:([!#$%&'*+.^_`|~0-9a-z-]+)=([!#$%&'*+.^_`|~0-9a-z-]+|"(?:[^"\\]|\\.)*")\s*)?/iy;

/** Reads a media type or range; undefined for text that is none. Of a parameter given twice the first counts. */
export function parseMediaType(text: string): MediaType | undefined {
  const start = essence.exec(text);
  if (start?.[1] === undefined) return undefined;
  const parameters = new Map<string, string>();
  let at = start[0].length;
  while (at < text.length) {
    parameter.lastIndex = at;
    const found = parameter.exec(text);
    if (found === null) return undefined;
    const [whole, name, value = ""] = found;
    const key = name?.toLowerCase();
    if (key !== undefined && !parameters.has(key)) parameters.set(key, unquote(value));
    at += whole.length;
  }
  return { essence: start[1].toLowerCase(), parameters };
}

function unquote(value: string): string {
  return value.startsWith('"') ? value.slice(1, -1).replace(/\\(.)/g, "$1") : value;
}

/** The type without parameters, in lower case; "" for what is no media type. */
export function essenceOf(mediaType: string): string {
  return parseMediaType(mediaType)?.essence ?? "";
}

/** Whether it stands for several media types: `image/*`. */
export function isRange(mediaType: string): boolean {
  return mediaType.includes("*") && essenceOf(mediaType).includes("*");
}

/** Whether a type is one that a range admits: `image/png` of `image/*`, `application/a+json` of `application/*+json`. */
export function isWithin(type: string, range: string): boolean {
  const star = range.indexOf("*");
  if (star < 0) return type === range;
  if (range === "*/*") return true;
  const [before, after] = [range.slice(0, star), range.slice(star + 1)];
  return type.length > before.length + after.length && type.startsWith(before) && type.endsWith(after);
}
