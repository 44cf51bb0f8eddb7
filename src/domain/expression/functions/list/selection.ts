/** List functions that choose, count, test and join elements (expression-language.md §9.2). */
import type { FunctionDefinition, Signature } from '../function-definition.ts';
import {
  forEachScalarType,
  listOf,
  parameter,
  refuseNulls,
  strict,
  type ValueOf,
} from '../signature.ts';
import { valuesEqual } from '../../equality.ts';
import { textForm } from '../../text-form.ts';
import type { ListType } from '../../types.ts';
import type { ListValue, ObjectValue, Value } from '../../value.ts';
import { attributeOf, withoutNulls } from './set-operations.ts';
import { ValueSet } from './value-set.ts';

const filter: FunctionDefinition = {
  name: 'filter',
  category: 'list',
  signatures: forEachScalarType((type) => ({
    ...strict(
      [
        parameter('list', 'listObject'),
        parameter('attribute', 'string', { offers: 'attribute' }),
        parameter('values', listOf(type)),
      ],
      'listObject',
      ([list, attribute, values]) => filterBy(list, attribute, new ValueSet(values)),
    ),
    prepare([, , values]) {
      const wanted = constantSet(values);
      return refuseNulls(
        ([list, attribute, some]: readonly [readonly ObjectValue[], string, ListValue]) =>
          filterBy(list, attribute, wanted ?? new ValueSet(some)),
        null,
      );
    },
  })),
  examples: [],
};

const getListItem: FunctionDefinition = {
  name: 'getListItem',
  category: 'list',
  signatures: forEachScalarType((type) =>
    strict(
      [parameter('list', listOf(type)), parameter('index', 'integer')],
      type,
      // Out of range is null; indexes that matter are small, so the conversion is exact.
      ([list, index]) => (index < 0n ? null : (list[Number(index)] ?? null)),
    ),
  ),
  examples: [
    { expression: 'getListItem([10,2,3], 1)', result: '2' },
    { expression: 'getListItem(["A","B","C"], 2)', result: 'C' },
  ],
};

const isIn: FunctionDefinition = {
  name: 'in',
  category: 'list',
  signatures: forEachScalarType((type) => ({
    ...strict(
      [parameter('value', type), parameter('list', listOf(type))],
      'boolean',
      ([value, list]) => holds(list, value),
    ),
    prepare([, list]) {
      const set = constantSet(list);
      return refuseNulls(
        ([value, some]: readonly [Value, ListValue]) => set?.has(value) ?? holds(some, value),
        false,
      );
    },
  })),
  examples: [
    { expression: 'in(4,[4,5,3,4])', result: 'true' },
    { expression: 'in(8,[4,5,3,4])', result: 'false' },
  ],
};

/** Membership by `==`, which for text and booleans is identity. */
function holds(list: ListValue, value: Value): boolean {
  return typeof value === 'string' || typeof value === 'boolean'
    ? list.includes(value)
    : list.some((element) => valuesEqual(element, value));
}

const limit: FunctionDefinition = {
  name: 'limit',
  category: 'list',
  signatures: [
    ...forEachScalarType((type) => limitFirst(listOf(type))),
    limitFirst('listObject'),
    ...forEachScalarType((type) => limitEitherEnd(listOf(type))),
    limitEitherEnd('listObject'),
  ],
  examples: [
    { expression: 'limit(["A","B","C","D","E"], 3)', result: '["A","B","C"]' },
    { expression: 'limit(["A","B","C","D","E"], 3, false)', result: '["C","D","E"]' },
  ],
};

const listSize: FunctionDefinition = {
  name: 'listSize',
  category: 'list',
  signatures: [...forEachScalarType((type) => size(listOf(type))), size('listObject')],
  examples: [{ expression: 'listSize([10,2,3])', result: '3' }],
};

const serializeList: FunctionDefinition = {
  name: 'serializeList',
  category: 'list',
  signatures: forEachScalarType((type) =>
    strict(
      [
        parameter('list', listOf(type)),
        parameter('separator', 'string'),
        parameter('quoted', 'boolean'),
      ],
      'string',
      ([list, separator, quoted]) =>
        withoutNulls(list)
          .map((value) => (quoted ? `"${textForm(value)}"` : textForm(value)))
          .join(separator),
    ),
  ),
  examples: [
    { expression: 'serializeList(["Hello","World"], " ", false)', result: 'Hello World' },
    { expression: 'serializeList(["Hello","World"], ",", true)', result: '"Hello","World"' },
  ],
};

export const LIST_SELECTION: readonly FunctionDefinition[] = [
  filter,
  getListItem,
  isIn,
  limit,
  listSize,
  serializeList,
];

function filterBy(
  list: readonly ObjectValue[],
  attribute: string,
  wanted: ValueSet,
): readonly ObjectValue[] {
  return list.filter((element) => {
    const value = attributeOf(element, attribute);
    return value !== null && wanted.has(value);
  });
}

/** The set of a literal list, undefined where the argument is no literal. */
function constantSet(value: Value | undefined): ValueSet | undefined {
  return Array.isArray(value) ? new ValueSet(value as ListValue) : undefined;
}

function limitFirst(type: ListType | 'listObject'): Signature {
  return strict([parameter('list', type), parameter('count', 'integer')], type, ([list, count]) =>
    takeFirst(list, count),
  );
}

function limitEitherEnd(type: ListType | 'listObject'): Signature {
  return strict(
    [parameter('list', type), parameter('count', 'integer'), parameter('fromStart', 'boolean')],
    type,
    ([list, count, fromStart]) => {
      if (fromStart) return takeFirst(list, count);
      const dropped = BigInt(list.length) - (count > 0n ? count : 0n);
      return dropped > 0n ? list.slice(Number(dropped)) : list;
    },
  );
}

function takeFirst(list: ValueOf<'listAny'>, count: bigint): ListValue {
  if (count <= 0n) return [];
  return count >= BigInt(list.length) ? list : list.slice(0, Number(count));
}

function size(type: ListType | 'listObject'): Signature {
  return strict([parameter('list', type)], 'integer', ([list]) => BigInt(list.length), 0n);
}
