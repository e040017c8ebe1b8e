import type { ApiTable } from "../../wire/api-table.js";
import type { Findings, RefusalKind } from "../../wire/contract.js";
import { AnswerFault } from "../answer/answer-fault.js";
import { AnswerValue, type MakeReply, replyFor, replyTableFor } from "../answer/answer-value.js";
import { compileReplies, type EncodedAnswer, type EncodeReply } from "../answer/encode-answer.js";
import { challengesOf } from "./challenges.js";
import { problem } from "./problem.js";
import { type Refusal, statusOf } from "./refusal.js";

/** The service's functions, one a kind, as they run. */
export type RefuseFunctions = Readonly<Partial<Record<RefusalKind, RefuseFunction>>>;
type RefuseFunction = (found: Findings[RefusalKind], reply: MakeReply) => unknown;
/** Tells of a refusal that could not be answered as it was made: an AnswerFault, or what was thrown. */
export type ReportFault = (kind: RefusalKind, fault: unknown) => void;
/** Turns a refusal into the answer to send. Never throws. */
export type AnswerRefusal = (refusal: Refusal) => EncodedAnswer;

/**
 * Compiles the answers to what the runtime finds by itself: in the API's own format where it declares the kind, else
 * as problem details; a bare 500 where the service's function fails.
 */
export function compileRefusals(api: ApiTable, functions: RefuseFunctions, report: ReportFault): AnswerRefusal {
  const declared = new Map<RefusalKind, DeclaredRefusal>();
  for (const kind of kinds) {
    const refuse = functions[kind];
    const replies = api.refusals[kind];
    if (refuse && replies) declared.set(kind, { refuse, reply: replyFor(replies), encode: compileReplies(replies) });
  }
  const challenges = challengesOf(api);
  return (refusal) => {
    const own = isDeclared(api, refusal) ? declared.get(refusal.kind) : undefined;
    const answer = own ? answerOf(own, refusal, report) : undeclared(refusal, challenges);
    // RFC 9110, section 15.5.6: a 405 says which methods there are.
    if ("allow" in refusal.found) answer.headers.push("Allow", refusal.found.allow.join(", "));
    return answer;
  };
}

// The keys of `statusOf` are the kinds: its type lists each of them.
const kinds = Object.keys(statusOf) as RefusalKind[];

/** Each kind holds for all operations that can raise it, but any operation may be left unimplemented. */
function isDeclared({ operations }: ApiTable, { found }: Refusal): boolean {
  const left = "operation" in found ? operations[found.operation] : undefined;
  return left === undefined || replyTableFor(left.replies, statusOf.unimplemented) !== undefined;
}

interface DeclaredRefusal {
  readonly refuse: RefuseFunction;
  readonly reply: MakeReply;
  readonly encode: EncodeReply;
}

function answerOf(own: DeclaredRefusal, { kind, found }: Refusal, report: ReportFault): EncodedAnswer {
  try {
    const made = own.refuse(found, own.reply);
    const answer =
      made instanceof AnswerValue ? own.encode(made, undefined) : new AnswerFault("no answer made by reply");
    if (!(answer instanceof AnswerFault)) return answer;
    report(kind, answer);
  } catch (error) {
    report(kind, error);
  }
  return problem(500);
}

function undeclared({ kind, found }: Refusal, challenges: string): EncodedAnswer {
  const answer = problem(statusOf[kind], "operation" in found ? `${found.operation}: ${found.reason}` : undefined);
  if (kind === "unauthenticated") answer.headers.push("WWW-Authenticate", challenges);
  if ("retryAfterSeconds" in found) answer.headers.push("Retry-After", String(found.retryAfterSeconds));
  return answer;
}
