/** Which fields conditions compare with constants, and with how many: what the order of look-ups is guessed from. */
import type { RuleNode, Term } from '../rules/rule.ts';
import type { Field } from '../rules/typed-fields.ts';

export class FieldUses {
  /** By field and constant: in how many places it is named. */
  private readonly constants = new Map<Field, Map<number | string, number>>();

  add(rule: RuleNode): void {
    this.count(rule, 1);
  }

  remove(rule: RuleNode): void {
    this.count(rule, -1);
  }

  /** How many different constants a field is compared with: the more, the fewer events have each. */
  countOf(field: Field): number {
    return this.constants.get(field)?.size ?? 0;
  }

  private count(node: RuleNode, more: 1 | -1): void {
    if (node.kind === 'always') return;
    if (node.kind !== 'literal') {
      for (const part of node.parts) this.count(part, more);
      return;
    }
    const used = constantsOf(node.term);
    if (!used) return;
    const { field } = used;
    let counts = this.constants.get(field);
    if (!counts) this.constants.set(field, (counts = new Map()));
    for (const constant of used.constants) {
      const count = (counts.get(constant) ?? 0) + more;
      if (count > 0) counts.set(constant, count);
      else counts.delete(constant);
    }
  }
}

/** The field and constants that a term compares with, for the counts. */
function constantsOf(
  term: Term,
): { readonly field: Field; readonly constants: readonly (number | string)[] } | undefined {
  switch (term.kind) {
    case 'text':
      return { field: term.field, constants: term.ids };
    case 'element':
    case 'expression':
      return (
        term.needs?.lookUp && {
          field: term.needs.lookUp.field,
          constants: term.needs.lookUp.ids,
        }
      );
    case 'number':
      return { field: term.field, constants: term.constants };
    case 'ignoreCase':
      return { field: term.field, constants: [term.text] };
    default:
      return undefined;
  }
}
