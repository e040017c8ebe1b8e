import type { ContentModel, HeaderModel, ReplyModel } from "../../../codegen/model/api-model.js";
import { isRange } from "../../../runtime/wire/media-type.js";
import { NoExample, type ValidValues } from "./make-valid.js";
import type { OperationPlan } from "./operation-plan.js";
import type { Random } from "./random.js";

/** A request and the reply to it, as the generated client takes the one and a handler gives the other. */
export interface Call {
  readonly input: Readonly<Record<string, unknown>>;
  readonly status: number;
  /** What follows the status in a handler's `reply`. */
  readonly content: readonly unknown[];
  /** What the client must then hand out. */
  readonly result: { readonly body: unknown; readonly headers: Readonly<Record<string, unknown>> };
}

/** Makes a call of an operation with values that fit. Throws NoExample. */
export function makeCall(operation: OperationPlan, values: ValidValues, random: Random): Call {
  return { input: makeInput(operation, values, random), ...makeReply(operation, values, random) };
}

const places = { path: "path", query: "query", header: "headers", cookie: "cookies" } as const;

function makeInput({ parameters, body }: OperationPlan, values: ValidValues, random: Random): Record<string, unknown> {
  const input: Record<string, Record<string, unknown> | unknown> = {};
  for (const { in: place, name, required, validator } of parameters) {
    const key = places[place];
    if (!required && random.next() < 0.3) continue;
    try {
      const value = values.make(validator, place === "header" ? isHeaderText : isSendable);
      input[key] = { ...(input[key] as object | undefined), [name]: value };
    } catch (error) {
      if (required || !(error instanceof NoExample)) throw error;
    }
  }
  if (body === undefined) return input;
  const content = random.pick(checked(body.content));
  const value = values.make(content.validator);
  return { ...input, body: body.content.length > 1 ? { mediaType: content.mediaType, value } : value };
}

/** A text of a parameter that says the same on the wire: an empty one or one with blanks around it may not. */
function isSendable(value: unknown): boolean {
  if (typeof value === "string") return /^[^\s\p{C}](?:[^\p{C}]*[^\s\p{C}])?$/u.test(value);
  if (Array.isArray(value)) return value.length > 0 && value.every(isSendable);
  if (typeof value === "object" && value !== null) return Object.values(value).every(isSendable);
  return value !== null;
}

/** A header carries ASCII only (RFC 9110 section 5.5). */
function isHeaderText(value: unknown): boolean {
  return isSendable(value) && /^\p{ASCII}*$/u.test(JSON.stringify(value));
}

function makeReply({ method, replies }: OperationPlan, values: ValidValues, random: Random): Omit<Call, "input"> {
  // fetch takes a 407 for an answer to itself, and hands it to nobody.
  const carried = replies.filter(({ status }) => status !== "407");
  const good = carried.filter(({ status }) => status.startsWith("2"));
  if (carried.length === 0) throw new NoExample("no reply that fetch hands out");
  const reply = random.pick(good.length > 0 ? good : carried);
  const status = statusOf(reply.status, replies);
  const headers = makeHeaders(reply.headers, values);
  const given = Object.keys(headers).length > 0 ? [headers] : [];
  if (reply.content.length === 0 || method === "HEAD") {
    return { status, content: given, result: { body: undefined, headers } };
  }
  const chosen = random.pick(checked(reply.content));
  const body = values.make(chosen.validator);
  const content = reply.content.length > 1 ? { [chosen.mediaType]: body } : body;
  return { status, content: [content, ...given], result: { body, headers } };
}

/** The media types whose values a schema describes, under a name of their own: no bytes, no ranges. */
function checked(content: readonly ContentModel[]): readonly (ContentModel & { readonly validator: string })[] {
  const found = content.flatMap((one) =>
    one.validator === undefined || isRange(one.mediaType) ? [] : [{ ...one, validator: one.validator }],
  );
  if (found.length === 0) throw new NoExample("the body is bytes or of any media type");
  return found;
}

/** A status that a key of replies stands for: of a class or `default` one that no other key claims. */
function statusOf(key: string, replies: readonly ReplyModel[]): number {
  if (/^[0-9]+$/.test(key)) return Number(key);
  const taken = new Set(replies.map(({ status }) => status));
  const candidates = [200, 201, 202, 206, 300, 400, 409, 422, 451, 500, 502, 511].filter((status) => {
    const ofClass = `${Math.floor(status / 100)}XX`;
    return !taken.has(String(status)) && (key === "default" ? !taken.has(ofClass) : key.toUpperCase() === ofClass);
  });
  const [status] = candidates;
  if (status === undefined) throw new NoExample(`no status is left for ${key}`);
  return status;
}

function makeHeaders(headers: readonly HeaderModel[], values: ValidValues): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const { name, from, required, validator } of headers) {
    if (from !== "handler") continue;
    try {
      made[name] = values.make(validator, isHeaderText);
    } catch (error) {
      if (required || !(error instanceof NoExample)) throw error;
    }
  }
  return made;
}
