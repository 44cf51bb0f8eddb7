/**
 * Comparisons of two operands as closures (expression-language.md §8.2, §8.3), the bulk of every condition: a constant
 * on the right is looked at once, when compiling, and integers are compared without becoming `bigint`.
 */
import { constantOf } from '../check/check-call.ts';
import { valuesEqual } from '../equality.ts';
import type { ExpressionNode } from '../syntax/nodes.ts';
import type { EqualityOperator, OrderingOperator } from '../syntax/operators.ts';
import type { Value } from '../value.ts';
import { comparableForm, type Closure } from './closure.ts';
import { operationOf } from './operations.ts';

/** `left operator right` as a closure. */
export function compileComparison(
  operator: EqualityOperator | OrderingOperator,
  left: Closure,
  right: Closure,
  rightNode: ExpressionNode,
): Closure {
  const value = comparableForm(left);
  const constant = constantOf(rightNode);
  if (constant !== undefined) return withConstant(operator, value, asDouble(constant));
  const other = comparableForm(right);
  const operation = operationOf(operator);
  return (frame) => operation(value(frame), other(frame));
}

function withConstant(
  operator: EqualityOperator | OrderingOperator,
  value: Closure,
  constant: Exclude<Value, null>,
): Closure {
  if (operator === '==' || operator === '!=') return equality(operator, value, constant);
  if (typeof constant !== 'number' && typeof constant !== 'bigint') return () => false;
  switch (operator) {
    case '<':
      return (frame) => {
        const found = value(frame);
        return isNumber(found) && found < constant;
      };
    case '<=':
      return (frame) => {
        const found = value(frame);
        return isNumber(found) && found <= constant;
      };
    case '>':
      return (frame) => {
        const found = value(frame);
        return isNumber(found) && found > constant;
      };
    case '>=':
      return (frame) => {
        const found = value(frame);
        return isNumber(found) && found >= constant;
      };
  }
}

function equality(
  operator: EqualityOperator,
  value: Closure,
  constant: Exclude<Value, null>,
): Closure {
  const wanted = operator === '==';
  if (typeof constant === 'string' || typeof constant === 'boolean') {
    return (frame) => (value(frame) === constant) === wanted;
  }
  return (frame) => {
    const found = value(frame);
    return (found === constant || valuesEqual(found, constant)) === wanted;
  };
}

/** An integer as a double where that is exact. */
function asDouble(constant: Exclude<Value, null>): Exclude<Value, null> {
  if (typeof constant !== 'bigint') return constant;
  const double = Number(constant);
  return Number.isSafeInteger(double) ? double : constant;
}

function isNumber(value: Value): value is bigint | number {
  return typeof value === 'number' || typeof value === 'bigint';
}
