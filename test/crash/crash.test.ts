import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { CrashWorld } from "./crash-world.js";
import { findKillPoints, type KillPoint, killAt, spread } from "./kill-flows.js";

// The long run, over every point again and again: node dist/test/crash/main.js --kills 200
describe("a server that is killed between the steps of a flow", () => {
  const world = new CrashWorld();
  let points: readonly KillPoint[];
  before(async () => {
    await world.open();
    points = await findKillPoints(world);
  });
  after(() => world.close());

  it("loses nothing acknowledged, and lets nothing work twice, in 20 kills", async () => {
    assert.ok(points.length > 40, `${points.length} points`);
    let kills = 0;
    for (const point of spread(points, 20)) if (await killAt(world, point)) kills += 1;
    assert.equal(kills, 20);
  });
});
