import { ActionMenu, Keyboard, MenuItem, Text } from '@react-spectrum/s2';
import { duplicatePart, mute, removePart, type MoveDirection } from '#domain/expression';
import { useMessages } from '#ui/locale';
import { useClauseEditing } from './clause-editing.ts';
import { useMovePart } from './use-move-part.ts';

interface Props {
  readonly id: number;
  readonly isMuted: boolean;
  /** The directions that are open to it, with spaces between. */
  readonly moves: string;
}

/** What can be done with a clause or a group as a whole. */
export function PartMenu({ id, isMuted, moves }: Props) {
  const { clauses: words } = useMessages();
  const { change, step } = useClauseEditing();
  const move = useMovePart(id);
  const act = (key: string): void => {
    switch (key) {
      case 'duplicate':
        return step((form) => ({ ...duplicatePart(form, id), said: words.duplicated }));
      case 'mute':
        return change((form) => mute(form, id, !isMuted));
      case 'delete':
        return step((form) => ({ ...removePart(form, id), said: words.removed }));
      default:
        return move(key as MoveDirection);
    }
  };
  const open = moves.split(' ');
  return (
    <ActionMenu
      isQuiet
      size="S"
      aria-label={words.actions}
      onAction={(key) => act(String(key))}
      disabledKeys={MOVES.map((one) => one.id).filter((one) => !open.includes(one))}
    >
      <MenuItem id="duplicate" textValue={words.duplicate}>
        <Text slot="label">{words.duplicate}</Text>
      </MenuItem>
      <MenuItem id="mute" textValue={isMuted ? words.unmute : words.mute}>
        <Text slot="label">{isMuted ? words.unmute : words.mute}</Text>
      </MenuItem>
      {MOVES.map((one) => (
        <MenuItem key={one.id} id={one.id} textValue={words[one.word]}>
          <Text slot="label">{words[one.word]}</Text>
          <Keyboard>{one.keys}</Keyboard>
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
