import type { SecurityAlternative } from "../../wire/api-table.js";
import type { Hook, HookRequest } from "../../wire/contract.js";
import type { Exchange } from "../exchange.js";
import type { ReadBody } from "../read/read-body.js";
import { Refusal } from "../refuse/refusal.js";
import { findCredential } from "./find-credential.js";
import { HookRefusal } from "./hook-refusal.js";

/**
 * Finds out who calls: the principal of the first alternative that is accepted, else the refusal of the first that was
 * tried. Rejects with what a hook throws, and for a hook that returns nothing.
 */
export type Authenticate = (exchange: Exchange, body: ReadBody) => Promise<{ principal: unknown } | Refusal>;

/** Compiles the alternatives of an operation; undefined for a public one. Throws for an alternative without a hook. */
export function compileAuthentication(
  alternatives: readonly SecurityAlternative[],
  hooks: Readonly<Record<string, Hook<never>>>,
): Authenticate | undefined {
  if (alternatives.length === 0) return undefined;
  const bound = alternatives.map((alternative) => ({ alternative, hook: hookFor(alternative, hooks) }));
  const isOptional = alternatives.some(({ schemes }) => schemes.length === 0);
  return async (exchange, body) => {
    let refusal: HookRefusal | undefined;
    for (const { alternative, hook } of bound) {
      const credential = hook && findCredential(alternative, exchange.request, exchange.search);
      if (hook === undefined || credential === undefined) continue;
      const principal = await hook(credential, hookRequest(exchange, body, alternative.scopes));
      // A hook that forgot to return must not let anyone in.
      if (principal === undefined) throw new TypeError(`the hook ${alternative.name} returned nothing`);
      if (!(principal instanceof HookRefusal)) return { principal };
      refusal ??= principal;
    }
    if (refusal === undefined && isOptional) return { principal: undefined };
    return refusalOf(refusal);
  };
}

function hookFor({ name, schemes }: SecurityAlternative, hooks: Readonly<Record<string, Hook<never>>>) {
  if (schemes.length === 0) return undefined;
  const hook = hooks[name];
  if (!hook) throw new Error(`secure() has no hook named ${name}`);
  // What findCredential returns for this alternative is what its hook was typed to take.
  return hook as Hook<unknown>;
}

function hookRequest(exchange: Exchange, { raw, value }: ReadBody, scopes: readonly string[]): HookRequest {
  const { request, target, ip } = exchange;
  const facts = { method: request.method ?? "", target, ip, scopes };
  return raw === undefined ? withoutBody(facts) : { ...facts, raw, body: value };
}

/** A hook that counts on the bytes of a streamed body must fail rather than see none. */
function withoutBody(facts: Omit<HookRequest, "raw" | "body">): HookRequest {
  const refuse = (): never => {
    throw new TypeError("the body comes as a stream, which only the handler reads");
  };
  return {
    ...facts,
    get raw() {
      return refuse();
    },
    get body() {
      return refuse();
    },
  };
}

function refusalOf(refusal: HookRefusal | undefined): Refusal {
  if (!refusal) return new Refusal("unauthenticated", { reason: "no credential was given", missing: true });
  const { kind, reason } = refusal;
  return kind === "forbidden"
    ? new Refusal("forbidden", { reason })
    : new Refusal("unauthenticated", { reason, missing: false });
}
