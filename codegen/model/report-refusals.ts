import { joinPointer } from "../read/pointer.js";
import type { Problem } from "../read/problem.js";
import type { ReplyModel } from "./api-model.js";
import type { Declared } from "./declared-refusal.js";
import { raisedKinds } from "./raised-kinds.js";
import type { SameOnWire } from "./same-on-wire.js";

/** A problem for each operation that leaves out statuses which the runtime can answer there. */
export function reportMissing(declared: readonly Declared[], pointers: ReadonlyMap<string, string>): Problem[] {
  const missing = Map.groupBy(
    declared.filter(({ reply }) => reply === undefined),
    ({ operation }) => operation.id,
  );
  return [...missing].map(([id, all]) => {
    const kinds = all.map(({ kind }) => kind);
    const statuses = new Set(kinds.map((kind) => raisedKinds[kind].status));
    const answers = [...statuses].sort().map((status) => {
      const ofStatus = kinds.filter((kind) => raisedKinds[kind].status === status);
      return `${status} (${ofStatus.join(", ")})`;
    });
    return {
      code: "undeclared-refusal",
      message: `\`${id}\` can answer ${answers.join(", ")} and does not declare it`,
      pointer: joinPointer(pointers.get(id) ?? "", "responses"),
      remedy: "Add it to the responses, or a `default`; until then it is answered as problem details (RFC 9457).",
      severity: "unlessStrict" as const,
    };
  });
}

/** A problem where one operation declares a kind's status in another way than the first that does. */
export function reportDiffering(
  declared: readonly (Declared & { readonly reply: ReplyModel })[],
  { pointers, sameOnWire }: { readonly pointers: ReadonlyMap<string, string>; readonly sameOnWire: SameOnWire },
): Problem | undefined {
  const [first, ...others] = declared;
  const other = first && others.find(({ reply }) => !sameOnWire(reply, first.reply));
  if (first === undefined || other === undefined) return undefined;
  const { kind, operation, reply } = other;
  return {
    code: "undeclared-refusal",
    message: `${raisedKinds[kind].status} (${kind}) of \`${operation.id}\` is not declared like that of \`${first.operation.id}\``,
    pointer: joinPointer(pointers.get(operation.id) ?? "", "responses", reply.status),
    remedy: "Let both refer to one reply under `components/responses`.",
    severity: "unlessStrict",
  };
}
