import type { Validator } from "../wire/validator.js";
import { violationPlace } from "../wire/violation-place.js";
import { InvalidReply, type ReplyFinding } from "./invalid-reply.js";
import type { ReplyChecks } from "./reply-validators.js";

/** A reply that is to be checked. */
export interface CheckedReply {
  /** The operation's id in the spec. */
  readonly operation: string;
  readonly response: Response;
  readonly checks: ReplyChecks;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Checks the declared headers that are there; one that could not be decoded is of the wrong type. A header that is
 * missing may be there and hidden by CORS, so none is asked for. Throws InvalidReply.
 */
export function checkHeaders({ operation, response, checks }: CheckedReply, decoded: Values): void {
  for (const [name, validator] of Object.entries(checks.headers ?? {})) {
    if (!response.headers.has(name)) continue;
    const isDecoded = Object.hasOwn(decoded, name);
    const rules = isDecoded ? findingsOf(validator, decoded[name]).map(({ rule }) => rule) : ["type"];
    const [first, ...others] = rules.map((rule): ReplyFinding => ({ in: "header", at: name, rule }));
    if (first) throw new InvalidReply(operation, [first, ...others], response);
  }
}

/** Checks a body that was read as its media type. Throws InvalidReply. */
export function checkBody(reply: CheckedReply, mediaType: string, body: unknown): void {
  checkValue(reply, { in: "body", validator: validatorOf(reply, mediaType) }, body);
}

/** The items of a body, each checked when its turn comes. Throws InvalidReply, which closes the connection. */
export async function* checkItems(
  reply: CheckedReply,
  mediaType: string,
  items: AsyncIterable<unknown>,
): AsyncGenerator<unknown, void, undefined> {
  const validator = validatorOf(reply, mediaType);
  for await (const item of items) {
    checkValue(reply, { in: "item", validator }, item);
    yield item;
  }
}

function validatorOf({ checks: { content = {} } }: CheckedReply, mediaType: string): Validator | undefined {
  return Object.hasOwn(content, mediaType) ? content[mediaType] : undefined;
}

interface Check {
  readonly in: "body" | "item";
  /** Undefined: nothing is said of the value. */
  readonly validator: Validator | undefined;
}

function checkValue({ operation, response }: CheckedReply, { in: part, validator }: Check, value: unknown): void {
  if (validator === undefined) return;
  const [first, ...others] = findingsOf(validator, value).map((found) => ({ in: part, ...found }));
  if (first) throw new InvalidReply(operation, [first, ...others], response);
}

/** Place and rule of what is wrong with a value; nothing where it is valid. */
function findingsOf(validator: Validator, value: unknown): readonly { readonly at: string; readonly rule: string }[] {
  try {
    if (validator(value)) return [];
  } catch (error) {
    // Validators recurse as deep as the value, which JSON.parse does not.
    if (error instanceof RangeError) return [{ at: "", rule: "depth" }];
    throw error;
  }
  return (validator.errors ?? []).map((violation) => ({ at: violationPlace(violation), rule: violation.keyword }));
}
