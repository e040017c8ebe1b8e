import type { MockReply, Mocks, NoMock } from "../../runtime/wire/mocks.js";
import type { ApiModel, OperationModel, RefusalModel, ReplyModel } from "../model/api-model.js";
import { itemSchema } from "../model/item-schema.js";
import { isObject, type JsonObject } from "../read/json-object.js";
import type { Schema } from "../read/openapi-document.js";
import { valueAt } from "../read/pointer.js";
import { follow } from "../read/spot.js";
import { CannotMock } from "./cannot-mock.js";
import { createValueMaker, type MakeValue, type Wanted } from "./value-maker.js";

/** An example of the reply of every operation, or why there is none. The same document gives the same examples. */
export function mockReplies(model: ApiModel): Mocks {
  const make = createValueMaker(model);
  return Object.fromEntries(
    model.operations.map((operation) => [operation.id, mockOperation(model, operation, make)] as const),
  );
}

function mockOperation(model: ApiModel, operation: OperationModel, make: MakeValue): MockReply | NoMock {
  const reply = chooseReply(operation.replies);
  if (!reply) return { cannot: "no reply is declared" };
  return attempt(() => mockReply(model, { reply, status: statusOf(reply), seed: operation.id }, make));
}

/** An example of what a kind of refusal is answered with, or why there is none. */
export function mockRefusal(model: ApiModel, { kind, replies }: RefusalModel, status: number): MockReply | NoMock {
  const [reply] = replies;
  if (!reply) return { cannot: "no reply is declared" };
  return attempt(() => mockReply(model, { reply, status, seed: kind, plain: inWords(kind) }, createValueMaker(model)));
}

/** `notAcceptable` -> `not acceptable` */
function inWords(kind: string): string {
  return kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function attempt(make: () => MockReply): MockReply | NoMock {
  try {
    return make();
  } catch (error) {
    if (error instanceof CannotMock) return { cannot: error.message };
    throw error;
  }
}

/** A reply to make an example of. */
interface MockPlan {
  readonly reply: ReplyModel;
  readonly status: number;
  /** Where it is used; the same place gives the same example. */
  readonly seed: string;
  /** The text where any would do; else it is drawn. */
  readonly plain?: string | undefined;
}

/** An example of one reply. Throws CannotMock. */
function mockReply({ document }: ApiModel, { reply, status, seed, plain }: MockPlan, make: MakeValue): MockReply {
  const written = objectAt(document, reply.pointer);
  const content = mockContent({ document, reply, written, seed, plain }, make);
  const headers = mockHeaders({ document, reply, written, seed, plain }, make);
  return {
    status,
    ...(content === undefined ? {} : { content: content.value }),
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
  };
}

interface Written {
  readonly document: unknown;
  readonly reply: ReplyModel;
  /** The Response Object as the document has it. */
  readonly written: JsonObject;
  readonly seed: string;
  /** The text where any would do; else it is drawn. */
  readonly plain?: string | undefined;
}

function mockContent(
  { document, reply, written, seed, plain }: Written,
  make: MakeValue,
): { value: unknown } | undefined {
  const bodies = reply.content.map(({ mediaType, as, validator }) => {
    if (as === "bytes" || validator === undefined) throw new CannotMock(`a body of ${mediaType}`);
    const media = objectIn(document, written.content, mediaType);
    const items = media["x-item-schema"];
    if (items !== undefined) {
      // The document was checked: the extension holds a schema.
      const schema = itemSchema(document, mediaType, items as Schema);
      return [
        mediaType,
        mockItems({ schema, validator, examples: [], seed: `${seed} ${mediaType}`, plain }, make),
      ] as const;
    }
    const wanted = {
      schema: media.schema ?? true,
      validator,
      examples: examplesOf(document, media),
      seed: `${seed} ${mediaType}`,
      plain,
    };
    return [mediaType, make(wanted)] as const;
  });
  const [only, ...others] = bodies;
  if (!only) return undefined;
  return { value: others.length === 0 ? only[1] : Object.fromEntries(bodies) };
}

/** So many that one sees them come one after another. */
const itemCount = 3;

function mockItems(item: Wanted, make: MakeValue): readonly unknown[] {
  return Array.from({ length: itemCount }, (_, index) => make({ ...item, seed: `${item.seed} ${index}` }));
}

function mockHeaders({ document, reply, written, seed, plain }: Written, make: MakeValue): JsonObject {
  const names = new Map(
    Object.keys(isObject(written.headers) ? written.headers : {}).map((name) => [name.toLowerCase(), name]),
  );
  const filled = reply.headers.filter(({ from, required }) => from === "handler" && required);
  return Object.fromEntries(
    filled.map(({ name, validator }) => {
      const header = objectIn(document, written.headers, names.get(name) ?? name);
      const wanted = {
        schema: header.schema ?? true,
        validator,
        examples: examplesOf(document, header),
        seed: `${seed} ${name}`,
        plain,
      };
      return [name, make(wanted)];
    }),
  );
}

/** `example`, or the values of `examples`, of a media type or header. */
function examplesOf(document: unknown, holder: JsonObject): readonly unknown[] {
  if (holder.example !== undefined) return [holder.example];
  const named = isObject(holder.examples) ? Object.keys(holder.examples) : [];
  return named.map((name) => objectIn(document, holder.examples, name).value).filter((value) => value !== undefined);
}

function objectAt(document: unknown, pointer: string): JsonObject {
  const value = valueAt(document, pointer);
  return isObject(value) ? value : {};
}

function objectIn(document: unknown, map: unknown, key: string): JsonObject {
  const value = isObject(map) && Object.hasOwn(map, key) ? map[key] : undefined;
  return isObject(value) ? follow<JsonObject>(document, { value, pointer: "" }).value : {};
}

/** What a caller hopes for: the first success, else whatever is declared first. */
function chooseReply(replies: readonly ReplyModel[]): ReplyModel | undefined {
  const rank = ({ status }: ReplyModel) => ["2", "d", "3"].indexOf(status.charAt(0).toLowerCase());
  const ranked = replies.filter((reply) => rank(reply) >= 0).sort((a, b) => rank(a) - rank(b));
  return ranked[0] ?? replies[0];
}

/** `default` stands for whatever is not declared otherwise, so for a success only where no other reply is. */
function statusOf({ status }: ReplyModel): number {
  if (/^\d+$/.test(status)) return Number(status);
  return /^\dXX$/.test(status) ? Number(status.charAt(0)) * 100 : 200;
}
