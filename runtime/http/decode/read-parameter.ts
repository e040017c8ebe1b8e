import type { ParameterTable } from "../../wire/api-table.js";
import type { ParameterSource } from "./decode-parameters.js";
import { parseCookies } from "./parse-cookies.js";
import { percentDecode } from "./parse-query.js";

/** A percent-encoding that is malformed, or that is no text. */
export const broken: unique symbol = Symbol("broken");
/** A parameter that takes one value was given several. */
export const repeated: unique symbol = Symbol("repeated");
/** The text of a parameter, or the texts of an array's items; undefined: absent. */
export type Text = string | readonly string[] | typeof broken | typeof repeated | undefined;
/** Reads a parameter's text from a request. */
export type ReadParameter = (source: ParameterSource) => Text;

/** Compiles the way from a request to a parameter's text: `simple` in paths and headers, `form` in queries and cookies. */
export function compileReader(table: ParameterTable, pathNames: readonly string[]): ReadParameter {
  const { name } = table;
  const isArray = typeof table.type === "object";
  switch (table.in) {
    case "path": {
      const index = pathNames.indexOf(name);
      return ({ pathValues }) => decodeText(pathValues[index], isArray, false);
    }
    case "query":
      if (!isArray) return ({ query }) => onlyText(query.get(name));
      if (table.explode) return ({ query }) => allTexts(query.get(name));
      return ({ exchange, query }) => unexplodedTexts(query.get(name), exchange.search, name);
    case "header":
      return ({ exchange }) => headerText(exchange.request.headers[name], isArray);
    case "cookie":
      return ({ exchange }) => decodeText(parseCookies(exchange.request.headers.cookie)[name], false, false);
  }
}

function onlyText(values: readonly (string | undefined)[] | undefined): Text {
  if (values === undefined) return undefined;
  return values.length > 1 ? repeated : (values[0] ?? broken);
}

function allTexts(values: readonly (string | undefined)[] | undefined): Text {
  const known = values?.filter((value) => value !== undefined);
  return known?.length === values?.length ? known : broken;
}

function decodeText(raw: string | undefined, isArray: boolean, plusIsSpace: boolean): Text {
  if (raw === undefined) return undefined;
  if (isArray) return allTexts(raw.split(",").map((item) => percentDecode(item, plusIsSpace)));
  return percentDecode(raw, plusIsSpace) ?? broken;
}

/** The delimiter of a form array is the plain comma; escaped ones belong to the items. */
function unexplodedTexts(values: readonly unknown[] | undefined, search: string, name: string): Text {
  if (values === undefined) return undefined;
  return values.length > 1 ? repeated : decodeText(rawQueryValue(search, name), true, true);
}

/** The value of a name that the query holds, still percent-encoded. */
function rawQueryValue(search: string, name: string): string {
  const pairs = search.split("&").map((pair) => pair.split("="));
  const [, ...value] = pairs.find(([encoded]) => percentDecode(encoded ?? "", true) === name) ?? [];
  return value.join("=");
}

/** Node joins repeated headers by a comma, as RFC 9110, section 5.3, has it. */
function headerText(value: string | string[] | undefined, isArray: boolean): Text {
  if (value === undefined) return undefined;
  const text = typeof value === "string" ? value : value.join(",");
  return isArray ? text.split(",").map((item) => item.trim()) : text;
}
