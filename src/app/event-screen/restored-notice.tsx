import { Button } from '@react-spectrum/s2';
import { Callout } from '#ui/feedback';
import { useFormats, useMessages } from '#ui/locale';

interface Props {
  readonly savedAt: string;
  readonly onDiscard: () => void;
}

/** Says that unsaved work came back, and offers the way to the saved event. */
export function RestoredNotice({ savedAt, onDiscard }: Props) {
  const { definition: words } = useMessages();
  const formats = useFormats();
  return (
    <Callout
      announce="status"
      actions={
        <Button variant="secondary" size="S" onPress={onDiscard}>
          {words.restoredDiscard}
        </Button>
      }
    >
      {words.restored(formats.dateTime(savedAt))}
    </Callout>
  );
}
