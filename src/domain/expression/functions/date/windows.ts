/**
 * `inLast…` and `inNext…`: is a moment within N units of now, both ends included (expression-language.md §9.5, R-66,
 * Months and years are calendar units in UTC.
 */
import type { FunctionDefinition } from '../function-definition.ts';
import { parameter, strict } from '../signature.ts';
import { plusUnits, type DateUnit } from '../../temporal/index.ts';

const UNITS = [
  ['Hours', 'hours'],
  ['Days', 'days'],
  ['Months', 'months'],
  ['Years', 'years'],
] as const satisfies readonly (readonly [string, DateUnit])[];

export const DATE_WINDOWS: readonly FunctionDefinition[] = [
  ...UNITS.map(([suffix, unit]) =>
    windowFunction(`inLast${suffix}`, `nowWithDelta(-1, "${unit}")`, (value, amount, now) => {
      return plusUnits(now, -amount, unit) <= value && value <= now;
    }),
  ),
  ...UNITS.map(([suffix, unit]) =>
    windowFunction(`inNext${suffix}`, `nowWithDelta(1, "${unit}")`, (value, amount, now) => {
      return now <= value && value <= plusUnits(now, amount, unit);
    }),
  ),
];

/** `edge` is a moment one unit away: within two units, as the example says, and within one, as the end counts. */
function windowFunction(
  name: string,
  edge: string,
  contains: (value: bigint, amount: bigint, now: bigint) => boolean,
): FunctionDefinition {
  return {
    name,
    category: 'date',
    signatures: [
      strict(
        [parameter('dateTime', 'dateTime'), parameter('amount', 'integer')],
        'boolean',
        ([dateTime, amount], environment) =>
          contains(dateTime.epochNanoseconds, amount, environment.now),
      ),
    ],
    examples: [
      { expression: `${name}(${edge}, 2)`, result: 'true' },
      { expression: `${name}(${edge}, 1)`, result: 'true' },
      { expression: `${name}(${edge}, 0)`, result: 'false' },
    ],
  };
}
