/** The values of each name, percent-decoded in order; undefined stands for a value whose encoding is broken. */
export type Query = ReadonlyMap<string, readonly (string | undefined)[]>;

const noQuery: Query = new Map();

/** Reads a query string without its `?`: `+` is a space (WHATWG URL, application/x-www-form-urlencoded). */
export function parseQuery(search: string): Query {
  if (search === "") return noQuery;
  const query = new Map<string, (string | undefined)[]>();
  let start = 0;
  while (start <= search.length) {
    const found = search.indexOf("&", start);
    const end = found < 0 ? search.length : found;
    if (end > start) addPair(query, search.slice(start, end));
    start = end + 1;
  }
  return query;
}

function addPair(query: Map<string, (string | undefined)[]>, pair: string): void {
  const equals = pair.indexOf("=");
  const name = percentDecode(equals < 0 ? pair : pair.slice(0, equals), true);
  if (name === undefined) return;
  const value = equals < 0 ? "" : percentDecode(pair.slice(equals + 1), true);
  const values = query.get(name);
  if (values) values.push(value);
  else query.set(name, [value]);
}

/** Undefined for a malformed escape, one that is no UTF-8, and NUL, which is no text to a store. */
export function percentDecode(text: string, plusIsSpace: boolean): string | undefined {
  const spaced = plusIsSpace && text.includes("+") ? text.replaceAll("+", " ") : text;
  if (!spaced.includes("%")) return spaced;
  try {
    const decoded = decodeURIComponent(spaced);
    return decoded.includes("\0") ? undefined : decoded;
  } catch {
    return undefined;
  }
}
