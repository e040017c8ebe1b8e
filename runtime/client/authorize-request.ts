import type { Middleware } from "openapi-fetch";
import type { Authorize } from "./client-types.js";
import type { NamedOperation } from "./named-operation.js";
import { readHeadersInit } from "./write-headers.js";

/**
 * The middleware that asks `authorize` for headers. It must be the last: `authorize` then sees what the server will.
 * Headers of the call itself stay as the caller gave them.
 */
export function authorizeRequest(authorize: Authorize, operation: NamedOperation, call: HeadersInit = {}): Middleware {
  return {
    async onRequest({ request }) {
      const { pathname, search } = new URL(request.url);
      const added = await authorize({
        operation: operation.id,
        method: request.method,
        target: pathname + search,
        body: await textOf(request),
      });
      const fixed = readHeadersInit(operation.id, call);
      for (const [name, value] of readHeadersInit(operation.id, added)) {
        if (!fixed.has(name)) request.headers.set(name, value);
      }
    },
  };
}

/** A copy is read, since a middleware may have replaced the body that the client wrote. */
async function textOf(request: Request): Promise<string | undefined> {
  const bytes = await request.clone().arrayBuffer();
  // Firefox has no Request.body: there an empty body counts as none.
  if (bytes.byteLength === 0 && !request.body) return undefined;
  // Request.text() would drop a byte order mark, which is sent.
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
