/**
 * List functions that compare elements with `==` and keep the first occurrence (expression-language.md §9.2, R-49 to
 *
 */
import type { FunctionDefinition } from '../function-definition.ts';
import { forEachScalarType, lenient, listOf, parameter, strict } from '../signature.ts';
import type { ListValue, ObjectValue, Value } from '../../value.ts';
import { ValueSet } from './value-set.ts';

const differenceLists: FunctionDefinition = {
  name: 'differenceLists',
  category: 'list',
  signatures: forEachScalarType((type) =>
    lenient(
      [parameter('list', listOf(type)), parameter('without', listOf(type))],
      listOf(type),
      ([list, without]) => {
        const dropped = new ValueSet(without ?? []);
        return distinctValues(list ?? []).filter((value) => !dropped.has(value));
      },
    ),
  ),
  examples: [
    { expression: "differenceLists(['a','b','c'], ['b'])", result: '["a","c"]' },
    { expression: "differenceLists(['a','a','b'], [])", result: '["a","b"]' },
    { expression: "differenceLists([], ['a'])", result: '[]' },
  ],
};

const mergeLists: FunctionDefinition = {
  name: 'mergeLists',
  category: 'list',
  signatures: forEachScalarType((type) =>
    lenient(
      [
        parameter('list', listOf(type)),
        parameter('other', listOf(type)),
        parameter('withoutDuplicates', 'boolean', { constant: true }),
      ],
      listOf(type),
      ([list, other, withoutDuplicates]) => {
        const merged = [...(list ?? []), ...(other ?? [])];
        return withoutDuplicates ? distinctValues(merged) : withoutNulls(merged);
      },
    ),
  ),
  examples: [
    { expression: "mergeLists(['a','b'], ['b','c'], true)", result: '["a","b","c"]' },
    { expression: "mergeLists(['a','b'], ['b','c'], false)", result: '["a","b","b","c"]' },
  ],
};

const intersect: FunctionDefinition = {
  name: 'intersect',
  category: 'list',
  signatures: forEachScalarType((type) =>
    lenient(
      [parameter('list', listOf(type)), parameter('other', listOf(type))],
      listOf(type),
      ([list, other]) => {
        const kept = new ValueSet(other ?? []);
        return distinctValues(list ?? []).filter((value) => kept.has(value));
      },
    ),
  ),
  examples: [
    {
      expression: 'intersect(["sports","news","documentary"], ["sports","movies","documentary"])',
      result: '["sports","documentary"]',
    },
  ],
};

const distinct: FunctionDefinition = {
  name: 'distinct',
  category: 'list',
  signatures: [
    ...forEachScalarType((type) =>
      strict([parameter('list', listOf(type))], listOf(type), ([list]) => distinctValues(list)),
    ),
    strict([parameter('list', 'listObject')], 'listObject', ([list]) => distinctValues(list)),
    strict(
      [parameter('list', 'listObject'), parameter('attribute', 'string', { offers: 'attribute' })],
      'listObject',
      ([list, attribute]) => distinctBy(list, attribute),
    ),
  ],
  examples: [{ expression: 'distinct([10,2,10,null])', result: '[10,2]' }],
};

const distinctWithNull: FunctionDefinition = {
  name: 'distinctWithNull',
  category: 'list',
  signatures: forEachScalarType((type) =>
    strict([parameter('list', listOf(type))], listOf(type), ([list]) => distinctWithNulls(list)),
  ),
  examples: [{ expression: 'distinctWithNull([10,2,10,null])', result: '[10,2,null]' }],
};

export const LIST_SET_OPERATIONS: readonly FunctionDefinition[] = [
  differenceLists,
  mergeLists,
  intersect,
  distinct,
  distinctWithNull,
];

/** The elements that are not null. */
export function withoutNulls(list: ListValue): ListValue {
  return list.filter((value) => value !== null);
}

/** Distinct values without nulls, first occurrences in order. */
export function distinctValues(list: ListValue): ListValue {
  return distinctWithNulls(withoutNulls(list));
}

/** Distinct values, one null among them if there is any. */
export function distinctWithNulls(list: ListValue): ListValue {
  const seen = new ValueSet();
  return list.filter((value) => seen.add(value));
}

/** One object, the first, for each value of an attribute; those that lack it count as having one value. */
export function distinctBy(list: readonly ObjectValue[], attribute: string): ListValue {
  const seen = new ValueSet();
  return list.filter((element) => seen.add(attributeOf(element, attribute)));
}

/** The attribute of an object, null where it lacks it. */
export function attributeOf(element: ObjectValue | null, attribute: string): Value {
  return element === null ? null : element.attribute(attribute);
}
