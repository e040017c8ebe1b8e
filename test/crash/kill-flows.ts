import assert from "node:assert/strict";
import { bullishFlows } from "./bullish-flows.js";
import type { Moment } from "./crash-messages.js";
import type { CrashWorld } from "./crash-world.js";
import { flashbackFlows } from "./flashback-flows.js";
import type { Flow } from "./flow.js";
import { plyrFlows } from "./plyr-flows.js";
import { xpkgFlows } from "./xpkg-flows.js";

const flows: readonly Flow[] = [...bullishFlows, ...plyrFlows, ...xpkgFlows, ...flashbackFlows];

/** A moment of a flow at which the server is killed: between its operations, or once it has answered. */
export interface KillPoint {
  readonly flow: Flow;
  /** `before sessions.create`; for messages. */
  readonly name: string;
  /** Undefined: once it has answered. */
  readonly moment: Moment | undefined;
  /** The operations that have ended by then. */
  readonly done: readonly string[];
}

/** Goes through every flow once without a kill, and returns each moment of it that a kill can make a difference at. */
export async function findKillPoints(world: CrashWorld): Promise<readonly KillPoint[]> {
  const points: KillPoint[] = [];
  for (const flow of flows) {
    const attempt = await flow.prepare(world);
    await world.arm();
    const reply = await world.reply(attempt.request);
    assert.equal(reply.status, attempt.expected, `${flow.name}: ${JSON.stringify(reply.body)}`);
    const operations = await world.disarm();
    await attempt.check({ reply, done: operations });
    points.push(...pointsOf(flow, operations));
  }
  return points;
}

function pointsOf(flow: Flow, operations: readonly string[]): KillPoint[] {
  const between = operations.flatMap((operation, index) =>
    (["before", "after"] as const).map((side) => {
      const done = operations.slice(0, side === "before" ? index : index + 1);
      return { flow, name: `${side} ${operation}`, moment: { index, side }, done };
    }),
  );
  return [...between, { flow, name: "after its answer", moment: undefined, done: operations }];
}

/**
 * Kills the server at a point, starts it again and holds it to what was promised. False: the flow ended before the
 * point was reached, and nothing was killed or checked.
 */
export async function killAt(world: CrashWorld, { flow, name, moment, done }: KillPoint): Promise<boolean> {
  const attempt = await flow.prepare(world);
  await world.arm(moment);
  const reply = await world.send(attempt.request);
  if (moment === undefined) await world.kill();
  else if (reply !== "killed") return false;
  await world.start();
  try {
    await attempt.check({ reply: reply === "killed" ? undefined : reply, done });
  } catch (error) {
    throw new Error(`${flow.name}, killed ${name}`, { cause: error });
  }
  return true;
}

/** So many of the points, as far from one another as can be. */
export function spread(points: readonly KillPoint[], count: number): readonly KillPoint[] {
  return points.filter(
    (_, index) => Math.floor((index * count) / points.length) !== Math.floor(((index - 1) * count) / points.length),
  );
}
