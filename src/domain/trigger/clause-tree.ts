/** The explanation of a condition as plain data: values become text, so that it crosses the worker border. */
import type { ConditionExplanation, OperandExplanation } from '#domain/expression';
import type { ClausePhrases } from './clause-phrases.ts';
import { referenceName } from './operand-name.ts';
import { typeName, valueText } from './value-text.ts';
import type { ClauseOperand, ClauseTree } from './verdict.ts';

/** Copies an explanation; `condition` is the text that its ranges speak of, `phrases` what its clauses say. */
export function clauseTree(
  explanation: ConditionExplanation,
  condition: string,
  phrases?: ClausePhrases,
): ClauseTree {
  const { range, outcome, evaluated } = explanation;
  if (explanation.kind !== 'clause') {
    return {
      kind: explanation.kind,
      range,
      text: condition.slice(range.start, range.end),
      outcome,
      evaluated,
      parts: explanation.parts.map((part) => clauseTree(part, condition, phrases)),
    };
  }
  const phrase = phrases?.(range);
  return {
    kind: 'clause',
    range,
    text: explanation.text,
    ...(phrase && { phrase }),
    outcome,
    evaluated,
    negated: explanation.negated,
    operator: explanation.operator,
    operands: explanation.operands.map(clauseOperand),
  };
}

function clauseOperand(operand: OperandExplanation): ClauseOperand {
  const path = referenceName(operand);
  return {
    text: operand.text,
    ...(path !== undefined && { path }),
    value: valueText(operand.value),
    type: typeName(operand.value),
    ...(operand.source && {
      source: { value: valueText(operand.source.value), type: typeName(operand.source.value) },
    }),
  };
}
