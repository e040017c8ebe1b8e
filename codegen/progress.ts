/** Tells what begins now. */
export type Progress = (what: string) => void;

/** Where progress is told: to a terminal, what takes long. */
interface Reader {
  readonly stderr: (text: string) => void;
  readonly isTerminal?: boolean;
}

const quietMs = 2000;

/** Progress on standard error: in a terminal of whatever begins after two seconds, with `verbose` of everything. */
export function createProgress(
  { verbose = false }: { readonly verbose?: boolean },
  { stderr, isTerminal = false }: Reader,
  now: () => number = () => performance.now(),
): Progress {
  const began = now();
  return (what) => {
    const elapsed = now() - began;
    if (verbose || (isTerminal && elapsed >= quietMs)) stderr(`${(elapsed / 1000).toFixed(1)} s: ${what}\n`);
  };
}
