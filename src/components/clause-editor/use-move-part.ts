import { movePart, parentOf, type MoveDirection } from '#domain/expression';
import { useMessages } from '#ui/locale';
import { useClauseEditing } from './clause-editing.ts';

/** Moves a part and says where it went; the focus goes along. */
export function useMovePart(id: number): (direction: MoveDirection) => void {
  const { clauses: words } = useMessages();
  const { form, changeAndGo, say } = useClauseEditing();
  return (direction) => {
    const moved = movePart(form, id, direction);
    if (moved === undefined) return say(words.cannotMove);
    const siblings = parentOf(moved, id)?.parts ?? [];
    const position = siblings.findIndex((part) => part.id === id) + 1;
    changeAndGo(moved, id, words.moved(position, siblings.length));
  };
}
