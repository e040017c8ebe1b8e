import type { ContentTable } from "../../wire/api-table.js";
import { findingsOf } from "../validate/findings.js";
import { AnswerFault, describeFinding } from "./answer-fault.js";
import { negotiate } from "./negotiate.js";

/** Checks a body and turns it into text; appends the headers that tell of it. */
export type EncodeBody = (headers: string[], content: unknown, accept: string | undefined) => string | AnswerFault;

/** Compiles the media types of a reply; among several, Accept chooses from what the handler gave. */
export function compileContent(content: Readonly<Record<string, ContentTable>>): EncodeBody {
  const types = Object.keys(content);
  const encoders = new Map(types.map((type) => [type, compileMediaType(type, content[type])]));
  const [only] = encoders.values();
  if (only && types.length === 1) return only;
  return (headers, given, accept) => {
    if (typeof given !== "object" || given === null) return new AnswerFault("no representation by media type");
    const offered = types.filter((type) => Object.hasOwn(given, type));
    const chosen = negotiate(accept, offered) ?? offered[0];
    const encode = chosen === undefined ? undefined : encoders.get(chosen);
    if (!encode || chosen === undefined) return new AnswerFault("no representation of a declared media type");
    // `offered` holds only keys of `given`.
    return encode(headers, (given as Record<string, unknown>)[chosen], accept);
  };
}

function compileMediaType(mediaType: string, table: ContentTable | undefined): EncodeBody {
  if (!table) throw new Error(`no content for ${mediaType}`);
  const { as, validate } = table;
  const contentType = as === "text" && !/charset=/i.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType;
  return (headers, value) => {
    if (!validate(value)) return new AnswerFault(describeFinding("body", findingsOf(validate)[0]));
    const body = as === "text" ? String(value) : JSON.stringify(value);
    headers.push("Content-Type", contentType, "Content-Length", String(Buffer.byteLength(body)));
    return body;
  };
}
