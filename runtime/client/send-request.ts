import createFetchClient, { type Middleware } from "openapi-fetch";
import { authorizeRequest } from "./authorize-request.js";
import type { CallInput } from "./call-input.js";
import type { CallInit, ClientOptions } from "./client-types.js";
import { expandPath } from "./expand-path.js";
import type { NamedOperation } from "./named-operation.js";
import type { OperationValidators } from "./reply-validators.js";
import { TransportFailure } from "./transport-failure.js";
import { UnsendableRequest } from "./unsendable-request.js";
import { writeBody } from "./write-body.js";
import { writeHeaders } from "./write-headers.js";
import { writeQuery } from "./write-query.js";

/** One call of one operation. */
export interface PreparedCall {
  readonly operation: NamedOperation;
  readonly input: CallInput;
  readonly init: CallInit;
  /** Ends the call when its time is up or its caller gives up. */
  readonly signal: AbortSignal | undefined;
  /** Lets the call last: its items have begun. */
  readonly untime: () => void;
  /** What its replies are checked by; undefined: they are not. */
  readonly validators: OperationValidators | undefined;
}

/** Sends a call and resolves with the reply that middleware let through, its body unread. */
type SendRequest = (call: PreparedCall) => Promise<Response>;

type OpenApiFetch = (method: string, path: string, init: object) => Promise<unknown>;

/** Binds openapi-fetch to a base URL; what it would write and read by itself is replaced by what the spec declares. */
export function createSender(baseUrl: string, options: ClientOptions): SendRequest {
  // openapi-fetch types calls by its own table of paths; here Client<Calls> does, so only the shape at run time counts.
  const request = createFetchClient({ baseUrl }).request as unknown as OpenApiFetch;
  return async (call) => {
    const { operation, input } = call;
    if (operation.method === "TRACE") {
      throw new UnsendableRequest(operation.id, { at: "method TRACE", reason: "is forbidden in fetch" });
    }
    const reply: { received?: Response } = {};
    const body = writeBody(operation, input.body);
    await request(operation.method, operation.path, {
      params: { path: input.path ?? {}, query: input.query ?? {}, cookie: input.cookies ?? {} },
      pathSerializer: (url: string) => url.slice(0, -operation.path.length) + expandPath(operation, input),
      querySerializer: () => writeQuery(operation, input),
      headers: writeHeaders(operation, input, {
        contentType: body?.contentType,
        client: options.headers,
        call: call.init.headers,
        lastEventId: call.init.lastEventId,
      }),
      body: body?.body,
      bodySerializer: (written: unknown) => written,
      // Without it fetch refuses a stream (Fetch Standard, section 5.4).
      duplex: "half",
      middleware: layMiddleware(call, options, reply),
      fetch: (outgoing: Request) => carry(call, outgoing, options.fetch),
      // A redirect is a reply like any other: followed, it would hand signatures and keys to its target.
      redirect: "manual",
      signal: call.signal ?? null,
    });
    // Every way to a reply passes `keep`, and every other one throws.
    return reply.received as Response;
  };
}

async function carry(
  { operation, signal }: PreparedCall,
  outgoing: Request,
  // Browsers refuse `fetch` as a method of another object, so it is called by a name of its own.
  send: typeof fetch = fetch,
): Promise<Response> {
  try {
    return await send(outgoing);
  } catch (cause) {
    throw new TransportFailure(operation.id, { cause, signal });
  }
}

/**
 * openapi-fetch reads a failed reply as JSON whatever its media type is. So the reply is kept as it comes out of the
 * middleware, and openapi-fetch is left with an empty one.
 */
function layMiddleware(
  { operation, init }: PreparedCall,
  options: ClientOptions,
  reply: { received?: Response },
): readonly Middleware[] {
  const keep = (response: Response) => {
    reply.received = response;
    return new Response(null, { status: 204 });
  };
  return [
    // The first to see a request is the last to see its reply.
    { onResponse: ({ response }) => keep(response) },
    ...(options.middleware ?? []).map((middleware) => keepShortcut(middleware, keep)),
    ...(options.authorize ? [authorizeRequest(options.authorize, operation, init.headers)] : []),
  ];
}

/** A reply that `onRequest` gives in place of the server's is not shown to any onResponse: it is kept at once. */
function keepShortcut(middleware: Middleware, keep: (response: Response) => Response): Middleware {
  return {
    async onRequest(options) {
      const result = await middleware.onRequest?.(options);
      return result instanceof Response ? keep(result) : result;
    },
    onResponse: (options) => middleware.onResponse?.(options),
    onError: (options) => middleware.onError?.(options),
  };
}
