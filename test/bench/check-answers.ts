import assert from "node:assert/strict";
import { casesOf } from "./cases.js";

/** Throws unless a contender answers every case right: only then may it be measured. */
export async function checkAnswers(name: string, port: number): Promise<void> {
  for (const { method, target, headers = {}, body, status, answer, name: caseName } of casesOf(name)) {
    const type = body === undefined ? {} : { "content-type": "application/json" };
    const init = { method, headers: { ...headers, ...type }, ...(body === undefined ? {} : { body }) };
    const response = await fetch(`http://127.0.0.1:${port}${target}`, init);
    const label = `${name}, ${caseName}`;
    assert.equal(response.status, status, label);
    assert.deepEqual(await response.json(), answer, label);
  }
}
