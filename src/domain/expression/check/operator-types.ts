/** Operand and result types of the operators (expression-language.md §8); undefined is a type error. */
import type { ArithmeticOperator } from '../syntax/operators.ts';
import type { ValueType } from '../types.ts';
import { isNumeric, isScalarType } from './type-relations.ts';

/** Type of `left operator right`. */
export function arithmeticType(
  operator: ArithmeticOperator,
  left: ValueType,
  right: ValueType,
): ValueType | undefined {
  return operator === '+' ? sumType(left, right) : numberType(operator, left, right);
}

/** §8.8: string concatenation if either side is a string, else date addition, else numbers. */
function sumType(left: ValueType, right: ValueType): ValueType | undefined {
  if (left === 'string' || right === 'string') {
    return hasText(left) && hasText(right) ? 'string' : undefined;
  }
  if (left === 'any' || right === 'any') {
    return hasText(left) && hasText(right) ? 'any' : undefined;
  }
  if (right === 'duration' && isMovable(left)) return left;
  return numberType('+', left, right);
}

function numberType(
  operator: ArithmeticOperator,
  left: ValueType,
  right: ValueType,
): ValueType | undefined {
  if (left === 'any' || right === 'any') {
    return isNumberOrAny(left) && isNumberOrAny(right) ? 'any' : undefined;
  }
  if (!isNumeric(left) || !isNumeric(right)) return undefined;
  if (left === right) return left;
  // Quirk: only `*` refuses to mix the two.
  return operator === '*' ? undefined : 'decimal';
}

/** Whether two types can be ordered (§8.3). */
export function canOrder(left: ValueType, right: ValueType): boolean {
  if (left === 'any') return right === 'any' || isOrdered(right);
  if (right === 'any') return isOrdered(left);
  return isOrdered(left) && (left === right || (isNumeric(left) && isNumeric(right)));
}

/** Whether values of two types can never be equal (§8.2); lists may always both be empty. */
export function neverEqual(left: ValueType, right: ValueType): boolean {
  if (!isScalarType(left) && !isScalarType(right)) return false;
  if (left === 'any' || right === 'any' || left === right) return false;
  return !(isNumeric(left) && isNumeric(right));
}

function hasText(type: ValueType): boolean {
  return type === 'any' || isScalarType(type);
}

function isNumberOrAny(type: ValueType): boolean {
  return type === 'any' || isNumeric(type);
}

function isMovable(type: ValueType): boolean {
  return type === 'dateTime' || type === 'dateTimeOnly' || type === 'duration';
}

function isOrdered(type: ValueType): boolean {
  return isNumeric(type) || type === 'dateTime' || type === 'dateTimeOnly';
}
