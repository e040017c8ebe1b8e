/** The median time of each work in milliseconds, over so many rounds in which all are done in turn. */
export function medianMs(rounds: number, works: readonly (() => Promise<void>)[]): Promise<number[]> {
  return medians({ rounds, works, clock: () => performance.now() });
}

/** As `medianMs`, of the time that this process computes, on all of its threads: what else runs does not count. */
export function medianCpuMs(rounds: number, works: readonly (() => Promise<void>)[]): Promise<number[]> {
  const clock = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  return medians({ rounds, works, clock });
}

interface Measuring {
  readonly rounds: number;
  readonly works: readonly (() => Promise<void>)[];
  readonly clock: () => number;
}

async function medians({ rounds, works, clock }: Measuring): Promise<number[]> {
  const times = works.map((): number[] => []);
  // The first round warms up.
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, work] of works.entries()) {
      const start = clock();
      await work();
      if (round >= 0) times[index]?.push(clock() - start);
    }
  }
  return times.map((each) => each.sort((a, b) => a - b)[Math.floor(each.length / 2)] ?? Number.NaN);
}
