/**
 * `avg` and `sum` (expression-language.md §9.3, R-54, R-55). Nulls are ignored, in lists and in the forms with two
 * arguments; a null list is a list without values.
 */
import type { FunctionDefinition } from '../function-definition.ts';
import { lenient, parameter } from '../signature.ts';
import type { Value } from '../../value.ts';

type NumberValue = bigint | number;

const NUMBER_TYPES = ['integer', 'decimal'] as const;

const avg: FunctionDefinition = {
  name: 'avg',
  category: 'aggregation',
  signatures: [
    lenient([parameter('list', 'listInteger')], 'decimal', ([list]) => mean(list ?? [])),
    lenient([parameter('list', 'listDecimal')], 'decimal', ([list]) => mean(list ?? [])),
    ...NUMBER_TYPES.flatMap((first) =>
      NUMBER_TYPES.map((second) =>
        lenient([parameter('number', first), parameter('other', second)], 'decimal', mean),
      ),
    ),
  ],
  examples: [
    { expression: 'avg([10,3,8])', result: '7.0' },
    { expression: 'avg(10.2, 3)', result: '6.6' },
  ],
};

const sum: FunctionDefinition = {
  name: 'sum',
  category: 'aggregation',
  // Integers first: the sum of a list of unknown element type is the integer 0.
  signatures: [
    lenient([parameter('list', 'listInteger')], 'integer', ([list]) => integerTotal(list ?? [])),
    lenient([parameter('list', 'listDecimal')], 'decimal', ([list]) => decimalTotal(list ?? [])),
    lenient(
      [parameter('number', 'integer'), parameter('other', 'integer')],
      'integer',
      integerTotal,
    ),
    lenient(
      [parameter('number', 'decimal'), parameter('other', 'decimal')],
      'decimal',
      decimalTotal,
    ),
  ],
  examples: [
    { expression: 'sum([10,3,8])', result: '21' },
    { expression: 'sum([10.5,null,8.1])', result: '18.6' },
    { expression: 'sum(null, 5)', result: '5' },
  ],
};

export const TOTALS: readonly FunctionDefinition[] = [avg, sum];

/** Mean of the numbers, null if there is none. Integers are added exactly, so no sum overflows. */
function mean(values: readonly Value[]): number | null {
  const numbers = values.filter(isNumber);
  if (numbers.length === 0) return null;
  let integers = 0n;
  let decimals = 0;
  for (const value of numbers) {
    if (typeof value === 'bigint') integers += value;
    else decimals += value;
  }
  return (Number(integers) + decimals) / numbers.length;
}

/** Wraps at 64 bits as Java's `long`. */
function integerTotal(values: readonly Value[]): bigint {
  let total = 0n;
  for (const value of values) if (typeof value === 'bigint') total += value;
  return BigInt.asIntN(64, total);
}

function decimalTotal(values: readonly Value[]): number {
  let total = 0;
  for (const value of values) if (typeof value === 'number') total += value;
  return total;
}

function isNumber(value: Value): value is NumberValue {
  return typeof value === 'bigint' || typeof value === 'number';
}
