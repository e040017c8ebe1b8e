import type { Location, Style } from "../api-table.js";

/** What OpenAPI's table of styles (3.0.4 section 4.7.12.5, 3.1.1 section 4.8.12.5) says of one style. */
export interface StyleRule {
  readonly locations: readonly Location[];
  /** Before everything else. */
  readonly start: "" | "." | ";";
  /** Between the parts of an array or object that is one value. */
  readonly joined: string;
  /** What a reader splits those parts at. */
  readonly splitter: string | RegExp;
  /** Between the values of an exploded array or object; in a Cookie header `; ` stands for `&`. */
  readonly exploded: string;
  /** Each value comes with its name: `color=blue`. */
  readonly named: boolean;
  /** The types that the table defines: without and with `explode`. */
  readonly types: readonly [plain: readonly WireKind[], exploded: readonly WireKind[]];
}
export type WireKind = "primitive" | "array" | "object";

const all = ["primitive", "array", "object"] as const;
const lists = ["array", "object"] as const;

/** The one table that readers and writers of both sides, and the check of documents, work from. */
export const styleRules: Readonly<Record<Style, StyleRule>> = {
  simple: rule(["path", "header"], { joined: ",", splitter: ",", exploded: "," }),
  // RFC 6570, section 3.2.5: `{.list}` joins by commas, `{.list*}` by dots; OpenAPI before 3.0.4 showed dots for both.
  label: rule(["path"], { start: ".", joined: ",", splitter: ",", exploded: "." }),
  matrix: rule(["path"], { start: ";", joined: ",", splitter: ",", exploded: ";", named: true }),
  form: rule(["query", "cookie"], { joined: ",", splitter: ",", exploded: "&", named: true }),
  spaceDelimited: delimited("%20", / |\+|%20/),
  pipeDelimited: delimited("%7C", /\||%7C/i),
  // The table has it exploded alone, while `explode` is false where a document leaves it out: it changes nothing.
  deepObject: rule(["query"], {
    joined: "&",
    splitter: "&",
    exploded: "&",
    named: true,
    types: [["object"], ["object"]],
  }),
};

/** Exploded arrays are not in OpenAPI's table; Swagger's documentation has them, written as `form`. */
function delimited(joined: string, splitter: RegExp): StyleRule {
  return rule(["query"], { joined, splitter, exploded: "&", named: true, types: [lists, ["array"]] });
}

function rule(
  locations: readonly Location[],
  own: Pick<StyleRule, "joined" | "splitter" | "exploded"> & Partial<StyleRule>,
): StyleRule {
  return { locations, start: "", named: false, types: [all, all], ...own };
}

/** The style of a location where a document names none. */
export const defaultStyles: Readonly<Record<Location, Style>> = {
  path: "simple",
  query: "form",
  header: "simple",
  cookie: "form",
};
