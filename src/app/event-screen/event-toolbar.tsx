import { ActionButton, Button, Tooltip, TooltipTrigger } from '@react-spectrum/s2';
import Redo from '@react-spectrum/s2/icons/Redo';
import Undo from '@react-spectrum/s2/icons/Undo';
import type { useDefinitionDraft } from '#features/definition';
import { useMessages } from '#ui/locale';
import type { Saving } from './use-saving.ts';

interface Props {
  readonly draft: ReturnType<typeof useDefinitionDraft>;
  readonly saving: Saving;
  readonly onCancel: () => void;
}

/** Undo, redo, Cancel and Save of the event screen. */
export function EventToolbar({ draft, saving, onCancel }: Props) {
  const { definition: words } = useMessages();
  return (
    <>
      <TooltipTrigger delay={400}>
        <ActionButton
          isQuiet
          aria-label={words.undo}
          isDisabled={!draft.canUndo}
          onPress={draft.undo}
        >
          <Undo />
        </ActionButton>
        <Tooltip>{words.undo}</Tooltip>
      </TooltipTrigger>
      <TooltipTrigger delay={400}>
        <ActionButton
          isQuiet
          aria-label={words.redo}
          isDisabled={!draft.canRedo}
          onPress={draft.redo}
        >
          <Redo />
        </ActionButton>
        <Tooltip>{words.redo}</Tooltip>
      </TooltipTrigger>
      <Button variant="secondary" onPress={onCancel}>
        {words.cancel}
      </Button>
      <Button variant="accent" isPending={saving.isPending} onPress={() => void saving.save()}>
        {words.save}
      </Button>
    </>
  );
}
