import { roundTripApi, type Trip } from "./round-trip-api.js";

/** What a process is asked for: calls of these operations of what was generated into a folder. */
export interface TripTask {
  readonly output: string;
  readonly numbers: readonly number[];
  readonly seed: number;
}

/** What it answers with: a trip for each operation, or what it died of. */
export type TripResult = { readonly trips: readonly Trip[] } | { readonly crash: string };

process.on("message", ({ output, numbers, seed }: TripTask) => {
  roundTripApi(output, numbers, seed).then(
    (trips) => process.send?.({ trips } satisfies TripResult),
    (error: unknown) => {
      const crash = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.send?.({ crash: crash.slice(0, 1500) } satisfies TripResult);
    },
  );
});
