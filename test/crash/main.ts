import { parseArgs } from "node:util";
import { CrashWorld } from "./crash-world.js";
import { findKillPoints, killAt } from "./kill-flows.js";

/** Kills the server at every moment of every flow, again and again, until it was killed so often. */

const { values } = parseArgs({
  options: { kills: { type: "string", default: "200" }, database: { type: "string" } },
});
const wanted = Number(values.kills);
const world = new CrashWorld(values.database);
try {
  await world.open();
  const points = await findKillPoints(world);
  say(`${points.length} moments of ${new Set(points.map(({ flow }) => flow.name)).size} flows`);
  const kills = await killUntilEnough(points);
  say(`${kills} kills: nothing acknowledged was lost, nothing worked twice`);
} finally {
  await world.close();
}

async function killUntilEnough(points: Awaited<ReturnType<typeof findKillPoints>>): Promise<number> {
  let kills = 0;
  // A point that is not reached counts for nothing, and there must be an end.
  for (let tries = 0; kills < wanted && tries < 2 * wanted; tries += 1) {
    const point = points[tries % points.length];
    if (point === undefined || !(await killAt(world, point))) continue;
    kills += 1;
    if (kills % 50 === 0) say(`${kills} kills`);
  }
  if (kills < wanted) throw new Error(`only ${kills} of ${wanted} kills came about`);
  return kills;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
