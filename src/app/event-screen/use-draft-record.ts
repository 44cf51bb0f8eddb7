import { useMemo } from 'react';
import type { EventDefinition } from '#domain/event';
import type { EventRecord } from '#domain/workspace';

/** The draft as the engine takes it; it stands in for the saved version (events.md §7.7). */
export function useDraftRecord(
  eventId: string,
  record: EventRecord | null,
  definition: EventDefinition,
): EventRecord {
  return useMemo(
    () => ({
      id: record?.id ?? eventId,
      definition,
      createdAt: record?.createdAt ?? '',
      updatedAt: record?.updatedAt ?? '',
      samples: [],
    }),
    [eventId, record, definition],
  );
}
