import { skipSpace } from "./skip-json.js";

/** What may come next in a text of JSON (RFC 8259). */
type Expected = "value" | "value or ]" | "key" | "key or }" | "colon" | "comma or end" | "nothing more";

const string = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/uy;
const scalar = /(?:-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?|true|false|null)(?![0-9A-Za-z_.+-])/y;

/** Where a text stops being JSON, and what should stand there; undefined for JSON. */
export function findJsonError(text: string): { readonly offset: number; readonly expected: string } | undefined {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    const end = tokenEnd(text, at);
    const next: Expected | undefined = end === undefined ? undefined : step(text.charAt(at), expected, open);
    if (end === undefined || next === undefined) return { offset: at, expected };
    expected = next;
    at = end;
  }
  return expected === "nothing more" ? undefined : { offset: text.trimEnd().length, expected };
}

function tokenEnd(text: string, at: number): number | undefined {
  if ("{}[],:".includes(text.charAt(at))) return at + 1;
  const pattern = text[at] === '"' ? string : scalar;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** What may follow a token that starts with `char`; undefined where it may not stand. */
function step(char: string, expected: Expected, open: ("{" | "[")[]): Expected | undefined {
  const afterValue = () => (open.length === 0 ? "nothing more" : "comma or end");
  if (char === "}" || char === "]") {
    const closes = char === "}" ? "{" : "[";
    const mayClose = expected === "comma or end" || expected === (char === "}" ? "key or }" : "value or ]");
    return mayClose && open.pop() === closes ? afterValue() : undefined;
  }
  if (char === ":") return expected === "colon" ? "value" : undefined;
  if (char === ",") {
    if (expected !== "comma or end") return undefined;
    return open.at(-1) === "{" ? "key" : "value";
  }
  if (expected === "key" || expected === "key or }") return char === '"' ? "colon" : undefined;
  if (expected !== "value" && expected !== "value or ]") return undefined;
  if (char !== "{" && char !== "[") return afterValue();
  open.push(char);
  return char === "{" ? "key or }" : "value or ]";
}
