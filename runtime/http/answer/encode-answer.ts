import type { RepliesTable, ReplyTable } from "../../wire/api-table.js";
import { AnswerFault } from "./answer-fault.js";
import { type AnswerValue, replyTableFor } from "./answer-value.js";
import { type AnswerBody, compileContent } from "./encode-body.js";
import { compileHeaders, constHeaders } from "./encode-headers.js";
import { standingHeaders } from "./standing-headers.js";

/** An answer that its spec declares, as it goes on the wire. */
export interface EncodedAnswer {
  readonly status: number;
  /** Names and values in turn. */
  readonly headers: string[];
  /** Undefined: no body. */
  readonly body: AnswerBody | undefined;
}

/** Checks an answer against its declaration and encodes it. */
export type EncodeReply = (answer: AnswerValue, accept: string | undefined) => EncodedAnswer | AnswerFault;

/** Compiles a map of replies to the check and encoding that each answer passes before it is sent. */
export function compileReplies(replies: RepliesTable): EncodeReply {
  const byStatus = new Map<number, EncodeReply>();
  const compile = (status: number) => {
    const table =
      Number.isInteger(status) && status >= 200 && status < 600 ? replyTableFor(replies, status) : undefined;
    const encode = table && compileReply(status, table);
    if (encode) byStatus.set(status, encode);
    return encode;
  };
  return (answer, accept) => {
    const encode = byStatus.get(answer.status) ?? compile(answer.status);
    return encode ? encode(answer, accept) : new AnswerFault("a status that is not declared");
  };
}

function compileReply(status: number, table: ReplyTable): EncodeReply {
  const addHeaders = compileHeaders(table.headers ?? {});
  const encodeBody = table.content && compileContent(table.content);
  const fixed = [...standingHeaders(table.headers), ...constHeaders(table.headers ?? {})];
  return (answer, accept) => {
    const headers = fixed.slice();
    const fault = addHeaders(headers, answer.headers);
    if (fault) return fault;
    if (!encodeBody) {
      if (answer.content !== undefined) return new AnswerFault("a body that is not declared");
      // RFC 9110, section 8.6: none on 204, and on 304 it would be another representation's.
      if (status !== 204 && status !== 304) headers.push("Content-Length", "0");
      return { status, headers, body: undefined };
    }
    const body = encodeBody(headers, answer.content, accept);
    return body instanceof AnswerFault ? body : { status, headers, body };
  };
}
