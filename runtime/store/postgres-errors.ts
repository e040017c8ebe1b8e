import { DatabaseError } from "pg";
import { StoreUnavailable } from "./store.js";

/**
 * SQLSTATEs (PostgreSQL manual, appendix A) that speak of the server rather than of the statement: connection (08),
 * login (28), no such database (3D), read only (25006), idle in a transaction for too long (25P03), no permission
 * (42501), resources (53), lock timeout (55P03), stopped by an operator or a timeout (57), system (58), damage (XX).
 */
const unanswered = /^(08|28|3D|53|57|58|XX|25006|25P03|42501|55P03)/;

/**
 * What an error of the driver says of the server, as `StoreUnavailable` with the error as its cause; undefined for an
 * error of the statement or of a value in it.
 */
export function storeUnavailable(error: unknown): StoreUnavailable | undefined {
  if (error instanceof RangeError) return undefined;
  if (!(error instanceof DatabaseError)) {
    // No connection, a broken one, one that does not answer in time, or a pool that is closed.
    return new StoreUnavailable("the database cannot be reached", { cause: error });
  }
  if (!unanswered.test(error.code ?? "")) return undefined;
  return new StoreUnavailable(`the database cannot answer (${error.code})`, { cause: error });
}

/** Whether a transaction lost against another one, and would pass if it were run again: 40001 and 40P01 (deadlock). */
export function isConflict(error: unknown): boolean {
  return error instanceof DatabaseError && (error.code === "40001" || error.code === "40P01");
}
