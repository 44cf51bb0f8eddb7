import { ActionMenu, Keyboard, MenuItem, Text } from '@react-spectrum/s2';
import {
  duplicatePart,
  movePart,
  mute,
  removePart,
  type ClausePart,
  type MoveDirection,
} from '#domain/expression';
import { useMessages } from '#ui/locale';
import { useClauseEditing } from './clause-editing.ts';
import { useMovePart } from './use-move-part.ts';

/** What can be done with a clause or a group as a whole. */
export function PartMenu({ part }: { readonly part: ClausePart }) {
  const { clauses: words } = useMessages();
  const { form, change, changeAndGo } = useClauseEditing();
  const move = useMovePart(part.id);
  const act = (key: string): void => {
    switch (key) {
      case 'duplicate': {
        const copy = duplicatePart(form, part.id);
        return changeAndGo(copy.form, copy.focus, words.duplicated);
      }
      case 'mute':
        return change(mute(form, part.id, !part.muted));
      case 'delete': {
        const removed = removePart(form, part.id);
        return changeAndGo(removed.form, removed.focus, words.removed);
      }
      default:
        return move(key as MoveDirection);
    }
  };
  return (
    <ActionMenu
      isQuiet
      size="S"
      aria-label={words.actions}
      onAction={(key) => act(String(key))}
      disabledKeys={MOVES.filter(({ id }) => movePart(form, part.id, id) === undefined).map(
        ({ id }) => id,
      )}
    >
      <MenuItem id="duplicate" textValue={words.duplicate}>
        <Text slot="label">{words.duplicate}</Text>
      </MenuItem>
      <MenuItem id="mute" textValue={part.muted ? words.unmute : words.mute}>
        <Text slot="label">{part.muted ? words.unmute : words.mute}</Text>
      </MenuItem>
      {MOVES.map(({ id, word, keys }) => (
        <MenuItem key={id} id={id} textValue={words[word]}>
          <Text slot="label">{words[word]}</Text>
          <Keyboard>{keys}</Keyboard>
        </MenuItem>
      ))}
      <MenuItem id="delete" textValue={words.delete}>
        <Text slot="label">{words.delete}</Text>
      </MenuItem>
    </ActionMenu>
  );
}

const MOVES = [
  { id: 'up', word: 'moveUp', keys: 'Alt ↑' },
  { id: 'down', word: 'moveDown', keys: 'Alt ↓' },
  { id: 'in', word: 'moveIn', keys: 'Alt →' },
  { id: 'out', word: 'moveOut', keys: 'Alt ←' },
] as const;
