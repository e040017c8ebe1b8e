import assert from "node:assert/strict";
import { cases } from "./cases.js";

/** Throws unless a contender answers every case right: only then may it be measured. */
export async function checkAnswers(name: string, port: number): Promise<void> {
  for (const { method, target, body, status, answer, name: caseName } of cases) {
    const init = body === undefined ? { method } : { method, body, headers: { "content-type": "application/json" } };
    const response = await fetch(`http://127.0.0.1:${port}${target}`, init);
    const label = `${name}, ${caseName}`;
    assert.equal(response.status, status, label);
    assert.deepEqual(await response.json(), answer, label);
  }
}
