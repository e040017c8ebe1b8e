import { addPair, noPairs, type Pairs } from "../../wire/styles/parse-pairs.js";

/** Reads a Cookie header (RFC 6265, section 4.2.1); values are still encoded. */
export function parseCookies(header: string | undefined): Pairs {
  if (header === undefined) return noPairs;
  const cookies = new Map<string, string | string[]>();
  for (const pair of header.split(";")) {
    const equals = pair.indexOf("=");
    if (equals >= 0) addPair(cookies, pair.slice(0, equals).trim(), unquote(pair.slice(equals + 1).trim()));
  }
  return cookies;
}

function unquote(value: string): string {
  return value.length > 1 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
}
