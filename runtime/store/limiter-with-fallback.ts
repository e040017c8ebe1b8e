import type { Limiter } from "../http/limit/limiter.js";

/** Two places to count in. */
export interface FallbackOptions {
  readonly first: Limiter;
  /** Counts while the first is dead. Where it is dead too, its error is thrown: no call passes uncounted. */
  readonly second: Limiter;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** How long the first is left alone after it failed; 1,000 ms by default, so that not every call waits for it. */
  readonly pauseMs?: number;
  /** Told once that the first is lost, with its error, and once that it is back. */
  readonly onLost: (error: unknown) => void;
  readonly onBack: () => void;
}

/** Counts in the first place, and in the second while the first fails. Each has its own counts: they are not merged. */
export function limiterWithFallback(options: FallbackOptions): Limiter {
  const { first, second, now, pauseMs = 1000, onLost, onBack } = options;
  let lost = false;
  let askAgainAt = Number.NEGATIVE_INFINITY;
  return {
    async consume(rule, key) {
      if (lost && now() < askAgainAt) return await second.consume(rule, key);
      try {
        const consumption = await first.consume(rule, key);
        if (lost) onBack();
        lost = false;
        return consumption;
      } catch (error) {
        if (!lost) onLost(error);
        lost = true;
        askAgainAt = now() + pauseMs;
        return await second.consume(rule, key);
      }
    },
  };
}
