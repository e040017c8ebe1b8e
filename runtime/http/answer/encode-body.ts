import type { ContentTable, ItemsTable } from "../../wire/api-table.js";
import { FormFault } from "../../wire/forms/form-fault.js";
import { writeForm } from "../../wire/forms/write-form.js";
import { essenceOf, isRange, isWithin } from "../../wire/media-type.js";
import { findingsOf } from "../validate/findings.js";
import { AnswerFault, describeFinding } from "./answer-fault.js";
import { encodeBytes } from "./encode-bytes.js";
import { encodeItems } from "./encode-items.js";
import { negotiate } from "./negotiate.js";
import type { StreamedBody } from "./streamed-body.js";

/** A body as it goes on the wire. */
export type AnswerBody = string | Uint8Array | StreamedBody;
/** Checks a body and encodes it; appends the headers that tell of it. */
export type EncodeBody = (headers: string[], content: unknown, accept: string | undefined) => AnswerBody | AnswerFault;

type Content = Readonly<Record<string, ContentTable | ItemsTable>>;

/** Compiles the media types of a reply; among several, Accept chooses from what the handler gave. */
export function compileContent(content: Content): EncodeBody {
  const types = Object.keys(content);
  const encoders = new Map(Object.entries(content).map(([type, table]) => [type, compileMediaType(type, table)]));
  const [only] = encoders.values();
  if (only && types.length === 1) return only;
  return (headers, given, accept) => {
    if (typeof given !== "object" || given === null) return new AnswerFault("no representation by media type");
    // Only keys of `given` are read from it.
    const byType = given as Readonly<Record<string, unknown>>;
    const offered = types.filter((type) => Object.hasOwn(byType, type));
    const concrete = offered.map((type) => (isRange(type) ? (rangedBody(byType[type])?.mediaType ?? type) : type));
    const chosen = offered[concrete.indexOf(negotiate(accept, concrete) ?? "")] ?? offered[0];
    const encode = chosen === undefined ? undefined : encoders.get(chosen);
    if (!encode || chosen === undefined) return new AnswerFault("no representation of a declared media type");
    return encode(headers, byType[chosen], accept);
  };
}

function compileMediaType(mediaType: string, table: Content[string]): EncodeBody {
  const encode = compileEncoding(table);
  if (!isRange(mediaType)) {
    const contentType = withCharset(mediaType, table);
    return (headers, value) => {
      headers.push("Content-Type", contentType);
      return encode(headers, value);
    };
  }
  return (headers, given) => {
    const body = rangedBody(given);
    const isDeclared = body && !isRange(body.mediaType) && isWithin(essenceOf(body.mediaType), mediaType);
    if (!isDeclared) return new AnswerFault("body: no declared media type");
    headers.push("Content-Type", withCharset(body.mediaType, table));
    return encode(headers, body.value);
  };
}

function compileEncoding(table: Content[string]): (headers: string[], value: unknown) => AnswerBody | AnswerFault {
  if (table.as === "bytes") return encodeBytes;
  if (isOfItems(table)) return encodeItems(table.as, table.validate);
  const { validate } = table;
  const write = writerOf(table);
  return (headers, value) => {
    if (!validate(value)) return new AnswerFault(describeFinding("body", findingsOf(validate)[0]));
    const body = write(value);
    if (body instanceof FormFault) return new AnswerFault(`body: \`${body.field}\` ${body.reason}`);
    headers.push("Content-Length", String(Buffer.byteLength(body)));
    return body;
  };
}

function isOfItems(table: Content[string]): table is ItemsTable {
  return !["json", "text", "bytes", "form", "multipart"].includes(table.as);
}

function writerOf(table: ContentTable): (value: unknown) => string | FormFault {
  if (table.as === "form") return (value) => writeForm(table, value);
  return table.as === "text" ? String : JSON.stringify;
}

function withCharset(mediaType: string, { as }: Content[string]): string {
  return as === "text" && !/charset=/i.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType;
}

/** What a handler gives where the spec leaves the type open: the type beside the value. */
function rangedBody(given: unknown): { readonly mediaType: string; readonly value: unknown } | undefined {
  if (typeof given !== "object" || given === null) return undefined;
  const { mediaType, value } = given as { readonly mediaType?: unknown; readonly value?: unknown };
  return typeof mediaType === "string" ? { mediaType, value } : undefined;
}
