import assert from "node:assert/strict";
import type { CrashWorld, Reply, Sent } from "./crash-world.js";

/** What came of a request: its answer, undefined where the server was killed over it, and what it had done by then. */
export interface Outcome {
  readonly reply: Reply | undefined;
  /** The store operations that had ended. */
  readonly done: readonly string[];
}

/** One request with effects, made ready: all that it needs exists and was never used. */
export interface Attempt {
  readonly request: Sent;
  /** Its status where nothing goes wrong. */
  readonly expected: number;
  /** Holds the server, which may have been killed and started again, to what was promised. */
  check(first: Outcome): Promise<void>;
}

/** Something that is done to the server, again and again, each time with accounts of its own. */
export interface Flow {
  readonly name: string;
  prepare(world: CrashWorld): Promise<Attempt>;
}

/** A member of an object that must be there and be text. */
export function textIn({ body }: Reply, name: string): string {
  assert.ok(typeof body === "object" && body !== null, "no object");
  const value: unknown = Reflect.get(body, name);
  assert.ok(typeof value === "string", `${name} is no text`);
  return value;
}

/** Asserts that a second use fails once the deciding operation of the first has ended, and works if it has not. */
export function assertOnce(first: Outcome, again: Reply, by: { operation: string; good: number; spent: number }): void {
  const isSpent = first.done.includes(by.operation);
  assert.equal(again.status, isSpent ? by.spent : by.good, isSpent ? "it worked twice" : "it was lost");
}
