import assert from "node:assert/strict";

const atOnce = 60;

/**
 * Calls until a limit of `points` calls is used up and returns the first reply that says so; fails where that comes too
 * early, or not within twenty rounds. Windows are of real time: where one ends between two calls, it takes more of them.
 */
export async function exhaust(call: () => Promise<Response>, points: number): Promise<Response> {
  let passed = 0;
  for (let round = 0; round < 20; round += 1) {
    const replies = await Promise.all(Array.from({ length: atOnce }, call));
    const [first, ...others] = replies.filter(({ status }) => status === 429);
    passed += atOnce - others.length - (first === undefined ? 0 : 1);
    await Promise.all(replies.filter((reply) => reply !== first).map((reply) => reply.arrayBuffer()));
    if (first === undefined) continue;
    assert.ok(passed >= points, `the limit is used up after ${passed} calls`);
    return first;
  }
  throw new Error(`the limit is not used up after ${passed} calls`);
}
