import type { RepliesTable, ReplyTable } from "../../wire/api-table.js";

/** What `reply` makes: an answer as the handler gave it, not yet checked. */
export class AnswerValue {
  readonly status: number;
  readonly content: unknown;
  readonly headers: Readonly<Record<string, unknown>> | undefined;
  constructor(status: number, content: unknown, headers: Readonly<Record<string, unknown>> | undefined) {
    this.status = status;
    this.content = content;
    this.headers = headers;
  }
}

/** The `reply` of one operation or refusal, as it runs: content comes before headers, and only where a body is declared. */
export type MakeReply = (status: number, first?: unknown, second?: unknown) => AnswerValue;

type Headers = Readonly<Record<string, unknown>> | undefined;

/** Makes the `reply` that goes with a map of replies. */
export function replyFor(replies: RepliesTable): MakeReply {
  return (status, first, second) =>
    // The compiler holds handlers to these positions; what an untyped caller gives is checked before it is sent.
    replyTableFor(replies, status)?.content
      ? new AnswerValue(status, first, second as Headers)
      : new AnswerValue(status, undefined, first as Headers);
}

/** The declaration of a status: by number, then by class, then `default`. */
export function replyTableFor(replies: RepliesTable, status: number): ReplyTable | undefined {
  return replies[status] ?? replies[`${Math.trunc(status / 100)}XX`] ?? replies.default;
}
