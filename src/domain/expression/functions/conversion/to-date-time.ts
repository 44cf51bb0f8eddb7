/** `toDateTime` (expression-language.md §9.4, R-59 to R-61). */
import type { FunctionDefinition } from '../function-definition.ts';
import { parameter, strict } from '../signature.ts';
import { zonedSignature, ZONE } from '../zone-parameter.ts';
import {
  dateTimeOf,
  localToZone,
  NANOSECONDS_PER_DAY,
  NANOSECONDS_PER_MILLISECOND,
  readDateTime,
} from '../../temporal/index.ts';

export const toDateTime: FunctionDefinition = {
  name: 'toDateTime',
  category: 'conversion',
  signatures: [
    strict([parameter('text', 'string')], 'dateTime', ([text]) => readDateTime(text)),
    zonedSignature([ZONE, parameter('date', 'dateOnly')], 0, ([, date], zone) =>
      localToZone(BigInt(date.epochDay) * NANOSECONDS_PER_DAY, zone),
    ),
    zonedSignature([ZONE, parameter('dateTime', 'dateTimeOnly')], 0, ([, dateTime], zone) =>
      localToZone(dateTime.localNanoseconds, zone),
    ),
    strict([parameter('epochMilliseconds', 'integer')], 'dateTime', ([milliseconds]) =>
      dateTimeOf(milliseconds * NANOSECONDS_PER_MILLISECOND, 0),
    ),
  ],
  examples: [
    { expression: 'toDateTime("2023-08-18T23:17:59.123Z")', result: '2023-08-18T23:17:59.123Z' },
    {
      expression: 'toDateTime("Europe/Paris", toDateOnly("2023-08-18"))',
      result: '2023-08-18T00:00:00+02:00',
    },
    {
      expression: 'toDateTime("UTC", toDateTimeOnly("2023-08-18T23:17:59.123"))',
      result: '2023-08-18T23:17:59.123Z',
    },
    { expression: 'toDateTime(1560762190189)', result: '2019-06-17T09:03:10.189Z' },
    { expression: 'toDateTime("2023-08-18 23:17:59Z")', result: 'null' },
  ],
};
