import type { ServerResponse } from "node:http";
import type { Parameters } from "../decode/decode-parameters.js";

/** What a handler is given: the declared input, and who asks. */
export class HandlerInput {
  readonly body: unknown;
  readonly path: unknown;
  readonly query: unknown;
  readonly headers: unknown;
  readonly cookies: unknown;
  readonly principal: unknown;
  readonly ip: string;
  readonly #response: ServerResponse;
  #abort: AbortController | undefined;

  constructor(
    input: { readonly body: unknown; readonly parameters: Parameters | undefined; readonly principal: unknown },
    caller: { readonly ip: string; readonly response: ServerResponse },
  ) {
    this.body = input.body;
    this.path = input.parameters?.path;
    this.query = input.parameters?.query;
    this.headers = input.parameters?.headers;
    this.cookies = input.parameters?.cookies;
    this.principal = input.principal;
    this.ip = caller.ip;
    this.#response = caller.response;
  }

  /** Made when first asked for: most handlers never do, and it costs more than all the rest of this. */
  get signal(): AbortSignal {
    if (this.#abort) return this.#abort.signal;
    const abort = new AbortController();
    this.#abort = abort;
    const response = this.#response;
    const leave = () => {
      if (!response.writableFinished) abort.abort();
    };
    if (response.destroyed) leave();
    else response.once("close", leave);
    return abort.signal;
  }
}
