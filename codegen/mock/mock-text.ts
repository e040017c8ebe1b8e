import type { JsonObject } from "../read/json-object.js";
import { CannotMock } from "./cannot-mock.js";
import type { Random } from "./seeded-random.js";
import { textOfPattern } from "./text-of-pattern.js";

const words = ["amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "heron", "iris", "juniper"];

/** Texts of the formats of OpenAPI's registry; domain names are those of RFC 2606, addresses those of RFC 5737 and 3849. */
const formats: Readonly<Record<string, (random: Random) => string>> = {
  date: (random) => `2026-01-${two(1 + random.below(28))}`,
  time: (random) => `${two(random.below(24))}:${two(random.below(60))}:00Z`,
  "date-time": (random) => `2026-01-${two(1 + random.below(28))}T${two(random.below(24))}:00:00Z`,
  duration: () => "PT1H",
  email: (random) => `${word(random)}@example.com`,
  "idn-email": (random) => `${word(random)}@example.com`,
  hostname: (random) => `${word(random)}.example.com`,
  "idn-hostname": (random) => `${word(random)}.example.com`,
  ipv4: (random) => `192.0.2.${1 + random.below(254)}`,
  ipv6: (random) => `2001:db8::${(1 + random.below(0xfffe)).toString(16)}`,
  uri: (random) => `https://example.com/${word(random)}`,
  "uri-reference": (random) => `/${word(random)}`,
  iri: (random) => `https://example.com/${word(random)}`,
  "iri-reference": (random) => `/${word(random)}`,
  "uri-template": (random) => `/${word(random)}/{id}`,
  "json-pointer": (random) => `/${word(random)}`,
  "relative-json-pointer": () => "0",
  regex: () => "^[a-z]+$",
  uuid: (random) => `${hex(8, random)}-${hex(4, random)}-4${hex(3, random)}-8${hex(3, random)}-${hex(12, random)}`,
  byte: (random) => Buffer.from(word(random)).toString("base64"),
  int64: (random) => String(1 + random.below(1_000_000)),
  decimal: (random) => `${random.below(100)}.50`,
};
const mostDraws = 50;

/** A text that a schema admits by its pattern, format and length; `plain` where any would do. Throws CannotMock. */
export function mockText(
  { pattern, format, minLength = 0, maxLength = 10_000 }: JsonObject,
  random: Random,
  plain = word(random),
): string {
  const [least, most] = [Number(minLength), Number(maxLength)];
  if (typeof pattern === "string") return patternText(pattern, { least, most }, random);
  const make = typeof format === "string" && Object.hasOwn(formats, format) ? formats[format] : undefined;
  const text = make ? make(random) : plain;
  if (text.length >= least && text.length <= most) return text;
  if (make) throw new CannotMock(`a ${format} of ${least} to ${most} characters`);
  return text
    .repeat(Math.ceil(Math.min(least, 100_000) / text.length) || 1)
    .slice(0, Math.max(least, Math.min(most, text.length)));
}

function patternText(pattern: string, { least, most }: { least: number; most: number }, random: Random): string {
  const admits = expressionOf(pattern);
  for (let drawn = 0; drawn < mostDraws; drawn++) {
    const core = textOfPattern(pattern, random);
    // A pattern that is open at its end takes whatever fills it up.
    for (const text of [core, core + "a".repeat(Math.max(0, least - core.length))]) {
      if (text.length >= least && text.length <= most && admits.test(text)) return text;
    }
  }
  throw new CannotMock(`pattern ${pattern}`);
}

function expressionOf(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    // Patterns that are valid without the flag only are served without it.
    return new RegExp(pattern);
  }
}

function word(random: Random): string {
  return words[random.below(words.length)] ?? "";
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function hex(digits: number, random: Random): string {
  return Array.from({ length: digits }, () => random.below(16).toString(16)).join("");
}
