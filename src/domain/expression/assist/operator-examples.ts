/** Examples of the operators (expression-language.md §8), executed by a test like those of the function table. */
import type { FunctionExample } from '../functions/function-definition.ts';
import type { BinaryOperator, TestOperator } from '../syntax/operators.ts';

type Row = readonly [expression: string, result: string];

const ROWS: Readonly<Record<BinaryOperator | TestOperator | 'not', readonly Row[]>> = {
  and: [['3.14 > 2 and 3.15 < 1', 'false']],
  or: [
    ['3.14 > 2 or 3.15 < 1', 'true'],
    ['true or false and false', 'true'],
  ],
  not: [['not 3.15 < 1', 'true']],
  '==': [
    ['42 == 42.0', 'true'],
    ['42 == "42"', 'false'],
  ],
  '!=': [['"foo" != "bar"', 'true']],
  '<': [['42 < 3.14', 'false']],
  '<=': [['42 <= 42.0', 'true']],
  '>': [['toDateTime("2026-03-02T00:00:00Z") > toDateTime("2026-03-01T00:00:00Z")', 'true']],
  '>=': [['42 >= 3.14', 'true']],
  '+': [
    ['1 + 2', '3'],
    ['"a" + 1', 'a1'],
    ['"A" + (upper("b"))', 'AB'],
  ],
  '-': [['2 - 1', '1']],
  '*': [
    ['3 * 4', '12'],
    ['1.5 * 2.0', '3.0'],
  ],
  '/': [
    ['5 / 2', '2'],
    ['5 / 2.0', '2.5'],
    ['5 / 0', '0'],
  ],
  '%': [['-7 % 3', '-1']],
  'is null': [['toInteger("four") is null', 'true']],
  'is not null': [['toInteger("4") is not null', 'true']],
  'has null': [['["foo", "bar", null] has null', 'true']],
  'is numeric': [['"42" is numeric', 'false']],
  'is integer': [['42.0 is integer', 'false']],
  'is decimal': [['42.0 is decimal', 'true']],
};

/** Examples by operator, each with the canonical text of its result. */
export const OPERATOR_EXAMPLES: ReadonlyMap<string, readonly FunctionExample[]> = new Map(
  Object.entries(ROWS).map(([operator, rows]) => [
    operator,
    rows.map(([expression, result]) => ({ expression, result })),
  ]),
);
