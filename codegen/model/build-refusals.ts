import type { RateLimit } from "../../runtime/wire/api-table.js";
import type { Problem } from "../read/problem.js";
import type { OperationModel, RefusalModel, ReplyModel } from "./api-model.js";
import type { Declared } from "./declared-refusal.js";
import { findReply } from "./find-reply.js";
import { type OperationKind, raisedKinds } from "./raised-kinds.js";
import { reportDiffering, reportMissing } from "./report-refusals.js";
import type { SameOnWire } from "./same-on-wire.js";

/** Operations with their pointers, and the limits that are counted for each of them. */
export interface Refusing {
  readonly operations: readonly OperationModel[];
  /** JSON Pointer of an operation, by its id. */
  readonly pointers: ReadonlyMap<string, string>;
  readonly documentLimits: readonly RateLimit[];
  readonly sameOnWire: SameOnWire;
}

/** The kinds that operations raise and all who can raise them declare alike; the others are reported. */
export function buildRefusals(refusing: Refusing): { readonly refusals: RefusalModel[]; readonly problems: Problem[] } {
  // The keys of the record are the kinds.
  const kinds = Object.keys(raisedKinds) as OperationKind[];
  const byKind = kinds.map((kind) => ({ kind, declared: declarations(kind, refusing) }));
  // Only where every secured operation says 403 may a hook answer so; elsewhere it is the handlers' alone.
  const needed = byKind
    .filter(({ kind }) => kind !== "forbidden" && kind !== "unimplemented")
    .map(({ declared }) => declared);
  return {
    refusals: byKind.flatMap(({ kind, declared }) => agreedRefusal({ kind, declared }, refusing.sameOnWire) ?? []),
    problems: [
      ...reportMissing(needed.flat(), refusing.pointers),
      ...needed.flatMap((declared) => reportDiffering(declared.filter(isDeclared), refusing) ?? []),
    ],
  };
}

function declarations(kind: OperationKind, { operations, documentLimits }: Refusing): Declared[] {
  const { status, raisedBy } = raisedKinds[kind];
  const raising = operations.filter((operation) => raisedBy(operation, documentLimits));
  return raising.map((operation) => ({ kind, operation, reply: findReply(operation.replies, status) }));
}

function agreedRefusal(
  { kind, declared }: { readonly kind: OperationKind; readonly declared: readonly Declared[] },
  sameOnWire: SameOnWire,
): RefusalModel | undefined {
  const [first] = declared.filter(isDeclared);
  if (first === undefined || !declared.every(({ reply }) => reply && sameOnWire(reply, first.reply))) return undefined;
  const sameKey = declared.every(({ reply }) => reply?.status === first.reply.status);
  const reply = sameKey ? first.reply : { ...first.reply, status: String(raisedKinds[kind].status) };
  return { kind, replies: [reply], place: reply.place };
}

function isDeclared(declared: Declared): declared is Declared & { readonly reply: ReplyModel } {
  return declared.reply !== undefined;
}
