/** What the operators do with values (expression-language.md §8). Total: nothing throws, null in gives null or false. */
import { valuesEqual } from '../equality.ts';
import type {
  ArithmeticOperator,
  BinaryOperator,
  EqualityOperator,
  OrderingOperator,
  TestOperator,
} from '../syntax/operators.ts';
import { plusDuration } from '../temporal/index.ts';
import { textForm } from '../text-form.ts';
import type { Value } from '../value.ts';

/** An operation of two values; `and` and `or` are missing, because they do not always look at both. */
export function operationOf(
  operator: Exclude<BinaryOperator, 'and' | 'or'>,
): (left: Value, right: Value) => Value {
  return OPERATIONS[operator];
}

const OPERATIONS: Readonly<
  Record<
    EqualityOperator | OrderingOperator | ArithmeticOperator,
    (left: Value, right: Value) => Value
  >
> = {
  '==': valuesEqual,
  '!=': (left, right) => !valuesEqual(left, right),
  '<': (left, right) => ordered(left, right, (a, b) => a < b),
  '<=': (left, right) => ordered(left, right, (a, b) => a <= b),
  '>': (left, right) => ordered(left, right, (a, b) => a > b),
  '>=': (left, right) => ordered(left, right, (a, b) => a >= b),
  '+': add,
  '-': (left, right) =>
    calculate(
      left,
      right,
      (a, b) => a - b,
      (a, b) => a - b,
    ),
  '*': (left, right) =>
    calculate(
      left,
      right,
      (a, b) => a * b,
      (a, b) => a * b,
    ),
  // Quirk: a zero divisor gives zero, for the remainder too.
  '/': (left, right) =>
    calculate(
      left,
      right,
      (a, b) => (b === 0n ? 0n : a / b),
      (a, b) => (b === 0 ? 0 : a / b),
    ),
  '%': (left, right) =>
    calculate(
      left,
      right,
      (a, b) => (b === 0n ? 0n : a % b),
      (a, b) => (b === 0 ? 0 : a % b),
    ),
};

/** A suffix test (§8.4, §8.5). */
export function test(operator: TestOperator, value: Value): boolean {
  switch (operator) {
    case 'is null':
      return value === null;
    case 'is not null':
      return value !== null;
    case 'has null':
      return Array.isArray(value) && value.includes(null);
    case 'is numeric':
      return typeof value === 'bigint' || typeof value === 'number';
    case 'is integer':
      return typeof value === 'bigint';
    case 'is decimal':
      return typeof value === 'number';
  }
}

/** The integer branch of an `if` whose other branch is a decimal. */
export function asDecimal(value: Value): Value {
  return typeof value === 'bigint' ? Number(value) : value;
}

type Comparison = (a: bigint | number, b: bigint | number) => boolean;

/** §8.3: JavaScript compares bigint and number exactly, without rounding. */
function ordered(left: Value, right: Value, compare: Comparison): boolean {
  if (isNumber(left) && isNumber(right)) return compare(left, right);
  const a = momentOf(left);
  const b = momentOf(right);
  return a !== undefined && b !== undefined && compare(a, b);
}

function momentOf(value: Value): bigint | undefined {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
  if (value.kind === 'dateTime') return value.epochNanoseconds;
  return value.kind === 'dateTimeOnly' ? value.localNanoseconds : undefined;
}

/** §8.8: text if either side is text, else date addition, else numbers. */
function add(left: Value, right: Value): Value {
  if (left === null || right === null) return null;
  if (typeof left === 'string' || typeof right === 'string') {
    return textForm(left) + textForm(right);
  }
  if (typeof left === 'object' && typeof right === 'object') return move(left, right);
  return calculate(
    left,
    right,
    (a, b) => a + b,
    (a, b) => a + b,
  );
}

function move(left: Extract<Value, object>, right: Extract<Value, object>): Value {
  if (!('kind' in left) || !('kind' in right) || right.kind !== 'duration') return null;
  switch (left.kind) {
    case 'dateTime':
    case 'dateTimeOnly':
    case 'duration':
      return plusDuration(left, right);
    default:
      return null;
  }
}

/** Two integers stay an integer and wrap at 64 bits like a Java `long`; a decimal makes both decimals. */
function calculate(
  left: Value,
  right: Value,
  integers: (a: bigint, b: bigint) => bigint,
  decimals: (a: number, b: number) => number,
): Value {
  if (typeof left === 'bigint' && typeof right === 'bigint') {
    return BigInt.asIntN(64, integers(left, right));
  }
  return isNumber(left) && isNumber(right) ? decimals(Number(left), Number(right)) : null;
}

function isNumber(value: Value): value is bigint | number {
  return typeof value === 'bigint' || typeof value === 'number';
}
