import type { Clock, Random } from '#domain/base';

/** Chance from the browser's cryptographic source. */
export const browserRandom: Random = {
  bytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
};

/** The clock of the machine. */
export const browserClock: Clock = { now: () => Date.now() };
