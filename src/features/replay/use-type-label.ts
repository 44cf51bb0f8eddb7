import { useCallback } from 'react';
import { OTHER_TYPES } from '#domain/log';
import { useMessages } from '#ui/locale';

/** The name of an event type in a list: payloads without one, and all that had no room, have a name too. */
export function useTypeLabel(): (eventType: string) => string {
  const { matrix: words } = useMessages().replay;
  return useCallback(
    (eventType) => {
      if (eventType === OTHER_TYPES) return words.otherTypes;
      return eventType === '' ? words.noType : eventType;
    },
    [words],
  );
}
