/**
 * Moments as doubles: milliseconds, and half of one more where nanoseconds are left over. Against constants of whole
 * milliseconds that compares exactly as the nanoseconds do.
 */

const NANOSECONDS = 1_000_000n;

/** NaN for no moment. */
export function momentNumber(nanoseconds: bigint | undefined): number {
  if (nanoseconds === undefined) return Number.NaN;
  const milliseconds = nanoseconds / NANOSECONDS;
  const rest = nanoseconds % NANOSECONDS;
  if (rest === 0n) return Number(milliseconds);
  // BigInt division goes towards zero: before 1970 what is left over lies on the other side.
  return Number(milliseconds) + (rest > 0n ? 0.5 : -0.5);
}

/** A moment as a constant of a term; undefined where it is no whole number of milliseconds that a double holds. */
export function momentConstant(nanoseconds: bigint): number | undefined {
  if (nanoseconds % NANOSECONDS !== 0n) return undefined;
  const milliseconds = Number(nanoseconds / NANOSECONDS);
  return Math.abs(milliseconds) < 2 ** 51 ? milliseconds : undefined;
}
