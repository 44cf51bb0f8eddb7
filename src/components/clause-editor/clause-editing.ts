/**
 * What the parts of the clause editor share. It stays the same object while a person types, so that only the clause that
 * changed is drawn again; the form itself comes down from group to group.
 */
import { createContext, use } from 'react';
import type { ClauseField, ClauseForm } from '#domain/expression';
import type { XdmSchema } from '#domain/schema';
import type { Choice } from '#ui/choice';
import type { LivePart } from './live-clauses.ts';

/** A change of the form and the part that the person looks at next. */
export interface Step {
  readonly form: ClauseForm;
  readonly focus: number;
  /** What is announced. */
  readonly said?: string;
}

export interface ClauseEditing {
  readonly schema: XdmSchema;
  /** The fields of the event that a clause may speak of, for the one shared list. */
  readonly fields: readonly Choice[];
  readonly fieldOf: (path: string) => ClauseField | undefined;
  readonly titleOf: (path: string) => string;
  /** Changes the form as it stands at that moment. */
  readonly change: (next: (form: ClauseForm) => ClauseForm) => void;
  /** The same, then puts the focus on a part. */
  readonly step: (next: (form: ClauseForm) => Step | undefined) => void;
  readonly say: (text: string) => void;
}

export const ClauseEditingContext = createContext<ClauseEditing | null>(null);

/** The editing around a part of the clause editor. */
export function useClauseEditing(): ClauseEditing {
  const editing = use(ClauseEditingContext);
  if (editing === null) throw new Error('ClauseEditingContext is missing above this component');
  return editing;
}

/** What changes with every key: how each part comes out, and what it says. */
export interface ClauseNews {
  readonly liveOf: (id: number) => LivePart | undefined;
  /** The condition of a part as a sentence. */
  readonly sentenceOf: (id: number) => string | undefined;
  /** A clause that was just added: its list of fields opens by itself. */
  readonly newest: number | null;
}

export const ClauseNewsContext = createContext<ClauseNews>({
  liveOf: () => undefined,
  sentenceOf: () => undefined,
  newest: null,
});

export function useClauseNews(): ClauseNews {
  return use(ClauseNewsContext);
}
