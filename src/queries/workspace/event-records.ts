/** Instants of event records as they are saved. */
import type { Clock } from '#domain/base';

/** The clock's instant, but always after `previous`: a version that is saved anew never looks unchanged. */
export function nextInstant(clock: Clock, previous: string | null): string {
  const after = previous === null ? -Infinity : Date.parse(previous) + 1;
  return new Date(Number.isNaN(after) ? clock.now() : Math.max(clock.now(), after)).toISOString();
}
