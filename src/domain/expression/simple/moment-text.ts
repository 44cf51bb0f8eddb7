/** Date-times of clauses in two parts, as people enter them: local time and zone (expression-language.md §9.4, R-61). */
import {
  dateTimeText,
  findZone,
  localToZone,
  readDateTime,
  readPlainDateTime,
} from '../temporal/index.ts';

export interface MomentParts {
  /** `2026-03-01T10:00:00` */
  readonly local: string;
  /** `Z` or `+01:00` */
  readonly offset: string;
}

/** The parts of an ISO text with offset; undefined for any other text. */
export function momentParts(text: string): MomentParts | undefined {
  const parts = /^(.+?)(Z|[+-]\d\d:\d\d)$/i.exec(text.trim());
  const [, local, offset] = parts ?? [];
  if (local === undefined || offset === undefined || readDateTime(text.trim()) === null) {
    return undefined;
  }
  return { local, offset };
}

/** A local time in a zone as an ISO text with the offset of that day; undefined for what is no time or no zone. */
export function momentInZone(local: string, zoneId: string): string | undefined {
  const moment = readPlainDateTime(local);
  const zone = findZone(zoneId);
  if (moment === null || zone === undefined) return undefined;
  const zoned = localToZone(moment.localNanoseconds, zone);
  return zoned === null ? undefined : dateTimeText(zoned);
}
