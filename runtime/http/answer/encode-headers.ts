import type { HeaderTable, Layout } from "../../wire/api-table.js";
import { WireFault } from "../../wire/styles/wire-fault.js";
import { isArrayType } from "../../wire/styles/wire-kind.js";
import { writeValue } from "../../wire/styles/write-value.js";
import { validateHeaderName, validateHeaderValue } from "../node-http.js";
import { findingsOf } from "../validate/findings.js";
import { AnswerFault, describeFinding } from "./answer-fault.js";

/** Checks what a handler gave and appends it; returns what is wrong with it. */
export type AddHeaders = (
  headers: string[],
  given: Readonly<Record<string, unknown>> | undefined,
) => AnswerFault | undefined;

/** Compiles the headers that a reply's handler fills. Throws for a name that HTTP does not allow. */
export function compileHeaders(tables: Readonly<Record<string, HeaderTable>>): AddHeaders {
  const own = Object.entries(tables).filter(([, { from }]) => from === "handler");
  const names = new Set(own.map(([name]) => name));
  const encoders = own.map(([name, table]) => compileHeader(name, table));
  return (headers, given) => {
    for (const name in given) if (!names.has(name)) return new AnswerFault("a header that is not declared");
    for (const encode of encoders) {
      const fault = encode(headers, given);
      if (fault) return fault;
    }
    return undefined;
  };
}

function compileHeader(name: string, { required, type, explode = false, validate }: HeaderTable): AddHeaders {
  validateHeaderName(name);
  const layout: Layout = { name, style: "simple", explode, type };
  return (headers, given) => {
    const value = given?.[name];
    if (value === undefined) return required ? new AnswerFault(`header ${name}: required`) : undefined;
    if (!validate(value)) return new AnswerFault(describeFinding(`header ${name}`, findingsOf(validate)[0]));
    const texts = textsOf(layout, value);
    if (texts instanceof WireFault) return new AnswerFault(`header ${name}: ${texts.reason}`);
    // Nothing can be written of an empty array or object.
    if (texts.length === 0 && required) return new AnswerFault(`header ${name}: required`);
    for (const text of texts) {
      if (!isFieldValue.test(text)) return new AnswerFault(`header ${name}: no field value`);
      headers.push(name, text);
    }
    return undefined;
  };
}

/** RFC 9110, section 5.5, in the encoding of Node's HTTP: one byte a character. */
const isFieldValue = /^[\t\x20-\x7e\x80-\xff]*$/;

/** An array is one value with commas, but for cookies, which commas do not part (RFC 9110, section 5.3). */
function textsOf(layout: Layout, value: unknown): readonly string[] | WireFault {
  if (layout.name === "set-cookie" && isArrayType(layout.type) && Array.isArray(value)) {
    const item = { ...layout, type: layout.type.items };
    const cookies = value.map((each) => writeValue(item, each, "none"));
    // No fault among them.
    return cookies.find((cookie) => cookie instanceof WireFault) ?? (cookies as string[][]).flat();
  }
  const pieces = writeValue(layout, value, "none");
  return pieces instanceof WireFault || pieces.length === 0 ? pieces : [pieces.join(",")];
}

/** The headers that the spec itself fills. Throws for a value that HTTP does not allow. */
export function constHeaders(headers: Readonly<Record<string, HeaderTable>>): string[] {
  return Object.entries(headers).flatMap(([name, { from }]) => {
    if (typeof from !== "object") return [];
    validateHeaderValue(name, from.const);
    return [name, from.const];
  });
}
