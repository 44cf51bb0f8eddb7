/** The clock rules on `timestamp` (events.md §6.2, §11 points 18 and 19). */
import { isJsonObject, ownProperty, type JsonValue } from '#domain/base';
import { TIMESTAMP_PATH } from '../known-ids.ts';
import { epochMilliseconds } from './formats/date-time.ts';
import { violation, type Place, type Violation } from './violation.ts';

/** How far ahead of the engine's clock a sender may be. */
export const FUTURE_TOLERANCE_MS = 5 * 60_000;
/** From this age on an event is late. */
export const LATE_AFTER_MS = 24 * 60 * 60_000;

const TIMESTAMP: Place = { at: [TIMESTAMP_PATH], schemaAt: ['properties', TIMESTAMP_PATH] };

/** More than 5 minutes ahead of `now` is an error, 24 hours behind a warning. A timestamp that is none is not its matter. */
export function timestampProblems(entity: JsonValue, now: number): readonly Violation[] {
  const value = isJsonObject(entity) ? ownProperty(entity, TIMESTAMP_PATH) : undefined;
  const instant = typeof value === 'string' ? epochMilliseconds(value) : undefined;
  if (typeof value !== 'string' || instant === undefined) return [];
  if (instant - now > FUTURE_TOLERANCE_MS) {
    return [
      violation(TIMESTAMP, {
        keyword: 'timestamp',
        code: 'violation/future',
        message: `[${value}] is more than 5 minutes in the future`,
        params: { value, aheadMs: instant - now },
      }),
    ];
  }
  if (now - instant >= LATE_AFTER_MS) {
    return [
      violation(TIMESTAMP, {
        keyword: 'timestamp',
        code: 'violation/late',
        message: `late event: [${value}] is at least 24 hours in the past`,
        params: { value, behindMs: now - instant },
        severity: 'warning',
      }),
    ];
  }
  return [];
}
