/**
 * The clause form of a condition (expression-language.md §14): groups that nest, one `and` or `or` a level, clauses of
 * field, operator and values. Plain JSON data, so that undo, autosave and storage take it as it is.
 */
import type { ClauseOperator } from './operators.ts';

/** How the elements of a level are joined. */
export type Join = 'and' | 'or';

export interface Clause {
  readonly kind: 'clause';
  /** Unique in its form; keeps its place on the screen while others come and go. */
  readonly id: number;
  /** Selection path of the field (`productListItems[].SKU`); empty while none is chosen, `@audience` for a membership. */
  readonly field: string;
  readonly operator: ClauseOperator;
  /** The case switch of text operators (§14.1, "Is sensitive"), the other way round. */
  readonly ignoreCase: boolean;
  /** As people type them; `literalText` makes them constants of the language. */
  readonly values: readonly string[];
  /** Left out of the condition while trying things. */
  readonly muted: boolean;
  /** How the text spells it; gone as soon as the clause is changed. */
  readonly source?: string;
}

export interface ClauseGroup {
  readonly kind: 'group';
  readonly id: number;
  readonly join: Join;
  readonly parts: readonly ClausePart[];
  readonly muted: boolean;
  /** White space and brackets of the text it was read from. */
  readonly layout?: GroupLayout;
}

/** What stands around the parts of a group: `lead`, then the parts with `gaps` between them, then `trail`. */
export interface GroupLayout {
  readonly lead: string;
  readonly gaps: readonly Gap[];
  readonly trail: string;
  readonly bracketed: boolean;
}

/** White space around the operator between two neighbours, by their ids. */
export interface Gap {
  readonly after: number;
  readonly before: number;
  readonly left: string;
  readonly right: string;
}

export type ClausePart = Clause | ClauseGroup;

/** The whole condition: its outermost level. */
export type ClauseForm = ClauseGroup;

/** A form without any clause. */
export const EMPTY_FORM: ClauseForm = {
  kind: 'group',
  id: 0,
  join: 'and',
  parts: [],
  muted: false,
};

/** A clause that nothing was chosen for yet. */
export function newClause(id: number, field = ''): Clause {
  return {
    kind: 'clause',
    id,
    field,
    operator: 'equals',
    ignoreCase: false,
    values: [],
    muted: false,
  };
}

/** Every part below a group, parents before their parts. */
export function partsOf(group: ClauseGroup): readonly ClausePart[] {
  return group.parts.flatMap((part) => (part.kind === 'group' ? [part, ...partsOf(part)] : [part]));
}

/** An id that no part of the form has. */
export function freshId(form: ClauseForm): number {
  return Math.max(form.id, ...partsOf(form).map(({ id }) => id)) + 1;
}
