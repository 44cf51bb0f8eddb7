import { Content, Dialog, DialogContainer, Heading } from '@react-spectrum/s2';
import { useFirstMessages } from '#ui/locale';
import { ShortcutList } from '#ui/shortcuts';
import { shortcutGroups } from './shortcut-groups.ts';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** All shortcuts in groups. */
export function ShortcutDialog({ isOpen, onClose }: Props) {
  const { shell } = useFirstMessages();
  return (
    <DialogContainer onDismiss={onClose}>
      {isOpen && (
        <Dialog size="M" isDismissible>
          <Heading slot="title">{shell.shortcuts.title}</Heading>
          <Content>
            {/* Longer than low windows: focusable, so that the keyboard can scroll it. */}
            {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <div role="group" tabIndex={0} aria-label={shell.shortcuts.title}>
              <ShortcutList groups={shortcutGroups(shell)} />
            </div>
          </Content>
        </Dialog>
      )}
    </DialogContainer>
  );
}
