import type { Middleware } from "openapi-fetch";
import type { Authorize } from "./client-types.js";
import { findMediaType } from "./find-media-type.js";
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
        body: isBytes(operation, request) ? undefined : await textOf(request),
      });
      const fixed = readHeadersInit(operation.id, call);
      for (const [name, value] of readHeadersInit(operation.id, added)) {
        if (!fixed.has(name)) request.headers.set(name, value);
      }
    },
  };
}

/** Bytes and files may be a stream: reading a copy of it would hold all of it in memory. */
function isBytes({ body = {} }: NamedOperation, request: Request): boolean {
  const matched = findMediaType(body, request.headers.get("content-type"));
  const as = matched === undefined ? undefined : body[matched.declared];
  return as === "bytes" || (typeof as === "object" && as.as === "multipart");
}

/** A copy is read, since a middleware may have replaced the body that the client wrote. */
async function textOf(request: Request): Promise<string | undefined> {
  const bytes = await request.clone().arrayBuffer();
  // Firefox has no Request.body: there an empty body counts as none.
  if (bytes.byteLength === 0 && !request.body) return undefined;
  // Request.text() would drop a byte order mark, which is sent.
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
