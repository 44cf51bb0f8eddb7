/** `sort` (expression-language.md §9.2, R-52): natural Java order, stable, nulls last in either direction. */
import type { FunctionDefinition } from '../function-definition.ts';
import { forEachScalarType, listOf, parameter, strict } from '../signature.ts';
import { compareScalars } from '../../equality.ts';
import type { Value } from '../../value.ts';
import { attributeOf } from './set-operations.ts';

const sort: FunctionDefinition = {
  name: 'sort',
  category: 'list',
  signatures: [
    ...forEachScalarType((type) =>
      strict(
        [parameter('list', listOf(type)), parameter('ascending', 'boolean')],
        listOf(type),
        ([list, ascending]) => sortBy(list, ascending, (value) => value),
      ),
    ),
    strict(
      [
        parameter('list', 'listObject'),
        parameter('attribute', 'string', { offers: 'attribute' }),
        parameter('ascending', 'boolean'),
      ],
      'listObject',
      ([list, attribute, ascending]) =>
        sortBy(list, ascending, (element) => attributeOf(element, attribute)),
    ),
  ],
  examples: [
    { expression: 'sort(["A","C","B"], true)', result: '["A","B","C"]' },
    { expression: 'sort([1,3,2], false)', result: '[3,2,1]' },
  ],
};

export const LIST_ORDER: readonly FunctionDefinition[] = [sort];

function sortBy<T extends Value>(
  list: readonly T[],
  ascending: boolean,
  keyOf: (element: T) => Value,
): readonly T[] {
  const direction = ascending ? 1 : -1;
  return list
    .map((element) => ({ element, key: keyOf(element) }))
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return direction * compareScalars(a.key, b.key);
    })
    .map(({ element }) => element);
}
