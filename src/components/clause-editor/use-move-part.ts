import { useCallback } from 'react';
import { movePart, parentOf, type MoveDirection } from '#domain/expression';
import { useMessages } from '#ui/locale';
import { useClauseEditing } from './clause-editing.ts';

/** Moves a part and says where it went; the focus goes along. */
export function useMovePart(id: number): (direction: MoveDirection) => void {
  const { clauses: words } = useMessages();
  const { step, say } = useClauseEditing();
  return useCallback(
    (direction) =>
      step((form) => {
        const moved = movePart(form, id, direction);
        if (moved === undefined) {
          say(words.cannotMove);
          return undefined;
        }
        const siblings = parentOf(moved, id)?.parts ?? [];
        const position = siblings.findIndex((part) => part.id === id) + 1;
        return { form: moved, focus: id, said: words.moved(position, siblings.length) };
      }),
    [id, step, say, words],
  );
}
