/** The payload that generated programs read, and its fields as programs. A missing or null field is null. */
import fc from 'fast-check';
import type { JsonValue } from '#domain/base';
import {
  dateTime,
  dateTimeOnly,
  duration,
  MILLISECOND,
  momentText,
  SECOND,
  type PlainObject,
  type PlainType,
  type PlainValue,
} from '../reference/index.ts';
import { atom, type GeneratedPayload, type Program } from './program.ts';

/** Name of the event that generated programs refer to. */
export const GENERATED_EVENT = 'Purchase';

/** Declared types of the fields, for `shapeOfPayload`. */
export const GENERATED_FIELD_TYPES: Readonly<Record<string, string>> = {
  whole: 'integer',
  price: 'decimal',
  city: 'string',
  vip: 'boolean',
  'first name': 'string',
  at: 'dateTime',
  local: 'dateTimeOnly',
  day: 'dateOnly',
  lasts: 'duration',
  tags: 'listString',
  scores: 'listInteger',
  prices: 'listDecimal',
  items: 'listObject',
  'items[].sku': 'string',
  'items[].quantity': 'integer',
  'items[].marks': 'listString',
  labels: 'map',
  'labels{}': 'string',
};

const WORDS = [
  '',
  'a',
  'b',
  'ab',
  'aab',
  'Paris',
  'été',
  'x"y',
  "it's",
  'back\\slash',
  'a\nb',
  ' A1 ',
];
export const word = fc.constantFrom(...WORDS);

const WHOLE = [-5n, 0n, 3n, 2n ** 53n + 1n, 2n ** 63n - 1n, -(2n ** 63n)];
const PRICES = [-1.5, 0, 0.5, 2, 1e21, 9007199254740992, 0.00012];
const OFFSETS = [0, 7200, -18_000];

const whole = fc.constantFrom(...WHOLE);
const price = fc.constantFrom(...PRICES);
/** Moments around the clock of generated programs, to the millisecond. */
const instant = fc
  .integer({ min: -80_000, max: 80_000 })
  .map((hours) => BigInt(hours) * 3_600_500n);

function nullable<T extends JsonValue>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(value, { freq: 5 });
}

const item = fc.record(
  {
    sku: nullable(word),
    quantity: fc.integer({ min: 0, max: 3 }).map(BigInt),
    marks: fc.array(nullable(word), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

/** Dates as texts, written by the reference; the offset of a dateTime is kept beside its text. */
const dateTimeText = fc
  .tuple(instant, fc.constantFrom(...OFFSETS))
  .map(([milliseconds, offset]) => {
    const local = milliseconds * MILLISECOND + BigInt(offset) * SECOND;
    const text = momentText({ kind: 'dateTimeOnly', localNanoseconds: local });
    const sign = offset < 0 ? '-' : '+';
    return `${text}${sign}${String(Math.abs(offset) / 3600).padStart(2, '0')}:00`;
  });

export const payloadArbitrary: fc.Arbitrary<GeneratedPayload> = fc.record(
  {
    whole: nullable(whole),
    price: nullable(price),
    city: nullable(word),
    vip: nullable(fc.boolean()),
    'first name': word,
    at: dateTimeText,
    local: instant.map((value) =>
      momentText({ kind: 'dateTimeOnly', localNanoseconds: value * MILLISECOND }),
    ),
    day: fc
      .integer({ min: -900, max: 40_000 })
      .map((days) => momentText({ kind: 'dateOnly', epochDay: days })),
    lasts: instant.map((value) =>
      momentText({ kind: 'duration', nanoseconds: value * MILLISECOND }),
    ),
    tags: fc.array(nullable(word), { maxLength: 4 }),
    scores: fc.array(nullable(whole), { maxLength: 4 }),
    prices: fc.array(nullable(price), { maxLength: 4 }),
    items: fc.array(item, { maxLength: 4 }),
    labels: fc.dictionary(fc.constantFrom('k', 'Email', 'x y', '__proto__'), word, { maxKeys: 3 }),
  },
  { requiredKeys: [] },
);

/** A field of the payload as the plain value of its type; JavaScript's own date parser reads the dates. */
export function fieldValue(payload: GeneratedPayload, name: string, type: PlainType): PlainValue {
  const value = Object.hasOwn(payload, name) ? (payload[name] ?? null) : null;
  return typeof value === 'string' && type !== 'string' ? readMoment(value, type) : value;
}

function readMoment(text: string, type: PlainType): PlainValue {
  switch (type) {
    case 'dateTime': {
      const [, sign, hours] = /([+-])(\d\d):00$/.exec(text) ?? [];
      const offset = Number(hours) * (sign === '-' ? -3600 : 3600);
      return dateTime(BigInt(Date.parse(text)) * MILLISECOND, offset);
    }
    case 'dateTimeOnly':
      return dateTimeOnly(BigInt(Date.parse(`${text}Z`)) * MILLISECOND);
    case 'dateOnly':
      return { kind: 'dateOnly', epochDay: Date.parse(`${text}T00:00Z`) / 86_400_000 };
    default:
      return readDuration(text);
  }
}

function readDuration(text: string): PlainValue {
  const [, hours = '0', minutes = '0', seconds = '0'] =
    /^PT(?:(-?\d+)H)?(?:(-?\d+)M)?(?:(-?[\d.]+)S)?$/.exec(text) ?? [];
  const whole = BigInt(hours) * 3600n + BigInt(minutes) * 60n;
  return duration(whole * SECOND + BigInt(Math.round(Number(seconds) * 1000)) * MILLISECOND);
}

/** The objects of `items`. */
export function itemsOf(payload: GeneratedPayload): readonly PlainObject[] | null {
  return fieldValue(payload, 'items', 'listObject') as readonly PlainObject[] | null;
}

/** `@event{Purchase.name}`. */
export function field(name: string, type: PlainType): Program {
  const segment = name.includes(' ') ? `'${name}'` : name;
  return atom(type, `@event{${GENERATED_EVENT}.${segment}}`, (payload) =>
    fieldValue(payload, name, type),
  );
}
