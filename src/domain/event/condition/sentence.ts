/**
 * Condition and identifier as sentences (events.md §2.2): "The city of geo is equal to 'Paris'", "The id of the first
 * Email entry of identityMap". Data only: the catalogues put it into words.
 */
import { withoutParentheses, type ParsedExpression } from '#domain/expression';
import { readAccess } from './access.ts';
import type { ClauseOperator, ConditionForm, Constant, FieldAccess, SimpleClause } from './form.ts';
import { readConditionForm } from './read-form.ts';

/**
 * A field in words, from the inside out. `{ name: 'city', of: 'geo' }` is "the city of geo";
 * `{ name: 'id', of: 'identityMap', entry: 'Email', position: 'first' }` "the id of the first Email entry of identityMap";
 * `{ name: 'SKU', of: 'productListItems', position: 'first' }` "the SKU of the first element of productListItems".
 */
export interface FieldPhrase {
  /** Absent when the element or entry itself is meant. */
  readonly name?: string;
  /** The object, list or map around it; absent for a field at the root. */
  readonly of?: string;
  readonly entry?: string;
  /** `first`, `last`, `each`, or an index from 0. */
  readonly position?: 'first' | 'last' | 'each' | number;
}

export interface ClausePhrase {
  readonly field: FieldPhrase;
  /** The number of elements instead of the value. */
  readonly counted: boolean;
  readonly negated: boolean;
  readonly operator: ClauseOperator;
  readonly constants: readonly Constant[];
}

export interface ConditionPhrase {
  readonly join: 'and' | 'or';
  readonly clauses: readonly ClausePhrase[];
}

/** More clauses than this read worse as a sentence than as an expression. */
const MAX_CLAUSES = 4;

/** The condition as clauses of one level; undefined when only the expression itself tells it right. */
export function describeCondition(parsed: ParsedExpression): ConditionPhrase | undefined {
  if (parsed.diagnostics.some((diagnostic) => diagnostic.severity === 'error')) return undefined;
  const form = readConditionForm(parsed);
  const parts: readonly ConditionForm[] =
    form.kind === 'and' || form.kind === 'or' ? form.parts : [form];
  const clauses = parts.map(describeClause).filter((clause) => clause !== undefined);
  if (clauses.length !== parts.length || clauses.length > MAX_CLAUSES) return undefined;
  return { join: form.kind === 'or' ? 'or' : 'and', clauses };
}

/** The identifier as the field that it reads; undefined for any other expression. */
export function describeIdentifier(parsed: ParsedExpression): FieldPhrase | undefined {
  if (parsed.diagnostics.some((diagnostic) => diagnostic.severity === 'error')) return undefined;
  const access = readAccess(withoutParentheses(parsed.root));
  return access && describeAccess(access);
}

function describeClause(form: ConditionForm): ClausePhrase | undefined {
  const negated = form.kind === 'not';
  const clause: ConditionForm = negated ? form.part : form;
  if (clause.kind !== 'clause') return undefined;
  const field = describeAccess(clause.field);
  return field && phraseOf(clause, field, negated);
}

function phraseOf(clause: SimpleClause, field: FieldPhrase, negated: boolean): ClausePhrase {
  const { operator, constants } = clause;
  return { field, counted: clause.measure === 'count', negated, operator, constants };
}

/** The last name, and what stands right around it. What would lose a list or an entry on the way is left alone. */
function describeAccess(access: FieldAccess): FieldPhrase | undefined {
  let phrase: FieldPhrase = {};
  for (const [index, step] of access.entries()) {
    const inside = phrase.entry !== undefined || phrase.position !== undefined;
    if (step.kind === 'name') {
      if (inside && phrase.name !== undefined) return undefined;
      const previous = access[index - 1];
      phrase =
        previous?.kind === 'name'
          ? { name: step.name, of: previous.name }
          : { ...phrase, name: step.name };
      continue;
    }
    // A step into a list or a map: the name so far becomes the container.
    if (phrase.name !== undefined) {
      if (inside) return undefined;
      phrase = { of: phrase.name };
    }
    phrase =
      step.kind === 'entry'
        ? { ...phrase, entry: step.key }
        : { ...phrase, position: step.position };
  }
  return phrase;
}
