import { isUtf8 } from "node:buffer";

/** What the headers of a part say (RFC 7578 section 4). */
export interface PartHeaders {
  readonly name: string;
  /** Undefined: it has none. */
  readonly filename: string | undefined;
  /** As it was sent; undefined where there is none. */
  readonly contentType: string | undefined;
}

const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const parameter = /;[\t ]*([!#$%&'*+.^_`|~0-9A-Za-z-]+)=("(?:[^"\\]|\\[^"]|\\")*"|[^\t ;"]*)[\t ]*/y;

/** Reads the lines of a part's headers; the reason of a refusal where they are malformed. */
export function readPartHeaders(bytes: Buffer): PartHeaders | { readonly reason: string } {
  if (!isUtf8(bytes)) return { reason: "the headers of a part are not UTF-8" };
  const text = bytes.toString("utf8");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\0-\x08\x0a-\x1f\x7f]/.test(text.replaceAll("\r\n", ""))) return { reason: "a part has a malformed header" };
  const headers = new Map<string, string>();
  for (const line of text === "" ? [] : text.split("\r\n")) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).toLowerCase();
    if (!token.test(name) || headers.has(name)) return { reason: "a part has a malformed header" };
    headers.set(name, line.slice(colon + 1).trim());
  }
  if (isEncoded(headers.get("content-transfer-encoding"))) return { reason: "a part is encoded" };
  const { name, filename } = readDisposition(headers.get("content-disposition") ?? "") ?? {};
  return name === undefined
    ? { reason: "a part has no name" }
    : { name, filename, contentType: headers.get("content-type") };
}

/** RFC 7578 section 4.7: senders shall not encode parts, and what they say besides changes nothing. */
function isEncoded(encoding: string | undefined): boolean {
  return encoding !== undefined && !["7bit", "8bit", "binary"].includes(encoding.toLowerCase());
}

function readDisposition(text: string): { readonly name?: string; readonly filename?: string } | undefined {
  const start = /^form-data[\t ]*/i.exec(text);
  if (start === null) return undefined;
  const found: Record<string, string> = {};
  for (let at = start[0].length; at < text.length; ) {
    parameter.lastIndex = at;
    const [whole = "", name = "", value = ""] = parameter.exec(text) ?? [];
    const key = name.toLowerCase();
    if (whole === "" || Object.hasOwn(found, key)) return undefined;
    found[key] = unquote(value);
    at += whole.length;
  }
  return found;
}

/** Browsers write a quote and line ends as %22, %0D and %0A (WHATWG HTML section 4.10.21.8), curl a quote as \". */
function unquote(value: string): string {
  if (!value.startsWith('"')) return value;
  return value
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replace(/%(?:22|0D|0A)/gi, decodeURIComponent);
}
