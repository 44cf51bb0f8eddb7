import { useMemo, useRef, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { DefaultNote, EventDefinition, RememberedParts } from '#domain/event';
import type { ClauseForm } from '#domain/expression';
import type { DraftAccess } from './definition-actions.ts';
import { toDefinition, toValues, type DefinitionValues } from './definition-values.ts';
import { recordChange, redo, startHistory, undo, type ValueHistory } from './value-history.ts';

/**
 * The form of one definition with its undo history; everything on the screen reads `definition`. `clauses` is the clause
 * form of unsaved work that was kept.
 */
export function useDefinitionDraft(initial: EventDefinition, clauses: ClauseForm | null = null) {
  const [start] = useState(() => toValues(initial, clauses));
  const form = useForm<DefinitionValues>({ defaultValues: start, mode: 'onChange' });
  const watched = useWatch({ control: form.control }) as DefinitionValues;
  const valuesKey = JSON.stringify(watched);
  // oxlint-disable-next-line react/exhaustive-deps
  const values = useMemo(() => watched, [valuesKey]);
  // The same definition is the same object, also while clauses are muted: what is computed from it is computed once.
  const draftKey = JSON.stringify({ ...watched, clauses: null });
  // oxlint-disable-next-line react/exhaustive-deps
  const definition = useMemo(() => toDefinition(values), [draftKey]);

  const [history, setHistory] = useState<ValueHistory>(() => startHistory(start));
  const [notes, setNotes] = useState<readonly DefaultNote[]>([]);
  const remembered = useRef<RememberedParts | undefined>(undefined);

  const show = (next: DefinitionValues): void => {
    for (const property of PROPERTIES) {
      const before = form.getValues(property);
      if (JSON.stringify(before) !== JSON.stringify(next[property])) {
        form.setValue(property, next[property], { shouldDirty: true });
      }
    }
  };
  const access = useMemo<DraftAccess>(
    () => ({
      read: () => toDefinition(form.getValues()),
      readClauses: () => form.getValues('clauses'),
      write: (next, nextClauses = form.getValues('clauses')) => {
        const nextValues = toValues(next, nextClauses);
        show(nextValues);
        setHistory((present) => recordChange(present, nextValues, performance.now()));
      },
      note: setNotes,
      remembered,
    }),
    // `form` is one object for the life of the screen.
    // oxlint-disable-next-line react/exhaustive-deps
    [form],
  );

  const travel = (step: (history: ValueHistory) => ValueHistory): void => {
    const next = step(history);
    setHistory(next);
    setNotes([]);
    show(next.present);
  };

  return {
    form,
    values,
    definition,
    /** Changes exactly when the definition does. */
    draftKey,
    notes,
    access,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undo: () => travel(undo),
    redo: () => travel(redo),
    /** Puts another definition into the form, as one step that can be undone. */
    replace: (next: EventDefinition) => access.write(next, null),
    /** Begins again with another definition: another tab saved it, so there is nothing of ours to undo. */
    restart: (next: EventDefinition) => {
      form.reset(toValues(next));
      setHistory(startHistory(toValues(next)));
      setNotes([]);
    },
  };
}

const PROPERTIES = [
  'name',
  'description',
  'type',
  'eventIdType',
  'schema',
  'fields',
  'condition',
  'clauses',
  'eventID',
  'identityType',
  'profileIdentifier',
  'useSupplementalIdentifier',
  'supplementalIdentifier',
  'supplementalIdentityType',
] as const satisfies readonly (keyof DefinitionValues)[];
