import type { OperationTable } from "../wire/api-table.js";
import type { Mocks } from "../wire/mocks.js";
import { AnswerFault } from "./answer/answer-fault.js";
import { AnswerValue } from "./answer/answer-value.js";
import { compileReplies } from "./answer/encode-answer.js";
import { Refusal } from "./refuse/refusal.js";

/** What an operation answers in place of its handler. */
export type PreparedMock = { readonly answer: AnswerValue } | { readonly refusal: Refusal<"unimplemented"> };

/** The example of an operation, checked as a handler's answer is; a refusal where there is none that may be sent. */
export function prepareMock(operation: string, table: OperationTable, instead: "refuse" | Mocks): PreparedMock {
  const refuse = (reason: string) => ({ refusal: new Refusal("unimplemented", { operation, reason }) });
  if (instead === "refuse") return refuse("not implemented yet");
  const mock = Object.hasOwn(instead, operation) ? instead[operation] : undefined;
  if (mock === undefined) return refuse("not implemented yet, and no example was generated");
  if ("cannot" in mock) return refuse(`not implemented yet, and no example can be made: ${mock.cannot}`);
  const answer = new AnswerValue(mock.status, mock.content, mock.headers);
  const checked = compileReplies(table.replies)(answer, undefined);
  if (!(checked instanceof AnswerFault)) return { answer };
  return refuse(`not implemented yet, and the example is not valid: ${checked.reason}`);
}
