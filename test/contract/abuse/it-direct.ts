import { it, type TestContext } from "node:test";
import { isServedHere } from "../harness.js";

/**
 * `it` of a case that looks into the server (its log, its store, the time that it computes) or moves the clock of its
 * limits. Behind a proxy, where the other cases are run a second time, there is no such case.
 */
export function itDirect(title: string, run: (t: TestContext) => Promise<void> | void): void {
  if (isServedHere()) void it(title, run);
}
