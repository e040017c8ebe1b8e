import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { temporaryFolder } from "../store/temporary-folder.js";
import { judgeFlood } from "./judge-flood.js";
import type { Probe } from "./probe.js";
import { type FloodFigures, runFlood } from "./run-flood.js";

const probe = (status: number, ms: number, retryAfter?: string): Probe => ({ status, ms, retryAfter });
const part = { attack: { 401: 10, 503: 90 }, planted: [probe(200, 90), probe(503, 5, "2")], gets: [probe(200, 9)] };
const good: FloodFigures = { burst: part, steady: part, after: probe(200, 20), peakMiB: 120 };

describe("a flood of logins", () => {
  const newDatabase = temporaryFolder();

  it("meets the bars where all is served in time", () => {
    assert.deepEqual(judgeFlood(good), []);
  });

  for (const [what, figures, miss] of [
    ["a slow GET", { ...good, steady: { ...part, gets: [probe(200, 51)] } }, /^steady part: p99 of the GET is 51/],
    ["a GET held up", { ...good, burst: { ...part, gets: [probe(200, 251)] } }, /^burst: the longest GET took 251/],
    ["a GET refused", { ...good, burst: { ...part, gets: [probe(503, 1, "1")] } }, /^burst: a GET was not answered/],
    ["too much memory", { ...good, peakMiB: 400 }, /^the server held 400 MiB/],
    ["a planted user shut out", { ...good, steady: { ...part, planted: [probe(429, 1, "1")] } }, /neither 200 nor 503/],
    ["a 503 that does not say when", { ...good, burst: { ...part, planted: [probe(503, 1)] } }, /neither 200 nor 503/],
    ["an attack stopped by a limit", { ...good, burst: { ...part, attack: { 401: 1, 429: 9 } } }, /attacker got 429/],
    ["an attack that hashed nothing", { ...good, burst: { ...part, attack: { 503: 9 } } }, /no password was hashed/],
    ["a user shut out for good", { ...good, after: probe(503, 1, "1") }, /after the flood a planted user got 503/],
  ] as const) {
    it(`misses a bar with ${what}`, () => {
      const missed = judgeFlood(figures);
      assert.equal(missed.length, 1);
      assert.match(missed[0] ?? "", miss);
    });
  }

  it("of a small size answers everybody as it should, in bounded memory", async () => {
    const figures = await runFlood(`sqlite:${newDatabase()}`, { burst: 100, connections: 32, steadyMs: 1500 });
    // How long answers take is for the script to judge, on a machine that does nothing else.
    assert.deepEqual(
      judgeFlood(figures).filter((miss) => !/ ms$/.test(miss)),
      [],
    );
  });
});
