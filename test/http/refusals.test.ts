import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Answered, type Asked, json } from "./ask.js";
import { standingHeaders } from "./standing-headers.js";
import { startWire, untyped, type WireConfig } from "./start-wire.js";

interface Case {
  readonly kind: string;
  readonly status: number;
  readonly title: string;
  readonly asked: Asked;
  readonly config?: WireConfig;
  /** What `refuse` is told. */
  readonly found?: object;
  /** Headers of the API's own answer, besides those of every answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Headers of problem details, where they are others. */
  readonly problemHeaders?: Readonly<Record<string, string>>;
}

const resetAt = Date.UTC(2026, 0, 1);
const usedUp = { allowed: false, remaining: 0, resetAt, retryAfterMs: 2_500 };
const throws = untyped(() => {
  throw new Error("a secret of the request");
});

const cases: readonly Case[] = [
  {
    kind: "invalid",
    status: 400,
    title: "Bad Request",
    asked: json("/wire/echo", { count: 1 }),
    found: { in: "body", rules: [{ at: "/text", rule: "required", code: "too_long" }] },
  },
  {
    kind: "malformed",
    status: 400,
    title: "Bad Request",
    asked: { ...json("/wire/echo", {}), body: "{" },
    found: { reason: "not valid JSON" },
  },
  {
    kind: "unauthenticated",
    status: 401,
    title: "Unauthorized",
    asked: { method: "POST", target: "/wire/secret/either" },
    found: { reason: "no credential was given", missing: true },
    headers: { "www-authenticate": 'Bearer realm="wire"' },
    problemHeaders: { "www-authenticate": 'Bearer realm="wire", ApiKey realm="wire", Basic realm="wire"' },
  },
  {
    kind: "forbidden",
    status: 403,
    title: "Forbidden",
    asked: { method: "POST", target: "/wire/secret/either", headers: { Authorization: "Bearer banned" } },
    found: { reason: "banned" },
  },
  { kind: "unknownPath", status: 404, title: "Not Found", asked: { target: "/wire/nowhere" } },
  {
    kind: "wrongMethod",
    status: 405,
    title: "Method Not Allowed",
    asked: { method: "PUT", target: "/wire/items/7" },
    found: { allow: ["DELETE", "GET"] },
    headers: { allow: "DELETE, GET" },
  },
  {
    kind: "notAcceptable",
    status: 406,
    title: "Not Acceptable",
    asked: { target: "/wire/items/mine", headers: { Accept: "image/png" } },
    found: { offered: ["application/json"] },
  },
  {
    kind: "timeout",
    status: 408,
    title: "Request Timeout",
    asked: { ...json("/wire/echo", {}, { "Content-Length": 100 }), body: "{" },
    config: { options: { bodyTimeoutMs: 80 } },
  },
  {
    kind: "noClientIp",
    status: 409,
    title: "Conflict",
    asked: { target: "/wire/limited" },
    config: { options: { clientIp: () => undefined } },
  },
  {
    kind: "tooLarge",
    status: 413,
    title: "Payload Too Large",
    asked: { method: "POST", target: "/wire/note", headers: { "Content-Type": "text/plain" }, body: "nine byte" },
    found: { limitBytes: 8 },
  },
  {
    kind: "unsupportedMediaType",
    status: 415,
    title: "Unsupported Media Type",
    asked: { method: "POST", target: "/wire/echo", headers: { "Content-Type": "text/html" }, body: "<p>" },
    found: { accepted: ["application/json", "text/plain"] },
  },
  {
    kind: "limited",
    status: 429,
    title: "Too Many Requests",
    asked: { target: "/wire/items/mine" },
    found: { limit: "everything", retryAfterSeconds: 3 },
    headers: {
      "x-ratelimit-limit": "100",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": String(resetAt / 1000),
      "retry-after": "3",
    },
  },
  {
    kind: "internal",
    status: 500,
    title: "Internal Server Error",
    asked: { target: "/wire/items/mine" },
    config: { operations: { mine: throws } },
  },
  {
    kind: "overloaded",
    status: 503,
    title: "Service Unavailable",
    asked: { target: "/wire/items/mine" },
    config: { operations: { mine: throws }, options: { overload: () => 7 } },
    found: { retryAfterSeconds: 7 },
    headers: { "retry-after": "7" },
  },
];

describe("every kind of refusal", () => {
  for (const { kind, status, title, asked, config, found = {}, ...given } of cases) {
    it(`answers ${kind} with ${status} in the API's own format`, async (t) => {
      const answered = await refused(t, { asked, ...(config && { config }), usedUp: kind === "limited" });
      assert.deepEqual(answered, expected({ status, type: "application/json", body: { kind, found } }, given.headers));
    });

    it(`answers ${kind} with ${status} as problem details where it is not declared`, async (t) => {
      const answered = await refused(t, { asked, config: { ...config, undeclared: true }, usedUp: kind === "limited" });
      const body = { type: "about:blank", title, status };
      const headers = given.problemHeaders ?? given.headers;
      assert.deepEqual(answered, expected({ status, type: "application/problem+json", body }, headers));
    });
  }
});

type Refusing = { readonly asked: Asked; readonly config?: WireConfig; readonly usedUp: boolean };

async function refused(t: Parameters<typeof startWire>[0], refusing: Refusing): Promise<Answered> {
  const wire = await startWire(t, refusing.config);
  if (refusing.usedUp) wire.limiter.decisions.set("wire/everything", usedUp);
  return wire.ask(refusing.asked);
}

interface Expected {
  readonly status: number;
  readonly type: string;
  readonly body: object;
}

function expected({ status, type, body }: Expected, headers: Readonly<Record<string, string>> = {}): Answered {
  const text = JSON.stringify(body);
  const about = { "content-type": type, "content-length": String(Buffer.byteLength(text)) };
  return { status, headers: { ...standingHeaders, ...headers, ...about }, body: text };
}
