import { Content, Dialog, DialogContainer, Heading } from '@react-spectrum/s2';
import { useMessages } from '#ui/locale';
import { ShortcutList } from '#ui/shortcuts';
import { shortcutGroups } from './shortcut-groups.ts';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The sheet of all shortcuts. */
export function ShortcutSheet({ isOpen, onClose }: Props) {
  const { shell } = useMessages();
  return (
    <DialogContainer onDismiss={onClose}>
      {isOpen && (
        <Dialog size="M" isDismissible>
          <Heading slot="title">{shell.shortcuts.title}</Heading>
          <Content>
            <ShortcutList groups={shortcutGroups(shell)} />
          </Content>
        </Dialog>
      )}
    </DialogContainer>
  );
}
