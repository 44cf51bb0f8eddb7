/**
 * The one operator table (expression-language.md §3, §8): parser, checker, compiler, completion and help read it. A
 * level is a row of the precedence table; a higher number binds tighter.
 */

export type LogicalOperator = 'and' | 'or';
export type EqualityOperator = '==' | '!=';
export type OrderingOperator = '<' | '<=' | '>' | '>=';
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%';
export type BinaryOperator =
  | LogicalOperator
  | EqualityOperator
  | OrderingOperator
  | ArithmeticOperator;

/** Suffix tests; their text is how they are spelled. */
export type TestOperator =
  | 'is null'
  | 'is not null'
  | 'has null'
  | 'is numeric'
  | 'is integer'
  | 'is decimal';

export type ChainLevel = 'or' | 'and' | 'equality' | 'ordering' | 'additive' | 'multiplicative';

export interface OperatorRow {
  readonly level: ChainLevel;
  readonly precedence: number;
  readonly associative: boolean;
}

const ROWS: readonly (readonly [ChainLevel, number, boolean, readonly BinaryOperator[]])[] = [
  ['or', 1, true, ['or']],
  ['and', 2, true, ['and']],
  ['equality', 4, true, ['==', '!=']],
  ['ordering', 5, false, ['<', '<=', '>', '>=']],
  ['additive', 7, true, ['+', '-']],
  ['multiplicative', 8, true, ['*', '/', '%']],
];

/** Binary operators by symbol. */
export const BINARY_OPERATORS: ReadonlyMap<string, OperatorRow> = new Map(
  ROWS.flatMap(([level, precedence, associative, symbols]) =>
    symbols.map((symbol) => [symbol, { level, precedence, associative }] as const),
  ),
);

/** Precedence of the prefix `not`: between `and` and equality. */
export const NOT_PRECEDENCE = 3;

/** Precedence of the suffix tests: between ordering and sums. */
export const TEST_PRECEDENCE = 6;

export const TEST_OPERATORS: readonly TestOperator[] = [
  'is null',
  'is not null',
  'has null',
  'is numeric',
  'is integer',
  'is decimal',
];

/** What other languages and typographers write, and what it is here (§1.5). */
export const MISTAKEN_OPERATORS: ReadonlyMap<string, BinaryOperator> = new Map([
  ['=', '=='],
  ['===', '=='],
  ['!==', '!='],
  ['<>', '!='],
  ['≠', '!='],
  ['=>', '>='],
  ['≥', '>='],
  ['=<', '<='],
  ['≤', '<='],
  ['&&', 'and'],
  ['&', 'and'],
  ['||', 'or'],
  ['|', 'or'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['×', '*'],
  ['÷', '/'],
]);

/** Whether a symbol or word is a binary operator. */
export function isBinaryOperator(symbol: string): symbol is BinaryOperator {
  return BINARY_OPERATORS.has(symbol);
}

/** Whether an operator compares: equality or ordering. */
export function isComparison(
  operator: BinaryOperator,
): operator is EqualityOperator | OrderingOperator {
  const level = BINARY_OPERATORS.get(operator)?.level;
  return level === 'equality' || level === 'ordering';
}
