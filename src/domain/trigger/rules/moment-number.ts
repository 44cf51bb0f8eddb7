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

const PLAIN = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{3}))?Z$/;

/**
 * The form that nearly all events have, `2026-03-01T09:15:00.000Z`, without going over nanoseconds; undefined for any
 * other, and for a date that the calendar does not have.
 */
export function plainMoment(text: string): number | undefined {
  const { length } = text;
  if ((length !== 20 && length !== 24) || text.charCodeAt(length - 1) !== 90) return undefined;
  if (!PLAIN.test(text)) return undefined;
  const moment = Date.parse(text);
  // Years below 100 and the 24th hour are read otherwise by Java and by JavaScript.
  if (Number.isNaN(moment) || moment < 0 || text.startsWith('24', 11)) return undefined;
  return new Date(moment).getUTCDate() === Number(text.slice(8, 10)) ? moment : undefined;
}
