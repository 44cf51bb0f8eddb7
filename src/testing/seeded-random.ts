/** Chance that repeats: the same seed draws the same bytes. */
import type { Random } from '#domain/base';

/** A linear congruential generator; enough for tests, for nothing else. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return {
    bytes: (count) =>
      Uint8Array.from({ length: count }, () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return state >>> 24;
      }),
  };
}
