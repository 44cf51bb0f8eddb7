/**
 * `max` and `min` (expression-language.md §9.3, R-54). Nulls are ignored; without a value the result is null; of two
 * dateTimes at one instant the first is taken.
 */
import type { FunctionDefinition, FunctionExample } from '../function-definition.ts';
import { lenient, listOf, parameter } from '../signature.ts';
import { compareScalars, type Order } from '../../equality.ts';
import type { Value } from '../../value.ts';

const LIST_TYPES = [
  'integer',
  'decimal',
  'duration',
  'dateTimeOnly',
  'dateTime',
  'dateOnly',
] as const;

/** No pair of dateOnly, although their lists have extremes (quirk 18). */
const PAIR_TYPES = ['integer', 'decimal', 'duration', 'dateTimeOnly', 'dateTime'] as const;

export const EXTREMES: readonly FunctionDefinition[] = [
  extreme('max', (order) => order > 0, [
    { expression: 'max([10,3,8])', result: '10' },
    { expression: 'max([10,null,8])', result: '10' },
    { expression: 'max(2.5, 1.0)', result: '2.5' },
  ]),
  extreme('min', (order) => order < 0, [
    { expression: 'min([10,3,8])', result: '3' },
    { expression: 'min([10,null,8])', result: '8' },
    { expression: 'min(null, 5)', result: '5' },
  ]),
];

function extreme(
  name: string,
  isBetter: (order: Order) => boolean,
  examples: readonly FunctionExample[],
): FunctionDefinition {
  const best = (values: readonly Value[]): Value => {
    let found: Value = null;
    for (const value of values) {
      if (value === null) continue;
      if (found === null || isBetter(compareScalars(value, found))) found = value;
    }
    return found;
  };
  return {
    name,
    category: 'aggregation',
    signatures: [
      ...LIST_TYPES.map((type) =>
        lenient([parameter('list', listOf(type))], type, ([list]) => best(list ?? [])),
      ),
      ...PAIR_TYPES.map((type) =>
        lenient([parameter('value', type), parameter('other', type)], type, best),
      ),
    ],
    examples,
  };
}
