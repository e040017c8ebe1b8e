import assert from "node:assert/strict";
import { standingHeaders } from "../http/standing-headers.js";

/** A reply as `fetch` or a generated client gives it; a client has read the body already. */
export type Received = Response | { readonly body: unknown; readonly response: Response };

/** All of a reply. A body of text is `text/plain`, any other is JSON, none at all has no media type. */
export interface ExpectedReply {
  readonly status: number;
  readonly body?: unknown;
  /** Headers that must have exactly these values, or match. */
  readonly headers?: Readonly<Record<string, string | RegExp>>;
}

/** Checks status, body, media type and headers exactly, and that no cache keeps the reply. */
export async function assertReply(received: Received, { status, body, headers = {} }: ExpectedReply): Promise<void> {
  const response = received instanceof Response ? received : received.response;
  const found = received instanceof Response ? await readBody(received) : received.body;
  assert.deepEqual({ status: response.status, body: found }, { status, body });
  assert.equal(response.headers.get("content-type"), mediaTypeOf(body));
  for (const [name, value] of Object.entries(standingHeaders)) assert.equal(response.headers.get(name), value, name);
  for (const [name, value] of Object.entries(headers)) {
    const actual = response.headers.get(name);
    if (typeof value === "string") assert.equal(actual, value, name);
    else assert.match(actual ?? "", value, name);
  }
}

async function readBody(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === "") return undefined;
  return response.headers.get("content-type") === "application/json" ? JSON.parse(text) : text;
}

function mediaTypeOf(body: unknown): string | null {
  if (body === undefined) return null;
  return typeof body === "string" ? "text/plain; charset=utf-8" : "application/json";
}
