import fc from "fast-check";
import type { SchemaObject } from "../../../codegen/model/map-subschemas.js";
import type { Random } from "./random.js";

const two = (value: number) => String(value).padStart(2, "0");
const date = (random: Random) => `${random.whole(1970, 2060)}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`;
const time = (random: Random) => `${two(random.whole(0, 23))}:${two(random.whole(0, 59))}:${two(random.whole(0, 59))}Z`;
const hex = (random: Random, length: number) =>
  Array.from({ length }, () => random.pick([..."0123456789abcdef"])).join("");

/** A text of each format that has a form; what has none is any text. */
const makers: Readonly<Record<string, (random: Random) => string>> = {
  date,
  time,
  "date-time": (random) => `${date(random)}T${time(random)}`,
  duration: (random) => `P${random.whole(1, 9)}DT${random.whole(1, 20)}H`,
  uuid: (random) => `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-a${hex(random, 3)}-${hex(random, 12)}`,
  email: (random) => `${hex(random, 6)}@example.com`,
  "idn-email": (random) => `${hex(random, 6)}@example.com`,
  hostname: (random) => `h${hex(random, 4)}.example.com`,
  "idn-hostname": (random) => `h${hex(random, 4)}.example.com`,
  ipv4: (random) => `10.${random.whole(0, 255)}.${random.whole(0, 255)}.${random.whole(1, 254)}`,
  ipv6: (random) => `2001:db8::${hex(random, 4).replace(/^0+(?=.)/, "")}`,
  uri: (random) => `https://example.com/${hex(random, 5)}?a=b#c`,
  iri: (random) => `https://example.com/${hex(random, 5)}`,
  url: (random) => `https://example.com/${hex(random, 5)}`,
  "uri-reference": (random) => `/a/${hex(random, 5)}`,
  "iri-reference": (random) => `/a/${hex(random, 5)}`,
  "uri-template": (random) => `/a/${hex(random, 5)}/{id}`,
  "json-pointer": (random) => `/a/${hex(random, 5)}`,
  "relative-json-pointer": (random) => `1/${hex(random, 5)}`,
  regex: (random) => `^a{${random.whole(1, 9)}}$`,
  byte: (random) => Buffer.from(hex(random, random.whole(1, 12))).toString("base64"),
  int64: (random) => String(random.whole(-1e9, 1e9)),
  uint64: (random) => String(random.whole(0, 1e9)),
};

/** Letters that a wire must keep: blanks within, quotes, delimiters of queries and cookies, more than one byte. */
const letters = [..."abcxyzABCXYZ0123456789-._~ &=+%,;:/?#[]@!$'()*\"\\<>|{}^`éß漢😀"];

/** A text that a schema of type string admits, as far as format, pattern and lengths tell. */
export function makeText(schema: SchemaObject, random: Random): string {
  const { format, pattern, minLength, maxLength } = schema;
  const make = typeof format === "string" && Object.hasOwn(makers, format) ? makers[format] : undefined;
  if (make) return make(random);
  if (typeof pattern === "string") return matching(pattern, random, schema);
  const least = typeof minLength === "number" ? minLength : 0;
  const most = Math.min(typeof maxLength === "number" ? maxLength : Number.POSITIVE_INFINITY, least + 12);
  return Array.from({ length: random.whole(Math.max(least, Math.min(1, most)), most) }, () =>
    random.pick(letters),
  ).join("");
}

/** One of several tries that fits the lengths too, where one does; longer ones are only made where they must be. */
function matching(pattern: string, random: Random, { minLength, maxLength }: SchemaObject): string {
  const seed = random.whole(0, 2 ** 30);
  const least = typeof minLength === "number" ? minLength : 0;
  const most = typeof maxLength === "number" ? maxLength : Number.POSITIVE_INFINITY;
  for (const size of ["xsmall", "small", "medium"] as const) {
    const texts = fc.sample(fc.stringMatching(compile(pattern), { size }), { seed, numRuns: 6 });
    const fit = texts.find((text) => [...text].length >= least && [...text].length <= most);
    if (fit !== undefined) return fit;
  }
  return "";
}

function compile(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}
