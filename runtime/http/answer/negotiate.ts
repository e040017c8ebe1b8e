import type { RepliesTable } from "../../wire/api-table.js";
import { essenceOf } from "../read/media-type.js";
import { Refusal } from "../refuse/refusal.js";

/** Picks the first offered media type that an Accept header admits, by quality; undefined: none (RFC 9110, section 12.5.1). */
export function negotiate(accept: string | undefined, offered: readonly string[]): string | undefined {
  if (accept === undefined || accept.trim() === "" || accept === "*/*") return offered[0];
  const ranges = accept.split(",").map(parseRange);
  let best: { type: string; quality: number } | undefined;
  for (const type of offered) {
    const quality = qualityOf(essenceOf(type), ranges);
    if (quality > (best?.quality ?? 0)) best = { type, quality };
  }
  return best?.type;
}

interface Range {
  readonly type: string;
  readonly quality: number;
}

function parseRange(text: string): Range {
  const [type = "", ...parameters] = text.split(";");
  const weight = parameters.map((parameter) => /^\s*q\s*=\s*([0-9.]+)\s*$/i.exec(parameter)?.[1]).find(Boolean);
  return { type: type.trim().toLowerCase(), quality: weight === undefined ? 1 : Number(weight) || 0 };
}

/** The most specific range that fits decides. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  const family = `${type.slice(0, type.indexOf("/"))}/*`;
  for (const wanted of [type, family, "*/*"]) {
    const fitting = ranges.filter((range) => range.type === wanted);
    if (fitting.length > 0) return Math.max(...fitting.map((range) => range.quality));
  }
  return 0;
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
