/** Counting functions (expression-language.md §9.3); a null list counts 0. */
import type { FunctionDefinition, Signature } from '../function-definition.ts';
import { forEachScalarType, listOf, parameter, strict } from '../signature.ts';
import type { ListType } from '../../types.ts';
import type { ListValue } from '../../value.ts';
import {
  distinctBy,
  distinctValues,
  distinctWithNulls,
  withoutNulls,
} from '../list/set-operations.ts';

const count: FunctionDefinition = {
  name: 'count',
  category: 'aggregation',
  signatures: [
    ...forEachScalarType((type) => counting(listOf(type), withoutNulls)),
    counting('listObject', withoutNulls),
  ],
  examples: [{ expression: 'count([10,2,10,null])', result: '3' }],
};

const countOnlyNull: FunctionDefinition = {
  name: 'countOnlyNull',
  category: 'aggregation',
  signatures: forEachScalarType((type) =>
    counting(listOf(type), (list) => list.filter((value) => value === null)),
  ),
  examples: [{ expression: 'countOnlyNull([10,2,10,null])', result: '1' }],
};

const countWithNull: FunctionDefinition = {
  name: 'countWithNull',
  category: 'aggregation',
  signatures: forEachScalarType((type) => counting(listOf(type), (list) => list)),
  examples: [{ expression: 'countWithNull([10,2,10,null])', result: '4' }],
};

const distinctCount: FunctionDefinition = {
  name: 'distinctCount',
  category: 'aggregation',
  signatures: [
    ...forEachScalarType((type) => counting(listOf(type), distinctValues)),
    counting('listObject', distinctValues),
    {
      ...strict(
        [
          parameter('list', 'listObject'),
          parameter('attribute', 'string', { offers: 'attribute' }),
        ],
        'integer',
        ([list, attribute]) => BigInt(distinctBy(list, attribute).length),
        0n,
      ),
    },
  ],
  examples: [{ expression: 'distinctCount([10,2,10,null])', result: '2' }],
};

const distinctCountWithNull: FunctionDefinition = {
  name: 'distinctCountWithNull',
  category: 'aggregation',
  signatures: forEachScalarType((type) => counting(listOf(type), distinctWithNulls)),
  examples: [{ expression: 'distinctCountWithNull([10,2,10,null])', result: '3' }],
};

export const COUNTS: readonly FunctionDefinition[] = [
  count,
  countOnlyNull,
  countWithNull,
  distinctCount,
  distinctCountWithNull,
];

function counting(
  type: ListType | 'listObject',
  counted: (list: ListValue) => ListValue,
): Signature {
  return strict([parameter('list', type)], 'integer', ([list]) => BigInt(counted(list).length), 0n);
}
