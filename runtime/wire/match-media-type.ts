import { isWithin, type MediaType, parseMediaType } from "./media-type.js";

/** Which declared media type a body came as. */
export interface MatchedMediaType {
  /** As the spec writes it. */
  readonly declared: string;
  /** What came: `type/subtype` in lower case. */
  readonly essence: string;
  /** In lower case; undefined where none is named. */
  readonly charset: string | undefined;
}

/** Finds the declared media type of a Content-Type; undefined: none. */
export type MatchMediaType = (contentType: string) => MatchedMediaType | undefined;

/**
 * Matches as RFC 9110 sections 8.3.1 and 12.5.1 order it: a declared type with parameters, which must all be there with
 * equal values, before one without, before ranges, narrow before wide. Names ignore case; a declared charset is no part
 * of the match, since every text is UTF-8.
 */
export function compileMediaTypes(declared: readonly string[]): MatchMediaType {
  const candidates = declared.map(candidate).sort((a, b) => b.rank - a.rank);
  const match = (contentType: string): MatchedMediaType | undefined => {
    const given = parseMediaType(contentType);
    if (given === undefined || given.essence.includes("*")) return undefined;
    const found = candidates.find((each) => fits(each, given));
    const charset = given.parameters.get("charset")?.toLowerCase();
    return found && { declared: found.declared, essence: given.essence, charset };
  };
  // Callers repeat themselves: few values of Content-Type make up nearly all bodies.
  const known = new Map<string, MatchedMediaType | undefined>();
  return (contentType) => {
    const before = known.get(contentType);
    if (before !== undefined || known.has(contentType)) return before;
    const found = match(contentType);
    // Each multipart body has a boundary of its own.
    if (known.size < 100 && !contentType.includes("boundary")) known.set(contentType, found);
    return found;
  };
}

interface Candidate {
  readonly declared: string;
  readonly essence: string;
  readonly parameters: readonly (readonly [string, string])[];
  /** The greater, the more is said. */
  readonly rank: number;
}

function candidate(declared: string): Candidate {
  const parsed = parseMediaType(declared);
  if (parsed === undefined) throw new Error(`no media type: ${declared}`);
  const parameters = [...parsed.parameters].filter(([name]) => name !== "charset");
  const isRange = parsed.essence.includes("*");
  const rank = isRange ? parsed.essence.length / 1000 : 1;
  return { declared, essence: parsed.essence, parameters, rank: rank + parameters.length };
}

function fits({ essence, parameters }: Candidate, given: MediaType): boolean {
  return isWithin(given.essence, essence) && parameters.every(([name, value]) => given.parameters.get(name) === value);
}
