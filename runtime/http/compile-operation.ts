import type { ApiTable, OperationTable } from "../wire/api-table.js";
import type { Hook } from "../wire/contract.js";
import { isRange } from "../wire/media-type.js";
import { AnswerFault } from "./answer/answer-fault.js";
import { AnswerValue, type MakeReply, replyFor } from "./answer/answer-value.js";
import { compileReplies, type EncodedAnswer } from "./answer/encode-answer.js";
import { compileNegotiation } from "./answer/negotiate.js";
import { compileAuthentication } from "./authenticate/authenticate.js";
import { compileParameters } from "./decode/decode-parameters.js";
import type { Exchange } from "./exchange.js";
import { HandlerInput } from "./handle/handler-input.js";
import { type Counter, compileLimits } from "./limit/count-limits.js";
import { tellHandlersLimit } from "./limit/limited.js";
import type { Deadlines } from "./read/deadlines.js";
import { compileBody, noBody, type ReadBody } from "./read/read-body.js";
import { Refusal } from "./refuse/refusal.js";
import { validateBody } from "./validate/validate-body.js";

/** A handler as it runs, its types erased. */
export type RunHandler = (input: HandlerInput, reply: MakeReply) => unknown;
/** What the operations of an API have in common. */
export interface OperationContext {
  readonly api: ApiTable;
  readonly hooks: Readonly<Record<string, Hook<never>>>;
  readonly counter: Counter;
  readonly deadlines: Deadlines;
}
/** An operation as one function: an answer, a refusal, a handler's faulty answer, or "aborted" when the client left. */
export interface CompiledOperation {
  readonly id: string;
  serve(exchange: Exchange, pathValues: readonly string[]): Promise<EncodedAnswer | Refusal | AnswerFault | "aborted">;
}

/** Compiles an operation's table and handler to its steps: limit, read, authenticate, validate, handle, check. */
export function compileOperation(
  id: string,
  service: { readonly table: OperationTable; readonly handler: RunHandler },
  context: OperationContext,
): CompiledOperation {
  const { table, handler } = service;
  const steps = compileSteps(table, context);
  const reply = replyFor(table.replies);
  return {
    id,
    async serve(exchange, pathValues) {
      const { accept } = exchange.request.headers;
      const limitedByIp = steps.limitByIp && (await steps.limitByIp(exchange, {}));
      if (limitedByIp) return limitedByIp;
      const unacceptable = steps.negotiate(accept);
      if (unacceptable) return unacceptable;
      const body = steps.read ? await steps.read(exchange.request) : noBody;
      if (body === "aborted" || body instanceof Refusal) return body;
      const access = steps.authenticate && (await steps.authenticate(exchange, body));
      if (access instanceof Refusal) return access;
      const principal = access?.principal;
      const limited = steps.limitByPrincipal && (await steps.limitByPrincipal(exchange, { principal }));
      if (limited) return limited;
      const parameters = steps.decode?.(exchange, pathValues);
      if (parameters instanceof Refusal) return parameters;
      const invalid = table.body && validateBody(table.body, body);
      if (invalid) return invalid;
      const limitedByBody = steps.limitByBody && (await steps.limitByBody(exchange, { body: body.value }));
      if (limitedByBody) return limitedByBody;
      const input = new HandlerInput({ body: steps.bodyInput(body), parameters, principal }, exchange);
      const made = handler(input, reply);
      const answer = made instanceof AnswerValue ? made : await made;
      if (answer instanceof Refusal) return tellHandlersLimit(exchange.headers, table.limits, answer);
      return answer instanceof AnswerValue ? steps.encode(answer, accept) : new AnswerFault("no answer made by reply");
    },
  };
}

function compileSteps(table: OperationTable, { api, hooks, counter, deadlines }: OperationContext) {
  return {
    read: table.body && compileBody(table.body, deadlines),
    limitByIp: compileLimits(table.limits, "ip", counter),
    limitByPrincipal: compileLimits([...api.limits, ...table.limits], "principal", counter),
    limitByBody: compileLimits(table.limits, "body", counter),
    negotiate: compileNegotiation(table.replies),
    authenticate: compileAuthentication(table.security, hooks),
    decode: table.parameters.length > 0 ? compileParameters(table) : undefined,
    bodyInput: compileBodyInput(table),
    encode: compileReplies(table.replies),
  };
}

/** One media type: the value itself; several, or a range: the value beside the type that it came as. */
function compileBodyInput({ body }: OperationTable): (read: ReadBody) => unknown {
  const [first, ...others] = Object.keys(body?.content ?? {});
  if (others.length === 0 && !isRange(first ?? "")) return ({ value }) => value;
  return ({ content, mediaType, value }) => content && { mediaType, value };
}
