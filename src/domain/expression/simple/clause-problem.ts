/** What a clause still lacks before it can be part of the condition; data, the sentences live in the catalogues. */
import type { Clause } from './clause-form.ts';
import type { ScalarType } from '../types.ts';
import type { ClauseField } from './clause-field.ts';
import { literalText } from './literal.ts';
import { operatorRow, valueTypeOf } from './operators.ts';

export type ClauseProblem =
  | 'fieldMissing'
  | 'fieldUnknown'
  | 'valueMissing'
  | 'integerExpected'
  | 'integerTooLarge'
  | 'countExpected'
  | 'decimalExpected'
  | 'dateExpected'
  | 'momentExpected'
  | 'durationExpected'
  | 'booleanExpected';

/** Constants of a clause as the language writes them, or what is missing. */
export function clauseConstants(
  { operator, values }: Clause,
  field: ClauseField,
): readonly string[] | ClauseProblem {
  const { values: shape } = operatorRow(operator);
  const type = valueTypeOf(operator, field.type);
  const wanted = values.slice(...COUNTS[shape]);
  const expected = shape === 'two' ? 2 : 1;
  if (shape !== 'none' && wanted.filter((value) => value.trim() !== '').length < expected) {
    return 'valueMissing';
  }
  const constants = wanted.map((value) => literalText(type, value));
  const wrong = wanted.find((_, index) => constants[index] === undefined);
  if (wrong !== undefined) return isWholeNumber(type, wrong) ? 'integerTooLarge' : EXPECTED[type];
  const written = constants.filter((constant) => constant !== undefined);
  if (shape === 'window' && !isCount(written[0], 1n)) return 'countExpected';
  if (shape === 'size' && !isCount(written[0], 0n)) return 'countExpected';
  if (shape === 'window') return [...written, values[1] ?? 'days'];
  return shape === 'size' ? [values[0] ?? '>', ...written] : written;
}

/** What a clause lacks; one that is as the text spells it lacks nothing. */
export function clauseProblem(
  clause: Clause,
  field: ClauseField | undefined,
): ClauseProblem | undefined {
  if (clause.source !== undefined) return undefined;
  if (clause.field === '') return 'fieldMissing';
  if (field === undefined) return 'fieldUnknown';
  const constants = clauseConstants(clause, field);
  return typeof constants === 'string' ? constants : undefined;
}

/** Which of the values are constants. */
const COUNTS = {
  none: [0, 0],
  one: [0, 1],
  two: [0, 2],
  many: [0],
  window: [0, 1],
  size: [1, 2],
} as const;

/** Digits enough, but beyond 64 bits. */
function isWholeNumber(type: ScalarType, typed: string): boolean {
  return type === 'integer' && /^-?\d+$/.test(typed.trim());
}

/** "In the last 0 days" and "fewer than -1 elements" are nobody's intention. */
function isCount(written: string | undefined, least: bigint): boolean {
  return written !== undefined && BigInt(written) >= least && BigInt(written) <= MOST;
}

const MOST = 1_000_000n;

/** What is expected where a text is no constant of a type. */
export const EXPECTED = {
  string: 'valueMissing',
  integer: 'integerExpected',
  decimal: 'decimalExpected',
  boolean: 'booleanExpected',
  dateOnly: 'dateExpected',
  dateTimeOnly: 'momentExpected',
  dateTime: 'momentExpected',
  duration: 'durationExpected',
} as const;
