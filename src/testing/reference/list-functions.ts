/** List and aggregation functions of the reference table (§9.2, §9.3). */
import {
  distinct,
  order,
  present,
  same,
  wrap,
  type PlainTypes,
  type PlainValue,
} from './plain-value.ts';
import { scalarText } from './scalar-text.ts';
import { lenient, strict, type ReferenceFunction } from './reference-function.ts';

type ListType = 'listString' | 'listInteger' | 'listDecimal';
type List = readonly PlainValue[];

const FLAG = { oneOf: [true, false] } as const;
const ATTRIBUTE = { oneOf: ['sku', 'quantity', 'absent'] } as const;

function count(number: number): bigint {
  return BigInt(number);
}

function firstOrLast(list: List, wanted: bigint, first: boolean): List {
  const number = Number(wanted < 0n ? 0n : wanted);
  if (first) return list.slice(0, number);
  return number === 0 ? [] : list.slice(-number);
}

function sorted<T extends PlainValue>(
  list: readonly T[],
  ascending: boolean,
  keyOf: (value: T) => PlainValue = (value) => value,
): readonly T[] {
  const filled = list.filter((value) => keyOf(value) !== null);
  const empty = list.filter((value) => keyOf(value) === null);
  const direction = ascending ? 1 : -1;
  return [...filled.toSorted((a, b) => direction * order(keyOf(a), keyOf(b))), ...empty];
}

function ofScalars(
  type: ListType,
  element: 'string' | 'integer' | 'decimal',
): readonly ReferenceFunction[] {
  return [
    lenient('differenceLists', [type, type], type, (a, b) => {
      const others: List = b ?? [];
      const list: List = a ?? [];
      return distinct(present(list)).filter((value) => !others.some((other) => same(other, value)));
    }),
    lenient('mergeLists', [type, type, FLAG], type, (a, b, unique) => {
      const all = present<PlainValue>([...(a ?? []), ...(b ?? [])]);
      return unique ? distinct(all) : all;
    }),
    lenient('intersect', [type, type], type, (a, b) => {
      const [list, others]: [List, List] = [a ?? [], b ?? []];
      return distinct(present(list)).filter((value) => others.some((other) => same(other, value)));
    }),
    strict('distinct', [type], type, (list: List) => distinct(present(list))),
    strict('distinctWithNull', [type], type, (list: List) => distinct(list)),
    strict('getListItem', [type, 'integer'], element, (list: List, index) =>
      index < 0n || index >= BigInt(list.length) ? null : (list[Number(index)] ?? null),
    ),
    strict('in', [element, type], 'boolean', (value, list: List) =>
      list.some((other) => same(other, value)),
    ),
    strict('serializeList', [type, 'string', 'boolean'], 'string', (list: List, by, quote) =>
      present(list)
        .map((value) => (quote ? `"${scalarText(value)}"` : scalarText(value)))
        .join(by),
    ),
    strict('sort', [type, 'boolean'], type, (list: List, ascending) => sorted(list, ascending)),
    lenient('countOnlyNull', [type], 'integer', (list) =>
      count((list ?? []).length - present<PlainValue>(list ?? []).length),
    ),
    lenient('countWithNull', [type], 'integer', (list) => count((list ?? []).length)),
    lenient('distinctCountWithNull', [type], 'integer', (list) =>
      count(distinct<PlainValue>(list ?? []).length),
    ),
  ];
}

function ofAnyList(type: ListType | 'listObject'): readonly ReferenceFunction[] {
  return [
    strict('limit', [type, 'integer'], type, (list: List, wanted) =>
      firstOrLast(list, wanted, true),
    ),
    strict('limit', [type, 'integer', 'boolean'], type, firstOrLast),
    lenient('listSize', [type], 'integer', (list) => count((list ?? []).length)),
    lenient('count', [type], 'integer', (list) => count(present<PlainValue>(list ?? []).length)),
    lenient('distinctCount', [type], 'integer', (list) =>
      count(distinct(present<PlainValue>(list ?? [])).length),
    ),
  ];
}

function attribute(object: PlainTypes['listObject'][number], name: string): PlainValue {
  return object[name] ?? null;
}

const OF_OBJECTS: readonly ReferenceFunction[] = [
  strict('distinct', ['listObject'], 'listObject', (list) => distinct(list)),
  strict('distinct', ['listObject', ATTRIBUTE], 'listObject', (list, name) =>
    distinct(list, (object) => attribute(object, name)),
  ),
  strict(
    'distinctCount',
    ['listObject', ATTRIBUTE],
    'integer',
    (list, name) => count(distinct(list, (object) => attribute(object, name)).length),
    0n,
  ),
  strict(
    'filter',
    ['listObject', { oneOf: ['sku'] }, 'listString'],
    'listObject',
    (list, name, values) =>
      list.filter((object) => {
        const value = attribute(object, name);
        return value !== null && values.some((other) => same(other, value));
      }),
  ),
  strict('sort', ['listObject', ATTRIBUTE, 'boolean'], 'listObject', (list, name, ascending) =>
    sorted(list, ascending, (object) => attribute(object, name)),
  ),
];

type Number_ = bigint | number;

function mean(values: readonly (Number_ | null)[]): number | null {
  const numbers = present<Number_>(values);
  if (numbers.length === 0) return null;
  let [whole, rest] = [0n, 0];
  for (const value of numbers) {
    if (typeof value === 'bigint') whole += value;
    else rest += value;
  }
  return (Number(whole) + rest) / numbers.length;
}

function extreme(values: List, direction: 1 | -1): PlainValue {
  let best: PlainValue = null;
  for (const value of present(values)) {
    if (best === null || direction * order(value, best) > 0) best = value;
  }
  return best;
}

const PAIRS = ['integer', 'decimal', 'duration', 'dateTime', 'dateTimeOnly'] as const;
const NUMBERS = ['integer', 'decimal'] as const;

const OF_NUMBERS: readonly ReferenceFunction[] = [
  lenient('avg', ['listInteger'], 'decimal', (list) => mean(list ?? [])),
  lenient('avg', ['listDecimal'], 'decimal', (list) => mean(list ?? [])),
  ...NUMBERS.flatMap((a) =>
    NUMBERS.map((b) => lenient('avg', [a, b], 'decimal', (x, y) => mean([x, y]))),
  ),
  ...(['max', 'min'] as const).flatMap((name) => {
    const direction = name === 'max' ? 1 : -1;
    return [
      lenient(name, ['listInteger'], 'integer', (list) => extreme(list ?? [], direction)),
      lenient(name, ['listDecimal'], 'decimal', (list) => extreme(list ?? [], direction)),
      ...PAIRS.map((type) =>
        lenient(name, [type, type], type, (x, y) => extreme([x, y], direction)),
      ),
    ];
  }),
  lenient('sum', ['listInteger'], 'integer', (list) =>
    wrap(present(list ?? []).reduce((total, value) => total + value, 0n)),
  ),
  lenient('sum', ['listDecimal'], 'decimal', (list) =>
    present(list ?? []).reduce((total, value) => total + value, 0),
  ),
  lenient('sum', ['integer', 'integer'], 'integer', (x, y) => wrap((x ?? 0n) + (y ?? 0n))),
  lenient('sum', ['decimal', 'decimal'], 'decimal', (x, y) => 0 + (x ?? 0) + (y ?? 0)),
];

export const LIST_FUNCTIONS: readonly ReferenceFunction[] = [
  ...ofScalars('listString', 'string'),
  ...ofScalars('listInteger', 'integer'),
  ...ofScalars('listDecimal', 'decimal'),
  ...(['listString', 'listInteger', 'listDecimal', 'listObject'] as const).flatMap(ofAnyList),
  ...OF_OBJECTS,
  ...OF_NUMBERS,
];
