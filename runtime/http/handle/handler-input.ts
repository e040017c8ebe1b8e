import type { Parameters } from "../decode/decode-parameters.js";
import type { Exchange } from "../exchange.js";

/** What is looked at of an exchange. */
type Caller = Pick<Exchange, "ip" | "request" | "response" | "streams">;

/** What a handler is given: the declared input, and who asks. */
export class HandlerInput {
  readonly body: unknown;
  readonly path: unknown;
  readonly query: unknown;
  readonly headers: unknown;
  readonly cookies: unknown;
  readonly principal: unknown;
  readonly ip: string;
  readonly #exchange: Caller;
  #abort: AbortController | undefined;

  constructor(
    input: { readonly body: unknown; readonly parameters: Parameters | undefined; readonly principal: unknown },
    caller: Caller,
  ) {
    this.body = input.body;
    this.path = input.parameters?.path;
    this.query = input.parameters?.query;
    this.headers = input.parameters?.headers;
    this.cookies = input.parameters?.cookies;
    this.principal = input.principal;
    this.ip = caller.ip;
    this.#exchange = caller;
  }

  /** What the id of the last event was that the caller got; only where events are answered a handler's type has it. */
  get lastEventId(): string | undefined {
    const header = this.#exchange.request.headers["last-event-id"];
    // Sent as UTF-8 (WHATWG HTML section 9.2.3), which Node reads as Latin-1.
    return typeof header === "string" ? Buffer.from(header, "latin1").toString() : undefined;
  }

  /** Made when first asked for: most handlers never do, and it costs more than all the rest of this. */
  get signal(): AbortSignal {
    if (this.#abort) return this.#abort.signal;
    const abort = new AbortController();
    this.#abort = abort;
    const { response, streams } = this.#exchange;
    const leave = () => {
      if (!response.writableFinished || streams.stopping?.aborted === true) abort.abort();
    };
    if (response.destroyed) leave();
    else response.once("close", leave);
    return abort.signal;
  }
}
