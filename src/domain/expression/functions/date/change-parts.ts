/**
 * Functions that change a part of a moment or the zone it is seen in (expression-language.md §9.5, R-65). Hours and
 * days are replaced, not added (quirk 25).
 */
import type { FunctionDefinition, FunctionExample } from '../function-definition.ts';
import { parameter, strict } from '../signature.ts';
import { zonedSignature, ZONE } from '../zone-parameter.ts';
import {
  atZone,
  dateTimeOf,
  dateTimeOnlyOf,
  fieldsOf,
  isCalendarDate,
  localNanosecondsFrom,
  localNanosecondsOf,
  NANOSECONDS_PER_SECOND,
  type LocalFields,
} from '../../temporal/index.ts';

const setHours = partFunction(
  'setHours',
  'hour',
  (fields, hour) => (hour >= 0 && hour <= 23 ? { ...fields, hour } : undefined),
  [
    {
      expression: "setHours(toDateTime('2023-12-12T01:11:00Z'), 4)",
      result: '2023-12-12T04:11:00Z',
    },
    { expression: "setHours(toDateTime('2023-12-12T01:11:00Z'), 24)", result: 'null' },
  ],
);

const setDays = partFunction(
  'setDays',
  'day',
  (fields, day) => (isCalendarDate({ ...fields, day }) ? { ...fields, day } : undefined),
  [
    {
      expression: "setDays(toDateTime('2023-12-12T01:11:00Z'), 25)",
      result: '2023-12-25T01:11:00Z',
    },
    { expression: "setDays(toDateTimeOnly('2023-02-12T01:11:00'), 30)", result: 'null' },
  ],
);

const updateTimeZone: FunctionDefinition = {
  name: 'updateTimeZone',
  category: 'date',
  signatures: [
    zonedSignature([parameter('dateTime', 'dateTime'), ZONE], 1, ([dateTime], zone) =>
      atZone(dateTime.epochNanoseconds, zone),
    ),
  ],
  examples: [
    {
      expression: 'updateTimeZone(toDateTime("2023-08-28T08:15:30.123-07:00"), "Europe/Paris")',
      result: '2023-08-28T17:15:30.123+02:00',
    },
  ],
};

export const DATE_PARTS_CHANGED: readonly FunctionDefinition[] = [
  setHours,
  setDays,
  updateTimeZone,
];

/** `change` answers undefined where the part is impossible. */
function partFunction(
  name: string,
  part: string,
  change: (fields: LocalFields, value: number) => LocalFields | undefined,
  examples: readonly FunctionExample[],
): FunctionDefinition {
  const changed = (localNanoseconds: bigint, value: bigint): bigint | undefined => {
    const fields = change(fieldsOf(localNanoseconds), Number(value));
    return fields === undefined ? undefined : localNanosecondsFrom(fields);
  };
  return {
    name,
    category: 'date',
    signatures: [
      strict(
        [parameter('dateTime', 'dateTime'), parameter(part, 'integer')],
        'dateTime',
        ([dateTime, value]) => {
          const local = changed(localNanosecondsOf(dateTime), value);
          if (local === undefined) return null;
          const offset = BigInt(dateTime.offsetSeconds) * NANOSECONDS_PER_SECOND;
          return dateTimeOf(local - offset, dateTime.offsetSeconds);
        },
      ),
      strict(
        [parameter('dateTime', 'dateTimeOnly'), parameter(part, 'integer')],
        'dateTimeOnly',
        ([dateTime, value]) => {
          const local = changed(dateTime.localNanoseconds, value);
          return local === undefined ? null : dateTimeOnlyOf(local);
        },
      ),
    ],
    examples,
  };
}
