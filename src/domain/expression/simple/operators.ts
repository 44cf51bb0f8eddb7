/**
 * The operators of the clause form by type of field, as one table (expression-language.md §14.2, R-72): what values
 * each takes and which expression it writes. The labels live in the message catalogues.
 */
import { SCALAR_TYPES, type ScalarType } from '../types.ts';
import type { ClauseKind } from './clause-field.ts';

/** How many values an operator takes, and of which sort. */
export type ValueShape =
  | 'none'
  /** Constants of the field's type: one, a lower and an upper bound, a list. */
  | 'one'
  | 'two'
  | 'many'
  /** A number and a unit of time: `["3", "days"]`. */
  | 'window'
  /** A comparison and a number of elements: `[">", "2"]`. */
  | 'size';

export const WINDOW_UNITS = ['hours', 'days', 'months', 'years'] as const;
export type WindowUnit = (typeof WINDOW_UNITS)[number];

export const SIZE_COMPARISONS = ['==', '!=', '>', '>=', '<', '<='] as const;
export type SizeComparison = (typeof SIZE_COMPARISONS)[number];

export const CLAUSE_OPERATORS = [
  'equals',
  'notEquals',
  'contains',
  'notContains',
  'startsWith',
  'notStartsWith',
  'endsWith',
  'notEndsWith',
  'greaterThan',
  'atLeast',
  'lessThan',
  'atMost',
  'between',
  'isTrue',
  'isFalse',
  'after',
  'onOrAfter',
  'before',
  'onOrBefore',
  'is',
  'isNot',
  'inLast',
  'inNext',
  'containsValue',
  'notContainsValue',
  'size',
  'hasNull',
  'isOneOf',
  'isNoneOf',
  'matches',
  'isEmpty',
  'isNotEmpty',
  'isMember',
  'isNotMember',
  'hasValue',
  'hasNoValue',
] as const;

export type ClauseOperator = (typeof CLAUSE_OPERATORS)[number];

export interface OperatorRow {
  readonly kinds: readonly ClauseKind[];
  readonly values: ValueShape;
  /** Has the case switch (§14.1). */
  readonly hasCase: boolean;
  /**
   * The expression: `field` is a reference, `values` are constants of the language (for `window` and `size` as they
   * stand in the clause).
   */
  readonly write: (field: string, values: readonly string[], ignoreCase: boolean) => string;
}

const EVERY_KIND: readonly ClauseKind[] = [...SCALAR_TYPES, 'enumeration', 'list'];
const TEXT: readonly ClauseKind[] = ['string'];
const TEXTS: readonly ClauseKind[] = ['string', 'enumeration'];
const NUMBERS: readonly ClauseKind[] = ['integer', 'decimal'];
const INSTANTS: readonly ClauseKind[] = ['dateTime', 'dateTimeOnly'];
const AUDIENCES: readonly ClauseKind[] = ['audience'];

const ROWS: Readonly<Record<ClauseOperator, OperatorRow>> = {
  equals: {
    kinds: [...TEXTS, ...NUMBERS],
    values: 'one',
    hasCase: true,
    write: (field, [value], ignoreCase) =>
      ignoreCase ? `equalIgnoreCase(${field}, ${value})` : `${field} == ${value}`,
  },
  notEquals: {
    kinds: [...TEXTS, ...NUMBERS],
    values: 'one',
    hasCase: true,
    write: (field, [value], ignoreCase) =>
      ignoreCase ? `notEqualIgnoreCase(${field}, ${value})` : `${field} != ${value}`,
  },
  contains: textTest('contain'),
  notContains: textTest('contain', 'not '),
  startsWith: textTest('startWith'),
  notStartsWith: textTest('startWith', 'not '),
  endsWith: textTest('endWith'),
  notEndsWith: textTest('endWith', 'not '),
  greaterThan: comparison(NUMBERS, '>'),
  atLeast: comparison(NUMBERS, '>='),
  lessThan: comparison(NUMBERS, '<'),
  atMost: comparison(NUMBERS, '<='),
  between: row(
    NUMBERS,
    'two',
    (field, [low, high]) => `${field} >= ${low} and ${field} <= ${high}`,
  ),
  isTrue: row(['boolean'], 'none', (field) => `${field} == true`),
  isFalse: row(['boolean'], 'none', (field) => `${field} == false`),
  after: moment('>'),
  onOrAfter: comparison(INSTANTS, '>='),
  before: moment('<'),
  onOrBefore: comparison(INSTANTS, '<='),
  is: comparison(['dateTime', 'dateTimeOnly', 'dateOnly', 'duration'], '=='),
  isNot: comparison(['dateOnly', 'duration'], '!='),
  inLast: window('inLast'),
  inNext: window('inNext'),
  containsValue: row(['list'], 'one', (field, [value]) => `in(${value}, ${field})`),
  notContainsValue: row(['list'], 'one', (field, [value]) => `not in(${value}, ${field})`),
  size: row(['list'], 'size', (field, [operator, count]) => `count(${field}) ${operator} ${count}`),
  hasNull: row(['list'], 'none', (field) => `${field} has null`),
  isOneOf: row(
    [...TEXTS, ...NUMBERS],
    'many',
    (field, values) => `in(${field}, [${values.join(', ')}])`,
  ),
  isNoneOf: row(TEXTS, 'many', (field, values) => `not in(${field}, [${values.join(', ')}])`),
  matches: row(TEXT, 'one', (field, [pattern]) => `matchRegExp(${field}, ${pattern})`),
  isEmpty: row(TEXT, 'none', (field) => `isEmpty(${field})`),
  isNotEmpty: row(TEXT, 'none', (field) => `isNotEmpty(${field})`),
  isMember: row(AUDIENCES, 'one', (_, [name]) => `inAudience(${name}) == true`),
  isNotMember: row(AUDIENCES, 'one', (_, [name]) => `inAudience(${name}) == false`),
  hasValue: row(EVERY_KIND, 'none', (field) => `${field} is not null`),
  hasNoValue: row(EVERY_KIND, 'none', (field) => `${field} is null`),
};

/** The row of an operator. */
export function operatorRow(operator: ClauseOperator): OperatorRow {
  return ROWS[operator];
}

/** The operators that a kind of field knows, in the order of the table; `has a value` comes last. */
export function operatorsFor(kind: ClauseKind): readonly ClauseOperator[] {
  return CLAUSE_OPERATORS.filter((operator) => ROWS[operator].kinds.includes(kind));
}

/** Whether the case switch makes sense: closed enumerations are spelled exactly (§14.2). */
export function hasCaseSwitch(operator: ClauseOperator, kind: ClauseKind): boolean {
  return kind === 'string' && ROWS[operator].hasCase;
}

/** Type of the constants that a clause of an operator compares with. */
export function valueTypeOf(operator: ClauseOperator, type: ScalarType): ScalarType {
  const { values } = ROWS[operator];
  return values === 'window' || values === 'size' ? 'integer' : type;
}

function row(
  kinds: readonly ClauseKind[],
  values: ValueShape,
  write: OperatorRow['write'],
): OperatorRow {
  return { kinds, values, hasCase: false, write };
}

function comparison(kinds: readonly ClauseKind[], symbol: string): OperatorRow {
  return row(kinds, 'one', (field, [value]) => `${field} ${symbol} ${value}`);
}

/** dateOnly has no ordering (§8.3): two dates are compared as midnights in UTC. */
function moment(symbol: '<' | '>'): OperatorRow {
  return row([...INSTANTS, 'dateOnly'], 'one', (field, [value = '']) =>
    value.startsWith('date(')
      ? `toDateTime("UTC", ${field}) ${symbol} toDateTime("UTC", ${value})`
      : `${field} ${symbol} ${value}`,
  );
}

function textTest(name: string, negation: '' | 'not ' = ''): OperatorRow {
  return {
    kinds: TEXT,
    values: 'one',
    hasCase: true,
    write: (field, [value], ignoreCase) =>
      `${negation}${name}${ignoreCase ? 'IgnoreCase' : ''}(${field}, ${value})`,
  };
}

function window(name: 'inLast' | 'inNext'): OperatorRow {
  return row(['dateTime'], 'window', (field, [count, unit = '']) => {
    const named = unit.charAt(0).toUpperCase() + unit.slice(1);
    return `${name}${named}(${field}, ${count})`;
  });
}
