/**
 * From the explanation of a condition that did not hold to one reason: the first clause that failed, with the values
 * that decided it (issue: `placeContext.geo.city is "Lyon", expected "Paris"`).
 */
import {
  firstFailingClause,
  type ClauseExplanation,
  type Explanation,
  type OperandExplanation,
} from '#domain/expression';
import { operandName, referenceName } from './operand-name.ts';
import { reason, type VerdictReason } from './reason.ts';
import { valueText } from './value-text.ts';

/** Comparison with its operands swapped: `5 < x` is `x > 5`. */
const MIRRORED = new Map([
  ['==', '=='],
  ['!=', '!='],
  ['<', '>'],
  ['<=', '>='],
  ['>', '<'],
  ['>=', '<='],
]);

/** What `not` asks for instead, where the language has a word for it: `not (x == 1)` expects `x != 1`. */
const OPPOSITES = new Map([
  ['==', '!='],
  ['!=', '=='],
  ['<', '>='],
  ['<=', '>'],
  ['>', '<='],
  ['>=', '<'],
  ['is null', 'is not null'],
  ['is not null', 'is null'],
  ['equalIgnoreCase', 'notEqualIgnoreCase'],
  ['notEqualIgnoreCase', 'equalIgnoreCase'],
  ['is true', 'is not true'],
]);

/** Why a condition counts as false; `text` is the condition, for when no single clause is to blame. */
export function conditionFalseReason(explanation: Explanation, text: string): VerdictReason {
  const clause = firstFailingClause(explanation);
  if (!clause) return reason('conditionFalse/no-clause', { text });
  const { subject, operator, others } = readFromTheField(clause);
  const opposite = clause.negated ? OPPOSITES.get(operator) : operator;
  return reason(
    opposite === undefined ? 'conditionFalse/negated-clause' : 'conditionFalse/clause',
    {
      text: clause.text,
      operator: opposite ?? operator,
      subject: subject ? operandName(subject) : clause.text,
      actual: subject ? valueText(subject.value) : '',
      expected: others.map(expectedText).join(', '),
    },
  );
}

/** A boolean field that is a clause by itself asks for true. */
const BY_ITSELF = 'is true';

interface ReadClause {
  readonly subject: OperandExplanation | undefined;
  readonly operator: string;
  readonly others: readonly OperandExplanation[];
}

/** A comparison is told from the field's side, whichever side it was written on. */
function readFromTheField(clause: ClauseExplanation): ReadClause {
  const [first, second, ...rest] = clause.operands;
  const mirrored = MIRRORED.get(clause.operator);
  if (
    first !== undefined &&
    second !== undefined &&
    mirrored !== undefined &&
    first.path === undefined &&
    second.path !== undefined
  ) {
    return { subject: second, operator: mirrored, others: [first, ...rest] };
  }
  return {
    subject: first,
    operator: clause.operator || BY_ITSELF,
    others: clause.operands.slice(1),
  };
}

/** A field on the other side is named beside its value: `commerce.order.limit (100)`. */
function expectedText(operand: OperandExplanation): string {
  const value = valueText(operand.value);
  const name = referenceName(operand);
  return name === undefined ? value || 'null' : `${name} (${value || 'null'})`;
}
