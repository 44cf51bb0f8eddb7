import { Content, Dialog, Heading } from '@react-spectrum/s2';
import { useMessages } from '#ui/locale';
import { ShortcutList } from '#ui/shortcuts';
import { shortcutGroups } from './shortcut-groups.ts';

/** All shortcuts in groups. */
export function ShortcutDialog() {
  const { shell } = useMessages();
  return (
    <Dialog size="M" isDismissible>
      <Heading slot="title">{shell.shortcuts.title}</Heading>
      <Content>
        <ShortcutList groups={shortcutGroups(shell)} />
      </Content>
    </Dialog>
  );
}
