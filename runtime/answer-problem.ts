import type { Context } from "koa";
import { problem } from "./http/refuse/problem.js";

/** Answers what no API is asked for: RFC 9457 problem details of a bare status. */
export function answerProblem(context: Context, status: number): void {
  const { headers, body } = problem(status);
  context.status = status;
  for (let at = 0; at + 1 < headers.length; at += 2) context.set(headers[at] ?? "", headers[at + 1] ?? "");
  context.body = body;
}
