/** Conversion, math and audience functions of the reference table (§9.4, §9.6, §9.7). */
import {
  dateOnly,
  dateTime,
  dateTimeOnly,
  dayOf,
  duration,
  epochDay,
  localOf,
  MILLISECOND,
  millisecondsOf,
  onDay,
  SECOND,
} from './calendar.ts';
import type { PlainValue } from './plain-value.ts';
import { strict, type ReferenceFunction } from './reference-function.ts';
import { scalarText } from './scalar-text.ts';

const LAST = 2n ** 63n - 1n;
const FIRST = -(2n ** 63n);

/** A double as Java casts it to `long`: not a number is 0, what is too large the last one. */
function toLong(value: number): bigint {
  if (Number.isNaN(value)) return 0n;
  if (value >= 2 ** 63) return LAST;
  return value <= -(2 ** 63) ? FIRST : BigInt(Math.trunc(value));
}

function fits(value: bigint): bigint | null {
  return value >= FIRST && value <= LAST ? value : null;
}

const SCALARS = [
  'dateTimeOnly',
  'dateTime',
  'dateOnly',
  'duration',
  'boolean',
  'integer',
  'decimal',
] as const;

const NUMBER_TEXTS = { oneOf: ['4', '-7', '+5', '4.7', '', ' 1', '1e3', '9223372036854775808'] };
const DATE_TEXTS = {
  oneOf: ['2023-08-18', '2023-02-29', '2024-02-29T23:59:59.5', '1969-12-31T23:59+02:00', 'x', ''],
};
const DURATION_SECONDS: Readonly<Record<string, number | null>> = {
  PT15M: 900,
  P2DT3H: 183_600,
  '-PT1.5S': -1.5,
  P1Y: null,
  '': null,
};
/** Fixed offsets all year round, so that they need no zone data. */
export const ZONES = { oneOf: ['UTC', 'Z', '+02:00', '-05:30', 'Etc/GMT-9'] } as const;
export const OFFSETS: Readonly<Record<string, number>> = {
  UTC: 0,
  Z: 0,
  '+02:00': 7200,
  '-05:30': -19_800,
  'Etc/GMT-9': 32_400,
};

/** The parts of the texts above; what fits none of their forms is null. */
function readDate(text: string): { days: number; local: bigint; offset: number | null } | null {
  const match =
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d))?)?([+]\d\d:00)?)?$/.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0', tenth = '0', zone] = match;
  const days = epochDay(Number(year), Number(month), Number(day));
  if (days === null) return null;
  const seconds = BigInt(Number(hour) * 3600 + Number(minute) * 60 + Number(second));
  const local = onDay(0n, days) ?? 0n;
  const offset = zone === undefined ? null : Number(zone.slice(1, 3)) * 3600;
  return { days, local: local + seconds * SECOND + BigInt(tenth) * (SECOND / 10n), offset };
}

function inZone(zone: string, local: bigint): PlainValue {
  const offset = OFFSETS[zone] ?? 0;
  return dateTime(local - BigInt(offset) * SECOND, offset);
}

export const CONVERSION_FUNCTIONS: readonly ReferenceFunction[] = [
  strict('toBool', ['string'], 'boolean', (text) => text === 'true'),
  strict('toBool', ['integer'], 'boolean', (value) => value !== 0n),
  strict('toBool', ['decimal'], 'boolean', (value) => value !== 0),
  strict('toBool', ['boolean'], 'boolean', (value) => value),
  strict('toInteger', [NUMBER_TEXTS], 'integer', (text) =>
    /^[+-]?\d+$/.test(text) ? fits(BigInt(text.replace('+', ''))) : null,
  ),
  strict('toInteger', ['decimal'], 'integer', toLong),
  strict('toInteger', ['dateTime'], 'integer', millisecondsOf),
  strict('toInteger', ['boolean'], 'integer', (value) => (value ? 1n : 0n)),
  strict('toInteger', ['integer'], 'integer', (value) => value),
  strict('toDecimal', [NUMBER_TEXTS], 'decimal', (text) =>
    /^[+-]?\d+(\.\d+)?([eE]\d+)?$/.test(text) ? Number(text) : null,
  ),
  strict('toDecimal', ['integer'], 'decimal', Number),
  strict('toDecimal', ['decimal'], 'decimal', (value) => value),
  strict('toDecimal', ['boolean'], 'decimal', Number),
  strict('toDecimal', ['dateTime'], 'decimal', (value) => {
    const milliseconds = millisecondsOf(value);
    return milliseconds === null ? null : Number(milliseconds);
  }),
  ...SCALARS.map((type) =>
    strict('toString', [type], 'string', (value: PlainValue) => scalarText(value)),
  ),
  strict('toDateOnly', [DATE_TEXTS], 'dateOnly', (text) => dateOnly(readDate(text)?.days ?? null)),
  strict('toDateOnly', ['dateTime'], 'dateOnly', (value) => dateOnly(dayOf(localOf(value)))),
  strict('toDateOnly', ['dateTimeOnly'], 'dateOnly', (value) =>
    dateOnly(dayOf(value.localNanoseconds)),
  ),
  strict('toDateOnly', ['integer', 'integer', 'integer'], 'dateOnly', (year, month, day) =>
    dateOnly(epochDay(Number(year), Number(month), Number(day))),
  ),
  strict('toDateOnly', ['integer'], 'dateOnly', (value) => dateOnly(dayOf(value * MILLISECOND))),
  strict('toDateTime', [DATE_TEXTS], 'dateTime', (text) => {
    const read = readDate(text);
    if (read === null || read.offset === null) return null;
    return dateTime(read.local - BigInt(read.offset) * SECOND, read.offset);
  }),
  strict('toDateTime', [ZONES, 'dateOnly'], 'dateTime', (zone, { epochDay: day }) =>
    inZone(zone, onDay(0n, day) ?? 0n),
  ),
  strict('toDateTime', [ZONES, 'dateTimeOnly'], 'dateTime', (zone, { localNanoseconds }) =>
    inZone(zone, localNanoseconds),
  ),
  strict('toDateTime', ['integer'], 'dateTime', (value) => dateTime(value * MILLISECOND)),
  strict('toDateTimeOnly', [DATE_TEXTS], 'dateTimeOnly', (text) => {
    const read = readDate(text);
    return read === null ? null : dateTimeOnly(read.local);
  }),
  strict('toDateTimeOnly', ['dateTime'], 'dateTimeOnly', (value) => dateTimeOnly(localOf(value))),
  strict('toDuration', [{ oneOf: Object.keys(DURATION_SECONDS) }], 'duration', (text) => {
    const seconds = DURATION_SECONDS[text] ?? null;
    return seconds === null ? null : duration(BigInt(seconds * 1000) * MILLISECOND);
  }),
  strict('toDuration', ['integer'], 'duration', (value) => duration(value * MILLISECOND)),
  strict('round', ['decimal'], 'integer', (value) => toLong(Math.round(value))),
  strict('round', ['integer'], 'integer', (value) => value),
  strict('random', [], 'decimal', () => 0.25),
  ...['inAudience', 'inSegment'].map((name) =>
    strict(
      name,
      [{ oneOf: ['members', 'strangers'] }],
      'boolean',
      (audience) => audience === 'members',
    ),
  ),
];
