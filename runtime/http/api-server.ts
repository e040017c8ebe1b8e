import type { Context } from "koa";
import type { ApiTable, OperationTable } from "../wire/api-table.js";
import type { Hook, RefusalKind } from "../wire/contract.js";
import { AnswerFault } from "./answer/answer-fault.js";
import type { EncodedAnswer } from "./answer/encode-answer.js";
import type { StreamSettings } from "./answer/pour.js";
import { send } from "./answer/send.js";
import { checkService } from "./check-service.js";
import { foldAddress } from "./client-ip/address.js";
import { type ClientIp, clientIp } from "./client-ip/client-ip.js";
import { type CompiledOperation, compileOperation, type RunHandler } from "./compile-operation.js";
import type { Exchange } from "./exchange.js";
import type { ImplementOptions } from "./implement.js";
import { type CountLimits, compileLimits } from "./limit/count-limits.js";
import { Alternatives } from "./locate/alternatives.js";
import { Router } from "./locate/router.js";
import { BodyFault } from "./read/body-fault.js";
import { Deadlines } from "./read/deadlines.js";
import { type AnswerRefusal, compileRefusals, type RefuseFunctions } from "./refuse/compile-refusals.js";
import { Refusal } from "./refuse/refusal.js";
import { type ServerFault, thrownFault } from "./server-fault.js";
import { Turns } from "./turns.js";

/** An API's table with its security hooks. */
export interface BoundApi {
  readonly api: ApiTable;
  readonly hooks: Readonly<Record<string, Hook<never>>>;
}
/** A service as it runs, its types erased. */
export interface RunService {
  readonly operations: Readonly<Record<string, RunHandler>>;
  readonly refuse: RefuseFunctions;
}

/** One API at work: finds the operation of a request, serves it, and turns whatever comes of it into one answer. */
export class ApiServer {
  readonly #api: ApiTable;
  readonly #options: ImplementOptions;
  readonly #clientIp: ClientIp;
  readonly #limitByIp: CountLimits | undefined;
  readonly #router = new Router<Alternatives<CompiledOperation>>();
  readonly #answerRefusal: AnswerRefusal;
  readonly #turns = new Turns();
  readonly #streams: StreamSettings;

  constructor({ api, hooks }: BoundApi, service: RunService, options: ImplementOptions) {
    checkService(api, service);
    const { limiter, bodyTimeoutMs = 10_000, now = Date.now, heartbeatMs = 15_000, stopping } = options;
    const counter = { api: api.name, limiter, now };
    this.#api = api;
    this.#options = options;
    this.#streams = { heartbeatMs, stopping };
    this.#clientIp = options.clientIp ?? clientIp();
    this.#limitByIp = compileLimits(api.limits, "ip", counter);
    const context = { api, hooks, counter, deadlines: new Deadlines(bodyTimeoutMs) };
    for (const [id, table] of Object.entries(api.operations)) {
      const handler = service.operations[id];
      if (handler) this.#route(table, compileOperation(id, { table, handler }, context));
    }
    this.#answerRefusal = compileRefusals(api, service.refuse, (kind, fault) => this.#reportRefusal(kind, fault));
  }

  readonly #routes = new Map<string, Alternatives<CompiledOperation>>();

  #route({ method, path, when = [] }: OperationTable, operation: CompiledOperation): void {
    const shape = `${method} ${path.replace(/\{[^{}]*\}/g, "{}")}`;
    const known = this.#routes.get(shape);
    const alternatives = known ?? new Alternatives<CompiledOperation>();
    alternatives.add(when, operation);
    if (known) return;
    this.#routes.set(shape, alternatives);
    this.#router.add(method, path, alternatives);
  }

  /** Answers a request; `target` is its path and query below the mount. */
  async serve(context: Context, target: string): Promise<void> {
    // Answers are written here: Koa's own respond would cost as much again as all of this.
    context.respond = false;
    const exchange = this.#exchange(context, target);
    let operation: CompiledOperation | undefined;
    try {
      // A GET computes little, and is what a flood of logins must not hold up.
      const turn = exchange.request.method === "GET" ? undefined : this.#turns.take();
      if (turn) await turn;
      const limited = this.#limitByIp && (await this.#limitByIp(exchange, {}));
      const located = limited ?? this.#locate(exchange);
      if (located instanceof Refusal) return await send(exchange, this.#answerRefusal(located));
      operation = located.operation;
      const outcome = await operation.serve(exchange, located.values);
      if (outcome === "aborted") return;
      const streaming = send(exchange, this.#answer(outcome, operation));
      if (streaming) await streaming;
    } catch (error) {
      this.#fail(exchange, operation, error);
    }
  }

  #exchange({ req: request, res: response, originalUrl }: Context, target: string): Exchange {
    const question = target.indexOf("?");
    const path = question < 0 ? target : target.slice(0, question);
    const ip = this.#clientIp(request);
    return {
      request,
      response,
      target: originalUrl,
      path,
      search: question < 0 ? "" : target.slice(question + 1),
      ip: ip ?? foldAddress(request.socket.remoteAddress ?? ""),
      ipIsClient: ip !== undefined,
      headers: [],
      streams: this.#streams,
    };
  }

  #locate(exchange: Exchange) {
    const { request, path } = exchange;
    const located = this.#router.find(path);
    if (!located) return new Refusal("unknownPath", {});
    const alternatives = located.methods.get(request.method ?? "");
    const operation = alternatives?.find(exchange);
    if (operation) return { operation, values: located.values };
    if (alternatives) return new Refusal("unknownPath", {});
    return new Refusal("wrongMethod", { allow: [...located.methods.keys()].sort() });
  }

  #answer(outcome: EncodedAnswer | Refusal | AnswerFault, operation: CompiledOperation): EncodedAnswer {
    if (outcome instanceof Refusal) return this.#answerRefusal(outcome);
    if (!(outcome instanceof AnswerFault)) return outcome;
    this.#reportAnswer(operation, outcome);
    return this.#answerRefusal(new Refusal("internal", {}));
  }

  /** A passing overload is said to be one; anything else that was thrown is a bare 500 and a line in the log. */
  #fail(exchange: Exchange, operation: CompiledOperation | undefined, error: unknown): void {
    if (exchange.response.destroyed && isAbort(error)) return;
    if (error instanceof BodyFault) {
      if (error.refusal) this.#refuse(exchange, error.refusal);
      return;
    }
    // A stream that broke its schema was cut; there is nothing left to answer.
    if (error instanceof AnswerFault) {
      this.#reportAnswer(operation, error);
      return;
    }
    const retryAfterSeconds = this.#options.overload?.(error);
    this.#report(thrownFault({ api: this.#api.name, operation: operation?.id }, error));
    const refusal =
      retryAfterSeconds === undefined ? new Refusal("internal", {}) : new Refusal("overloaded", { retryAfterSeconds });
    this.#refuse(exchange, refusal);
  }

  #refuse(exchange: Exchange, refusal: Refusal): void {
    const streaming = send(exchange, this.#answerRefusal(refusal));
    streaming?.catch((error) => this.#reportRefusal(refusal.kind, error));
  }

  #reportAnswer(operation: CompiledOperation | undefined, { reason }: AnswerFault): void {
    this.#report({ api: this.#api.name, operation: operation?.id, kind: "answer", reason });
  }

  #reportRefusal(kind: RefusalKind, fault: unknown): void {
    const at = { api: this.#api.name, operation: undefined };
    if (fault instanceof AnswerFault) this.#report({ ...at, kind: "answer", reason: `${kind}: ${fault.reason}` });
    else this.#report(thrownFault(at, fault));
  }

  #report(fault: ServerFault): void {
    this.#options.report?.(fault);
  }
}

/** What a handler throws that stopped as `signal` told it when the client left. */
function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}
