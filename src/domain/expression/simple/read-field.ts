/** The field on the left of a clause: a plain path of the event, without options and path functions (§14.3). */
import type { XdmSchema } from '#domain/schema';
import type { CheckedExpression } from '../check/checked.ts';
import { withoutParentheses, type ExpressionNode } from '../syntax/nodes.ts';
import { clauseField, type ClauseField } from './clause-field.ts';
import type { UndrawableReason } from './undrawable.ts';

/** What a clause is read against: its text with all types known, and the schema that they come from. */
export interface Reading {
  readonly checked: CheckedExpression;
  readonly schema: XdmSchema;
}

/** A node that the clause form cannot draw. */
export interface Refusal {
  readonly refused: UndrawableReason;
  readonly node: ExpressionNode;
}

export function refuse(refused: UndrawableReason, node: ExpressionNode): Refusal {
  return { refused, node };
}

/** The field that a node refers to. */
export function readField(
  { checked, schema }: Reading,
  written: ExpressionNode,
): ClauseField | Refusal {
  const node = withoutParentheses(written);
  if (node.kind !== 'reference') return refuse('computedField', node);
  if (node.source !== 'event') return refuse('otherSource', node);
  if (node.defaultValue !== undefined) return refuse('defaultValue', node);
  if (node.steps.some(({ kind }) => kind === 'call')) return refuse('pathFunction', node);
  const path = checked.paths.get(node)?.selection;
  const field = path === undefined ? undefined : clauseField(schema, path);
  return field ?? refuse('fieldType', node);
}
