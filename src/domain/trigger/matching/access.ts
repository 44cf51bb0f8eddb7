/**
 * What leads to a branch: a part of it that the index can look up. The most selective one comes first; the next ones
 * divide what is found there.
 */
import type { ElementsTest, RuleNode } from '../rules/rule.ts';
import type { Field } from '../rules/typed-fields.ts';
import type { Branch } from './branches.ts';
import type { FieldUses } from './field-uses.ts';
import { intervalsOf, type Interval } from './interval.ts';

/** A part that is looked up: everything that holds is found; except for elements of lists, nothing else is. */
export type Access = { readonly field: Field } & (
  | { readonly kind: 'text'; readonly ids: readonly number[] }
  /** An element of a list has one of these texts. */
  | { readonly kind: 'inside'; readonly ids: readonly number[] }
  | { readonly kind: 'number'; readonly constants: readonly number[] }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'value'; readonly present: boolean }
  | { readonly kind: 'interval'; readonly interval: Interval }
  | { readonly kind: 'startsWith' | 'contains' | 'endsWith'; readonly text: string }
  | { readonly kind: 'ignoreCase'; readonly text: string; readonly length: number }
);

export interface AccessPlan {
  /** In the order in which they are looked up, each with the parts of the branch that it answers. */
  readonly accesses: readonly { readonly access: Access; readonly parts: Branch }[];
  /** What cannot be looked up. */
  readonly rest: Branch;
}

/** How a branch is found. */
export function planOf(branch: Branch, uses: FieldUses): AccessPlan {
  const intervals = intervalsOf(branch);
  const planned: { access: Access; parts: Branch; share: number }[] = [];
  const rest: RuleNode[] = [];
  for (const { field, interval, parts } of intervals) {
    const isOneSided = interval.low === -Infinity || interval.high === Infinity;
    planned.push({
      access: { kind: 'interval', field, interval },
      parts,
      share: isOneSided ? 0.55 : 0.3,
    });
  }
  const taken = new Set(intervals.flatMap(({ parts }) => parts));
  for (const part of branch) {
    if (taken.has(part)) continue;
    const access = accessOf(part);
    const isAnswered = access !== undefined && (access.kind !== 'inside' || isOneTest(part));
    if (!isAnswered) rest.push(part);
    if (!access) continue;
    planned.push({ access, parts: isAnswered ? [part] : [], share: shareOf(access, uses) });
  }
  return { accesses: planned.sort((a, b) => a.share - b.share), rest };
}

function accessOf(part: RuleNode): Access | undefined {
  if (part.kind !== 'literal') return undefined;
  const { term, negated } = part;
  if (term.kind === 'value') return { kind: 'value', field: term.field, present: !negated };
  if (negated || term.kind === 'order') return undefined;
  if (term.kind === 'expression') return term.needs && insideOf(term.needs);
  if (term.kind === 'element') return insideOf(term.needs);
  return term;
}

/** Whether looking up the text of an element is all that a part asks. */
function isOneTest(part: RuleNode): boolean {
  return (
    part.kind === 'literal' && part.term.kind === 'element' && part.term.needs.tests.length === 1
  );
}

function insideOf({ lookUp }: ElementsTest): Access | undefined {
  return lookUp && { kind: 'inside', ...lookUp };
}

/** The share of events that have what is looked up, as far as it can be guessed from the conditions. */
function shareOf(access: Access, uses: FieldUses): number {
  switch (access.kind) {
    case 'text':
    case 'inside':
      return equalityShare(access.field, access.ids.length, uses);
    case 'number':
      return equalityShare(access.field, access.constants.length, uses);
    case 'boolean':
      return 0.5;
    case 'value':
      return access.present ? 0.9 : 0.7;
    // These look at the characters of a text: nearly always another look-up is cheaper.
    case 'ignoreCase':
    case 'startsWith':
    case 'endsWith':
      return 0.6;
    case 'contains':
      return 0.65;
    case 'interval':
      return 0.5;
  }
}

/** The share of events that have one of some constants, if all constants of the field were equally frequent. */
function equalityShare(field: Field, constants: number, uses: FieldUses): number {
  return Math.min(0.5, constants / (uses.countOf(field) + 1));
}
