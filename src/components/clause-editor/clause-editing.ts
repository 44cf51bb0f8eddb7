/** What the parts of the clause editor share: the form, what is known of its fields, and the way to change it. */
import { createContext, use } from 'react';
import type { ClauseField, ClauseForm } from '#domain/expression';
import type { XdmSchema } from '#domain/schema';
import type { Choice } from '#ui/choice';
import type { LivePart } from './live-clauses.ts';

export interface ClauseEditing {
  readonly form: ClauseForm;
  readonly schema: XdmSchema;
  /** The fields of the event that a clause may speak of, for the one shared list. */
  readonly fields: readonly Choice[];
  readonly fieldOf: (path: string) => ClauseField | undefined;
  readonly titleOf: (path: string) => string;
  /** The condition of a part as a sentence. */
  readonly sentenceOf: (id: number) => string | undefined;
  readonly liveOf: (id: number) => LivePart | undefined;
  readonly change: (form: ClauseForm) => void;
  /** Changes the form and puts the focus on a part; what happened is announced. */
  readonly changeAndGo: (form: ClauseForm, focus: number, said?: string) => void;
  readonly say: (text: string) => void;
  /** A clause that was just added: its list of fields opens by itself. */
  readonly newest: number | null;
}

export const ClauseEditingContext = createContext<ClauseEditing | null>(null);

/** The editing around a part of the clause editor. */
export function useClauseEditing(): ClauseEditing {
  const editing = use(ClauseEditingContext);
  if (editing === null) throw new Error('ClauseEditingContext is missing above this component');
  return editing;
}
