import type { Engine, Operation } from "../engine.js";
import type { AuditEvent, AuditHead } from "./audit.js";
import { nextAuditRow } from "./audit-chain.js";
import { insertAuditRow } from "./audit-operations.js";

/**
 * Runs an operation as one transaction with the audit row of what came of it; without a row where `eventOf` gives no
 * event.
 */
export type Audited = <T>(
  operation: () => Operation<T>,
  eventOf: (outcome: T) => AuditEvent | undefined,
  now: number,
) => Promise<T>;

/**
 * The audit trail of one process. A chain has one writer at a time, so transactions side by side write chains side by
 * side and none waits for another; `newWriter` names a new chain.
 */
export function auditTrail({ transact }: Engine, newWriter: () => string): Audited {
  const idle: AuditHead[] = [];
  return async (operation, eventOf, now) => {
    // Kept from a run that was rolled back. A chain whose commit failed is never taken up again: its row may exist.
    let taken: AuditHead | undefined;
    const { outcome, head } = await transact(function* () {
      const outcome = yield* operation();
      const event = eventOf(outcome);
      if (event === undefined) return { outcome, head: taken };
      taken ??= idle.pop() ?? { writer: newWriter(), seq: 0, digest: "" };
      const row = nextAuditRow(taken, event, now);
      yield* insertAuditRow(row);
      return { outcome, head: row };
    });
    if (head) idle.push(head);
    return outcome;
  };
}
