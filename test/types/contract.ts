/**
 * The compile-fail suite of handlers, replies, hooks and refusals: tsc checks this file, and an unused
 * `@ts-expect-error` fails it. Nothing here runs.
 */
import { forbidden, implement, implementPartly, secure, unimplemented } from "../../runtime/http/index.js";
import type { Answer, Api, Refused, Reply } from "../../runtime/wire/index.js";

interface Err {
  message: string;
  errorCode: number;
}
interface Session {
  token: string;
  authorizer: string;
}
interface LoginReplies {
  200: { body: Session };
  204: object;
  302: { headers: { location: string } };
  400: { body: "bad_len" | "bad_email" };
  401: { body: Err };
  429: { body: Err; headers: { "retry-after": number } };
}
interface ReportReplies {
  200: { bodies: { "application/json": { rows: number }; "text/csv": string }; headers: { etag?: string } };
  "4XX": { body: Err };
  default: { body: { title: string } };
}
interface Ops {
  login: { input: { body: { id: string } }; replies: LoginReplies };
  logout: { replies: { 200: object; 401: { body: Err } }; security: "bearerAuth" };
  pay: { replies: { 204: object; 401: { body: Err } }; security: "apikey+signature" };
  either: { replies: { 204: object; 401: { body: Err } }; security: "bearerAuth" | "apikey+signature" | "" };
}
interface Refusals {
  limited: Pick<LoginReplies, 429>;
  unauthenticated: { 401: { body: Err } };
  unknownPath: { 404: { body: Err } };
}
declare const reply: Reply<LoginReplies>;
declare const report: Reply<ReportReplies>;
declare const api: Api<
  Ops,
  { bearerAuth: string; "apikey+signature": { apikey: string; signature: string } },
  Refusals
>;
declare const refused: Refused;
declare function resume(token: string): Promise<{ userId: string } | Refused>;
const err: Err = { message: "m", errorCode: 1 };

// What is declared compiles.
reply(200, { token: "t", authorizer: "a" });
reply(204);
reply(302, { location: "/" });
reply(429, err, { "retry-after": 1 });
reply(400, "bad_len");
report(200, { "application/json": { rows: 1 } });
report(200, { "text/csv": "a,b", "application/json": { rows: 1 } }, { etag: "x" });
report(404, err);
report(503, { title: "x" });

// @ts-expect-error undeclared status
reply(418, err);
// @ts-expect-error surplus field
reply(200, { token: "t", authorizer: "a", passwordHash: "x" });
// @ts-expect-error missing field
reply(200, { token: "t" });
// @ts-expect-error forgotten body
reply(200);
// @ts-expect-error body on 204
reply(204, { x: 1 });
// @ts-expect-error forgotten declared header
reply(429, err);
// @ts-expect-error wrong header type
reply(429, err, { "retry-after": "1" });
// @ts-expect-error undeclared header
reply(401, err, { "x-y": "1" });
// @ts-expect-error text outside the enum
reply(400, "nope");
// @ts-expect-error undeclared media type
report(200, { "text/html": "a" });
// @ts-expect-error no representation
report(200, {});
// @ts-expect-error one good, one bad representation
report(200, { "text/csv": "a", "application/json": { rows: "1" } });
// @ts-expect-error 4XX shuts default out
report(404, { title: "x" });
// @ts-expect-error default does not take the body of 4XX
report(503, err);
// @ts-expect-error default does not reopen a declared number
report(200, { title: "x" });
// @ts-expect-error no HTTP status
report(42, { title: "x" });
// @ts-expect-error the answer of another operation
export const foreign: Answer<LoginReplies> = report(404, err);
// @ts-expect-error made by hand
export const handMade: Answer<LoginReplies> = { status: 200, body: err };

const secured = secure(api, {
  bearerAuth: (token) => resume(token),
  "apikey+signature": async ({ apikey, signature }, { raw }) =>
    raw.length > signature.length ? { game: apikey } : refused,
});
implement(secured, {
  operations: {
    login: ({ body, ip }, reply) => reply(200, { token: body.id, authorizer: ip }),
    async logout({ principal }, reply) {
      principal.userId satisfies string;
      // @ts-expect-error the principal of another alternative
      principal.game;
      return reply(200);
    },
    pay: ({ principal: { game } }, reply) => {
      game satisfies string;
      return reply(204);
    },
    either({ principal }, reply) {
      // @ts-expect-error may be anonymous
      principal.userId;
      if (principal && "userId" in principal) principal.userId satisfies string;
      else if (principal) principal.game satisfies string;
      return reply(204);
    },
  },
  refuse: {
    limited: ({ retryAfterSeconds }, reply) => reply(429, err, { "retry-after": retryAfterSeconds }),
    unauthenticated: ({ reason }, reply) => reply(401, { ...err, message: reason }),
    unknownPath: (_, reply) => reply(404, err),
  },
});

// @ts-expect-error a missing hook
secure(api, { bearerAuth: (token) => resume(token) });
// @ts-expect-error a hook that answers 403 where the spec does not declare it
secure(api, { bearerAuth: () => forbidden(), "apikey+signature": () => refused });
declare const withForbidden: Api<Ops, { bearerAuth: string }, Refusals & { forbidden: { 403: { body: Err } } }>;
secure(withForbidden, { bearerAuth: () => forbidden() });

interface Bound {
  bearerAuth: { userId: string };
  "apikey+signature": { game: string };
}
declare const handlers: Parameters<typeof implement<Ops, Refusals, Bound, never>>[1];
const { operations, refuse } = handlers;
const { pay, ...withoutPay } = operations;
const { unauthenticated: _, ...withoutKind } = refuse;
// @ts-expect-error a missing handler
implement(secured, { operations: withoutPay, refuse });
// @ts-expect-error an unknown handler
implement(secured, { operations: { ...operations, nope: () => 1 }, refuse });
// @ts-expect-error a public operation has no principal
implement(secured, { operations: { ...operations, login: ({ principal: _ }, reply) => reply(204) }, refuse });
// @ts-expect-error a refusal that no operation declares so
implement(secured, { operations, refuse: { ...refuse, unauthenticated: (_, reply) => reply(403, err) } });
// @ts-expect-error a kind of refusal left out
implement(secured, { operations, refuse: withoutKind });
implement(secured, { operations: { ...withoutPay, pay }, refuse });

interface PartRefusals extends Refusals {
  unimplemented: { 501: { body: Err } };
}
declare const partly: Api<
  Ops,
  { bearerAuth: string; "apikey+signature": { apikey: string; signature: string } },
  PartRefusals
>;
const partlySecured = secure(partly, { bearerAuth: (token) => resume(token), "apikey+signature": () => refused });
const refusePartly = {
  ...refuse,
  unimplemented: (_: object, reply: Reply<PartRefusals["unimplemented"]>) => reply(501, err),
};
// A partial service may leave operations out, or say that nothing is written.
implementPartly(partlySecured, { operations: {}, refuse: refusePartly }, { unimplemented: "refuse" });
implementPartly(
  partlySecured,
  {
    operations: {
      login: async ({ body: { id } }, reply) => (id === "" ? unimplemented() : reply(204)),
      logout: unimplemented,
    },
    refuse: refusePartly,
  },
  { unimplemented: { logout: { status: 200 }, pay: { cannot: "a pattern" } } },
);
// Once all is written no refusal of what is not is asked for.
implement(partlySecured, { operations: { ...operations, pay: (_, reply) => reply(204) }, refuse });
// @ts-expect-error nothing written, in a service that is to be whole
implement(partlySecured, { operations: { ...operations, logout: unimplemented }, refuse });
// @ts-expect-error what happens to the others must be said
implementPartly(partlySecured, { operations: {}, refuse: refusePartly }, {});
// @ts-expect-error the refusal that only a partial service needs
implementPartly(partlySecured, { operations: {}, refuse }, { unimplemented: "refuse" });
const refuseAll = { unimplemented: "refuse" } as const;
// @ts-expect-error an unknown handler
implementPartly(partlySecured, { operations: { nope: unimplemented }, refuse: refusePartly }, refuseAll);
// @ts-expect-error an undeclared status
implementPartly(partlySecured, { operations: { login: (_, r) => r(501) }, refuse: refusePartly }, refuseAll);
