import { useEffect, useRef, useState } from 'react';
import type { EventDefinition } from '#domain/event';
import type { EventRecord } from '#domain/workspace';
import type { useDefinitionDraft } from '#features/definition';
import { StorageError, useDraftAutosave, useSaveEvent, type StorageFailure } from '#queries';
import { notifySuccess } from '#ui/feedback';
import { useMessages } from '#ui/locale';
import { sameDefinition } from './same-definition.ts';

interface Options {
  readonly eventId: string;
  readonly record: EventRecord | null;
  readonly draft: ReturnType<typeof useDefinitionDraft>;
  /** What Cancel goes back to. */
  readonly saved: EventDefinition;
  /** Version that restored work started from; undefined when nothing was restored. */
  readonly basedOn: string | null | undefined;
  /** Fields whose values are taken from the schema of today when the event is saved. */
  readonly refreshed: ReadonlySet<string>;
  /** Stored or given up: nothing is left to refresh. */
  readonly onStored: () => void;
  /** Errors of the draft: it is saved all the same, and the person is told what that means. */
  readonly problems: number;
  readonly onCreated: (id: string) => void;
}

export interface Saving {
  readonly isDirty: boolean;
  /** The same, asked at this very moment: a save may have ended between two renderings. */
  readonly isDirtyNow: () => boolean;
  readonly isPending: boolean;
  /** True once stored; a refusal stands on the screen and nothing is lost. */
  readonly save: () => Promise<boolean>;
  readonly discard: () => void;
  readonly conflict: EventRecord | null | undefined;
  readonly overwrite: () => Promise<boolean>;
  readonly takeStored: () => void;
  /** Leaves both versions as they are; the next save asks again. */
  readonly decideLater: () => void;
  readonly failure: StorageFailure | null;
}

/** Saving one event: drafts with problems too, one transaction, conflicts shown, the local draft kept meanwhile. */
export function useSaving(options: Options): Saving {
  const { eventId, record, draft, saved, onCreated } = options;
  const { definition: words } = useMessages();
  const mutation = useSaveEvent();
  const [basedOn, setBasedOn] = useState(
    options.basedOn === undefined ? (record?.updatedAt ?? null) : options.basedOn,
  );
  const [failure, setFailure] = useState<StorageFailure | null>(null);

  const { restart } = draft;
  const { read } = draft.access;
  const savedNow = useRef(saved);
  // Another tab saved it: a form without changes of its own follows, one with changes meets the conflict when it saves.
  useEffect(() => {
    const before = savedNow.current;
    const isFollowing = !sameDefinition(before, saved) && sameDefinition(before, read());
    savedNow.current = saved;
    if (!isFollowing || record === null) return;
    restart(saved);
    setBasedOn(record.updatedAt);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [saved]);
  const { refreshed } = options;
  const isDirty = refreshed.size > 0 || !sameDefinition(draft.definition, saved);
  const autosave = useDraftAutosave(eventId, isDirty ? draft.values : null, basedOn);

  const store = async (expected: string | null): Promise<boolean> => {
    try {
      const stored = await mutation.mutateAsync({
        id: record?.id ?? null,
        definition: draft.access.read(),
        samples: record?.samples ?? [],
        basedOn: expected,
        refreshed,
      });
      setBasedOn(stored.updatedAt);
      setFailure(null);
      options.onStored();
      savedNow.current = stored.definition;
      const { name } = stored.definition;
      notifySuccess(
        options.problems > 0 ? words.savedWithProblemsToast(name) : words.savedToast(name),
      );
      if (record === null) onCreated(stored.id);
      return true;
    } catch (thrown) {
      if (!(thrown instanceof StorageError)) throw thrown;
      setFailure(thrown.failure);
      return false;
    }
  };
  const conflict = failure?.code === 'storage/conflict' ? failure.stored : undefined;
  const discard = (): void => {
    draft.replace(saved);
    options.onStored();
    autosave.discard();
  };

  return {
    isDirty,
    isDirtyNow: () => refreshed.size > 0 || !sameDefinition(read(), savedNow.current),
    isPending: mutation.isPending,
    save: () => store(basedOn),
    discard,
    conflict,
    decideLater: () => setFailure(null),
    overwrite: () => store(conflict?.updatedAt ?? null),
    takeStored: () => {
      if (conflict) {
        draft.restart(conflict.definition);
        setBasedOn(conflict.updatedAt);
      }
      setFailure(null);
    },
    failure: conflict === undefined ? failure : null,
  };
}
