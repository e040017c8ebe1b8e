import assert from "node:assert/strict";

/** Where a server is now. */
export interface At {
  url(path: string): string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The value where the type is one of JSON; else the text. */
  readonly body: unknown;
}

export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The exact text. */
  readonly body?: string;
}

/** One HTTP request by plain fetch; rejects when there is no answer in 20 s. */
export async function sendRequest(url: string, sent: Sent = {}): Promise<Answer> {
  const response = await fetch(url, { ...sent, redirect: "error", signal: AbortSignal.timeout(20_000) });
  const text = await response.text();
  const isJson = /^application\/(?:jwk-set\+)?json$/.test(response.headers.get("content-type") ?? "");
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

/** Posts a value as compact JSON. */
export function postJson(url: string, value: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const body = JSON.stringify(value);
  return sendRequest(url, { method: "POST", headers: { "content-type": "application/json", ...headers }, body });
}

/** An answer's status and body, to be compared as one. */
export function shown({ status, body }: Answer): readonly [number, unknown] {
  return [status, body];
}

/** A member of an object that must be there and be text. */
export function textOf(body: unknown, name: string): string {
  assert.ok(typeof body === "object" && body !== null, "no object");
  const value: unknown = Reflect.get(body, name);
  assert.ok(typeof value === "string" && value !== "", `${name} is no text`);
  return value;
}
