import type { RefusalKind } from "../../runtime/wire/contract.js";
import type { Problem } from "../read/problem.js";
import { childOf } from "../read/spot.js";
import type { RefusalModel } from "./api-model.js";
import { buildReply } from "./build-replies.js";
import type { Building } from "./building.js";

const statuses = { unknownPath: 404, wrongMethod: 405 } as const satisfies Partial<Record<RefusalKind, number>>;

/** The answers to requests that match no operation, from `x-unmatched`; what it leaves out is reported. */
export function buildUnmatched(
  building: Building,
  limitHeaders: ReadonlySet<string>,
): { readonly refusals: RefusalModel[]; readonly problems: Problem[] } {
  const refusals: RefusalModel[] = [];
  const problems: Problem[] = [];
  const unmatched = childOf({ value: building.document, pointer: "" }, "x-unmatched");
  for (const kind of ["unknownPath", "wrongMethod"] as const) {
    const status = statuses[kind];
    const declared = unmatched && childOf(unmatched, status);
    if (declared === undefined) {
      problems.push(undeclared(kind));
      continue;
    }
    const reply = buildReply(building, { status: String(status), declared, operationId: kind, limitHeaders });
    refusals.push({ kind, replies: [reply], place: reply.place });
  }
  return { refusals, problems };
}

function undeclared(kind: keyof typeof statuses): Problem {
  return {
    code: "undeclared-refusal",
    message: `the API can answer ${kind} (${statuses[kind]}) and does not declare it`,
    pointer: `/x-unmatched/${statuses[kind]}`,
    remedy: `Add ${statuses[kind]} to \`x-unmatched\`; until then it is answered as problem details (RFC 9457).`,
    severity: "unlessStrict",
  };
}
