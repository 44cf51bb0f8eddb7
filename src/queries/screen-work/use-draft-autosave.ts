/** Keeps the unsaved work of a form, so that it survives a closed tab. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { useServices } from '../services.ts';
import { draftSave, type AutosaveState } from './autosaves.ts';
import { rememberDrafts } from './remember-drafts.ts';
import { useAutosaveState } from './use-autosave-state.ts';

export interface DraftAutosave {
  readonly state: AutosaveState;
  /** Forgets the draft, for "Cancel" and "Discard"; the form is put back by who calls. */
  readonly discard: () => void;
}

/**
 * Keeps `values` under an event's id (`NEW_EVENT` for a new one) a moment after they last changed; null says that
 * nothing is unsaved. `basedOn` is `updatedAt` of the record that the form started from. A form stands for one id: give its component the id as key.
 */
export function useDraftAutosave(
  id: string,
  values: unknown,
  basedOn: string | null,
): DraftAutosave {
  const client = useQueryClient();
  const { repository, autosaves, clock } = useServices();
  // A clean form that was just opened must not delete the draft that it has not looked at yet.
  const hasWritten = useRef<string | null>(null);

  const discard = useCallback(() => {
    hasWritten.current = null;
    autosaves.offer(draftSave(id), async () => {
      const stored = await repository.deleteDraft(id);
      if (stored.ok) rememberDrafts(client, [id], []);
      return stored;
    });
    void autosaves.flush(draftSave(id));
  }, [autosaves, client, id, repository]);

  useEffect(() => {
    if (values === null || values === undefined) {
      if (hasWritten.current === id) discard();
      return;
    }
    hasWritten.current = id;
    autosaves.offer(draftSave(id), async () => {
      const draft = { id, savedAt: new Date(clock.now()).toISOString(), values, basedOn };
      const stored = await repository.putDraft(draft);
      if (stored.ok) rememberDrafts(client, [], [draft]);
      return stored;
    });
  }, [autosaves, basedOn, client, clock, discard, id, repository, values]);

  // Leaving the screen is a rest: what waits is written at once.
  useEffect(() => () => void autosaves.flush(draftSave(id)), [autosaves, id]);

  return { state: useAutosaveState(draftSave(id)), discard };
}
