/** Terms as parts of a rule, and the parts that hold where others do not. */
import { oneOf } from './one-of.ts';
import type { RuleNode, Term } from './rule.ts';

/** A term that must hold, or must not. */
export function literal(term: Term, negated = false): RuleNode {
  return { kind: 'literal', term, negated };
}

/** The rule that holds exactly where another does not. */
export function opposite(node: RuleNode): RuleNode {
  switch (node.kind) {
    case 'literal':
      return node.negated ? literal(node.term) : negation(node.term);
    case 'always':
      return { kind: 'always', holds: !node.holds };
    default: {
      const parts = node.parts.map(opposite);
      return node.kind === 'and' ? oneOf(parts) : { kind: 'and', parts };
    }
  }
}

const REVERSED = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const;

/** A bound or a boolean that does not hold: the other side, or no value at all. Both can be looked up. */
function negation(term: Term): RuleNode {
  if (term.kind !== 'order' && term.kind !== 'boolean') return literal(term, true);
  const { field } = term;
  const other: Term =
    term.kind === 'boolean'
      ? { ...term, value: !term.value }
      : { ...term, comparison: REVERSED[term.comparison] };
  return oneOf([literal({ kind: 'value', field }, true), literal(other)]);
}
