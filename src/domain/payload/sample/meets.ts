/** Whether a value would fulfil a demand: a quick look with the meaning of the language for plain constants. */
import type { JsonValue } from '#domain/base';
import type { Constant } from '#domain/event';
import type { Demand } from './demands.ts';

/** True when a present value of the field makes the clause come out as wanted. */
export function meets(value: JsonValue, { clause, wanted }: Demand): boolean {
  return holds(value, clause.operator, clause.constants) === wanted;
}

function holds(
  value: JsonValue,
  operator: Demand['clause']['operator'],
  constants: readonly Constant[],
): boolean {
  const [constant] = constants;
  const text = typeof value === 'string' ? value : undefined;
  const other = typeof constant?.value === 'string' ? constant.value : '';
  switch (operator) {
    case 'is null':
      return false;
    case 'is not null':
      return true;
    case 'isEmpty':
      return value === '';
    case 'isNotEmpty':
      return value !== '';
    case '==':
      return constant !== undefined && isSame(value, constant);
    case '!=':
      return constant === undefined || !isSame(value, constant);
    case 'in':
      return constants.some((candidate) => isSame(value, candidate));
    case '<':
    case '<=':
    case '>':
    case '>=':
      return constant !== undefined && isOrdered(value, operator, constant);
    case 'equalIgnoreCase':
      return text?.toLowerCase() === other.toLowerCase();
    case 'notEqualIgnoreCase':
      return text?.toLowerCase() !== other.toLowerCase();
    case 'contain':
      return text?.includes(other) ?? false;
    case 'startWith':
      return text?.startsWith(other) ?? false;
    case 'endWith':
      return text?.endsWith(other) ?? false;
    case 'containIgnoreCase':
      return text?.toLowerCase().includes(other.toLowerCase()) ?? false;
    case 'startWithIgnoreCase':
      return text?.toLowerCase().startsWith(other.toLowerCase()) ?? false;
    case 'endWithIgnoreCase':
      return text?.toLowerCase().endsWith(other.toLowerCase()) ?? false;
  }
}

function isSame(value: JsonValue, constant: Constant): boolean {
  const left = measure(value, constant);
  const right = measure(toJson(constant), constant);
  return left !== undefined && left === right;
}

function isOrdered(
  value: JsonValue,
  operator: '<' | '<=' | '>' | '>=',
  constant: Constant,
): boolean {
  const left = measure(value, constant);
  const right = measure(toJson(constant), constant);
  if (typeof left !== 'number' || typeof right !== 'number') return false;
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
}

/** Instants compare as milliseconds, numbers as numbers, the rest as it is. */
function measure(value: JsonValue, { type }: Constant): JsonValue | undefined {
  if (type === 'dateTime') return typeof value === 'string' ? Date.parse(value) : undefined;
  if (typeof value === 'bigint') return Number(value);
  return value;
}

/** The constant as a payload would carry it; integers beyond 2^53 stay exact. */
export function toJson({ value }: Constant): JsonValue {
  if (typeof value !== 'bigint') return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
