/** The clock of the page: real time, or an instant that a person set to fire at (it lives as long as the page). */
import type { Clock } from '#domain/base';

export interface PageClock extends Clock {
  /** The set instant in epoch milliseconds, null while the clock shows real time. */
  readonly setTo: () => number | null;
  /** Stops the clock at an instant; null lets it run again. */
  readonly set: (instant: number | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A page clock that shows the given clock until it is set. */
export function createPageClock(real: Clock): PageClock {
  const listeners = new Set<() => void>();
  let setTo: number | null = null;
  return {
    now: () => setTo ?? real.now(),
    setTo: () => setTo,
    set(instant) {
      setTo = instant;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
