import type { RepliesTable } from "../../wire/api-table.js";
import { isWithin, type MediaType, parseMediaType } from "../../wire/media-type.js";
import { Refusal } from "../refuse/refusal.js";

/**
 * Picks the first offered media type that an Accept header admits, by quality; undefined: none (RFC 9110, section
 * 12.5.1). A range may be offered too: whoever asks for a type within it may get it. Parameters that an offered type
 * does not name count only where some other has them.
 */
export function negotiate(accept: string | undefined, offered: readonly string[]): string | undefined {
  if (accept === undefined || accept.trim() === "" || accept === "*/*") return offered[0];
  const ranges = splitRanges(accept).flatMap((text) => parseRange(text) ?? []);
  return pickBest(ranges, offered, fitsExactly) ?? pickBest(ranges, offered, fitsLoosely);
}

type Fits = (range: MediaType, offered: MediaType) => boolean;

function pickBest(ranges: readonly Range[], offered: readonly string[], fits: Fits): string | undefined {
  let best: { type: string; quality: number } | undefined;
  for (const type of offered) {
    const quality = qualityOf(parseMediaType(type), ranges, fits);
    if (quality > (best?.quality ?? 0)) best = { type, quality };
  }
  return best?.type;
}

interface Range {
  readonly type: MediaType;
  readonly quality: number;
  /** The greater, the more is said: parameters, then a type, then a family. */
  readonly rank: number;
}

/** At commas outside of quotes. */
function splitRanges(accept: string): readonly string[] {
  return accept.includes('"') ? (accept.match(/(?:[^",]|"(?:[^"\\]|\\.)*")+/g) ?? []) : accept.split(",");
}

function parseRange(text: string): Range | undefined {
  const parsed = parseMediaType(text);
  if (parsed === undefined) return undefined;
  const weight = parsed.parameters.get("q") ?? "1";
  // A text is UTF-8 whether or not its type says so.
  const parameters = new Map([...parsed.parameters].filter(([name]) => name !== "q" && name !== "charset"));
  const wildcards = parsed.essence.split("*").length - 1;
  return {
    type: { essence: parsed.essence, parameters },
    quality: /^[0-9.]+$/.test(weight) ? Number(weight) || 0 : 1,
    rank: parameters.size * 3 + 2 - wildcards,
  };
}

/** The most specific range that fits decides. */
function qualityOf(offered: MediaType | undefined, ranges: readonly Range[], fits: Fits): number {
  const fitting = offered === undefined ? [] : ranges.filter(({ type }) => fits(type, offered));
  const rank = Math.max(...fitting.map((range) => range.rank));
  return Math.max(0, ...fitting.filter((range) => range.rank === rank).map(({ quality }) => quality));
}

function fitsExactly(range: MediaType, offered: MediaType): boolean {
  return (
    meets(range, offered) && [...range.parameters].every(([name, value]) => offered.parameters.get(name) === value)
  );
}

function fitsLoosely(range: MediaType, offered: MediaType): boolean {
  const { parameters } = offered;
  const isEqual = ([name, value]: [string, string]) => !parameters.has(name) || parameters.get(name) === value;
  return meets(range, offered) && [...range.parameters].every(isEqual);
}

function meets(range: MediaType, offered: MediaType): boolean {
  return isWithin(offered.essence, range.essence) || isWithin(range.essence, offered.essence);
}

/** Compiles the check that some media type of the 2xx replies is acceptable; other replies ignore Accept. */
export function compileNegotiation(replies: RepliesTable): (accept: string | undefined) => Refusal | undefined {
  const successes = Object.entries(replies).filter(([status]) => status.startsWith("2"));
  const offered = [...new Set(successes.flatMap(([, { content = {} }]) => Object.keys(content)))];
  const isBodiless = successes.some(([, { content }]) => content === undefined);
  if (offered.length === 0 || isBodiless) return () => undefined;
  const refusal = new Refusal("notAcceptable", { offered });
  // Callers repeat themselves: few values of Accept make up nearly all requests.
  const verdicts = new Map<string | undefined, Refusal | undefined>();
  return (accept) => {
    const known = verdicts.get(accept);
    if (known || verdicts.has(accept)) return known;
    const verdict = negotiate(accept, offered) === undefined ? refusal : undefined;
    if (verdicts.size < 100) verdicts.set(accept, verdict);
    return verdict;
  };
}
