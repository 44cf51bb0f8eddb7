/** `toDateOnly` (expression-language.md §9.4, R-56 to R-58). */
import type { FunctionDefinition } from '../function-definition.ts';
import { parameter, strict } from '../signature.ts';
import {
  dateOnlyOf,
  epochDayOfLocal,
  localNanosecondsOf,
  NANOSECONDS_PER_MILLISECOND,
  readDateOnly,
} from '../../temporal/index.ts';
import type { DateOnly } from '../../value.ts';

export const toDateOnly: FunctionDefinition = {
  name: 'toDateOnly',
  category: 'conversion',
  signatures: [
    strict([parameter('text', 'string')], 'dateOnly', ([text]) => readDateOnly(text)),
    strict([parameter('dateTime', 'dateTime')], 'dateOnly', ([dateTime]) =>
      dayOf(localNanosecondsOf(dateTime)),
    ),
    strict([parameter('dateTime', 'dateTimeOnly')], 'dateOnly', ([dateTime]) =>
      dayOf(dateTime.localNanoseconds),
    ),
    strict(
      [parameter('year', 'integer'), parameter('month', 'integer'), parameter('day', 'integer')],
      'dateOnly',
      // Numbers too large to be exact as doubles are no date either way.
      ([year, month, day]) =>
        dateOnlyOf({ year: Number(year), month: Number(month), day: Number(day) }),
    ),
    strict([parameter('epochMilliseconds', 'integer')], 'dateOnly', ([milliseconds]) =>
      dayOf(milliseconds * NANOSECONDS_PER_MILLISECOND),
    ),
  ],
  examples: [
    { expression: 'toDateOnly("2023-08-18")', result: '2023-08-18' },
    { expression: 'toDateOnly("2023-08-18T00:00:00.000Z")', result: '2023-08-18' },
    { expression: 'toDateOnly("2023-08-18T00:00:00")', result: '2023-08-18' },
    { expression: 'toDateOnly(2023, 8, 18)', result: '2023-08-18' },
    { expression: 'toDateOnly(2023, 2, 30)', result: 'null' },
  ],
};

function dayOf(localNanoseconds: bigint): DateOnly {
  return { kind: 'dateOnly', epochDay: epochDayOfLocal(localNanoseconds) };
}
