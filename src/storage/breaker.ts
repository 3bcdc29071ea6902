/** Failures in a row after which a store is left alone. */
const FAILURES = 3;

/** How long it is left alone, in milliseconds. */
const REST = 60_000;

/** Says whether something that fails is worth another try. */
export interface Breaker {
  /** Whether to try. */
  readonly lets: () => boolean;
  readonly succeeded: () => void;
  readonly failed: () => void;
}

/**
 * A breaker that opens after three failures in a row, and after a minute lets one more try decide.
 *
 * @param now a clock, in milliseconds
 */
export function createBreaker(now: () => number): Breaker {
  let failures = 0;
  let restsUntil = Number.NEGATIVE_INFINITY;
  return {
    lets: () => now() >= restsUntil,
    succeeded: () => {
      failures = 0;
    },
    failed: () => {
      failures += 1;
      if (failures >= FAILURES) restsUntil = now() + REST;
    },
  };
}
