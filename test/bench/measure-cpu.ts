import { casesOf, timesOf } from "./cases.js";
import { load } from "./load.js";
import { median } from "./median.js";
import type { RunningServer } from "./running-server.js";

/** Figures by contender, then by case. */
export type Figures = Map<string, Map<string, number>>;

/** CPU microseconds a request: contenders take turns in one run; the median of the rounds counts. */
export async function measureCpu(
  servers: ReadonlyMap<string, RunningServer>,
  { rounds, requests }: { readonly rounds: number; readonly requests: number },
): Promise<Figures> {
  const samples = new Map<string, number[]>();
  // Round 0 warms up and is not counted.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, server] of servers) {
      for (const request of casesOf(name)) {
        const times = timesOf(request, requests);
        const before = await server.cpuMicroseconds();
        await load(server.port, request, times);
        const used = (await server.cpuMicroseconds()) - before;
        const key = `${name}\n${request.name}`;
        if (round > 0) samples.set(key, [...(samples.get(key) ?? []), used / times]);
      }
    }
  }
  return byContender([...samples].map(([key, values]) => [key, median(values)]));
}

/** Sorts figures keyed by contender and case into a table. */
export function byContender(entries: readonly (readonly [string, number])[]): Figures {
  const figures: Figures = new Map();
  for (const [key, value] of entries) {
    const [name = "", caseName = ""] = key.split("\n");
    figures.set(name, (figures.get(name) ?? new Map()).set(caseName, value));
  }
  return figures;
}
