/**
 * Time zones as `java.time.ZoneId` reads and applies them (expression-language.md §9.4, R-60, R-61). Offsets come from
 * `Intl.DateTimeFormat`; gaps and overlaps are found by probing the offsets around a local time.
 */
import type { DateTime } from '../value.ts';
import { dateTimeOf, floorDivide, NANOSECONDS_PER_DAY, NANOSECONDS_PER_SECOND } from './moments.ts';
import { ZONE_REGIONS } from './zone-regions.ts';

export interface Zone {
  readonly id: string;
  /** Seconds east of UTC at an instant. */
  offsetAt(epochNanoseconds: bigint): number;
}

const OFFSET_ID = /^([+-])(\d{1,2}|\d{2}:?\d{2}|\d{2}:\d{2}:\d{2}|\d{6})$/;
const PREFIXED_OFFSET_ID = /^(?:UTC|GMT|UT)([+-].*)$/;
const MAX_OFFSET_SECONDS = 18 * 3600;

const regionZones = new Map<string, Zone>();

/**
 * The zone of an id, undefined if `ZoneId.of` would not know it. Region names, `UTC`, `GMT`, `UT`, `Z`, offsets
 * (`+2`, `+02`, `+02:00`, `+0200`, `+02:00:00`) and offsets after a prefix (`UTC+02:00`); case matters.
 */
export function findZone(id: string): Zone | undefined {
  const offset = parseZoneOffset(PREFIXED_OFFSET_ID.exec(id)?.[1] ?? id);
  if (offset !== undefined) return { id, offsetAt: () => offset };
  const known = regionZones.get(id);
  if (known !== undefined) return known;
  if (!ZONE_REGIONS.has(id)) return undefined;
  const zone = regionZone(id);
  if (zone !== undefined) regionZones.set(id, zone);
  return zone;
}

/** The instant seen in a zone: same instant, the zone's offset. */
export function atZone(epochNanoseconds: bigint, zone: Zone): DateTime | null {
  return dateTimeOf(epochNanoseconds, zone.offsetAt(epochNanoseconds));
}

/**
 * A local time in a zone. A time inside a daylight-saving gap moves forward by the length of the gap; one that
 * occurs twice takes the earlier offset.
 */
export function localToZone(localNanoseconds: bigint, zone: Zone): DateTime | null {
  const before = zone.offsetAt(localNanoseconds - NANOSECONDS_PER_DAY);
  const withBefore = instantOf(localNanoseconds, before);
  if (zone.offsetAt(withBefore) === before) return dateTimeOf(withBefore, before);
  const after = zone.offsetAt(localNanoseconds + NANOSECONDS_PER_DAY);
  const withAfter = instantOf(localNanoseconds, after);
  if (zone.offsetAt(withAfter) === after) return dateTimeOf(withAfter, after);
  return atZone(withBefore, zone);
}

function instantOf(localNanoseconds: bigint, offsetSeconds: number): bigint {
  return localNanoseconds - BigInt(offsetSeconds) * NANOSECONDS_PER_SECOND;
}

function parseZoneOffset(id: string): number | undefined {
  if (id === 'Z' || id === 'UTC' || id === 'GMT' || id === 'UT') return 0;
  const match = OFFSET_ID.exec(id);
  if (match === null) return undefined;
  const [, sign = '', body = ''] = match;
  const digits = body.length === 1 ? `0${body}` : body.replaceAll(':', '');
  const hours = Number(digits.slice(0, 2));
  const minutes = Number(digits.slice(2, 4));
  const seconds = Number(digits.slice(4, 6));
  const total = hours * 3600 + minutes * 60 + seconds;
  if (minutes > 59 || seconds > 59 || total > MAX_OFFSET_SECONDS) return undefined;
  // No negative zero: an offset is compared and printed.
  return sign === '-' && total !== 0 ? -total : total;
}

/** Seconds for which the offset is looked up at both ends only; zones change at most once within. */
const SLOT_SECONDS = 900;
const MAX_CACHED_SLOTS = 2048;

function regionZone(id: string): Zone | undefined {
  const format = offsetFormat(id);
  if (format === undefined) return undefined;
  // Offsets by slot; undefined where the slot contains a change and each second has to be asked.
  const slots = new Map<number, number | undefined>();
  return {
    id,
    offsetAt(epochNanoseconds) {
      const second = withinIntl(Number(floorDivide(epochNanoseconds, NANOSECONDS_PER_SECOND)));
      const slot = Math.floor(second / SLOT_SECONDS);
      if (!slots.has(slot)) {
        if (slots.size >= MAX_CACHED_SLOTS) slots.clear();
        const first = askOffset(format, slot * SLOT_SECONDS);
        const last = askOffset(format, slot * SLOT_SECONDS + SLOT_SECONDS - 1);
        slots.set(slot, first === last ? first : undefined);
      }
      return slots.get(slot) ?? askOffset(format, second);
    },
  };
}

/** Undefined if the host's zone data lacks the region. */
function offsetFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
}

/** Reads the end of a text such as `1/1/1970, GMT+01:00`; `GMT` alone is offset zero. */
function askOffset(format: Intl.DateTimeFormat, epochSecond: number): number {
  const match = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(format.format(epochSecond * 1000));
  if (match === null) return 0;
  const [, sign, hours, minutes, seconds = '0'] = match;
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return sign === '-' && total !== 0 ? -total : total;
}

/** `Intl` reaches about 271,000 years either way; beyond, the rules repeat with the calendar, every 400 years. */
const CYCLE_SECONDS = 146_097 * 86_400;
const LIMIT_SECONDS = 600 * CYCLE_SECONDS;

function withinIntl(epochSecond: number): number {
  if (Math.abs(epochSecond) <= LIMIT_SECONDS) return epochSecond;
  return (epochSecond % CYCLE_SECONDS) + Math.sign(epochSecond) * (LIMIT_SECONDS - CYCLE_SECONDS);
}
