import type { Messages } from '#messages';
import type { ShortcutGroup } from '#ui/shortcuts';

/** Every shortcut of the console, for the sheet and the About page. */
export function shortcutGroups({ shortcuts }: Messages['shell']): readonly ShortcutGroup[] {
  return [
    {
      title: shortcuts.everywhere,
      shortcuts: [
        { keys: [['?']], label: shortcuts.showSheet },
        { keys: [['/']], label: shortcuts.focusSearch },
        { keys: [['C']], label: shortcuts.createEvent },
        { keys: [['Esc']], label: shortcuts.closeDialog },
      ],
    },
    {
      title: shortcuts.inEvent,
      shortcuts: [
        { keys: [['Mod', 'S']], label: shortcuts.saveEvent },
        { keys: [['Mod', '↵']], label: shortcuts.fire },
        { keys: [['Mod', 'Z']], label: shortcuts.undo },
        {
          keys: [
            ['Mod', 'Y'],
            ['Mod', 'Shift', 'Z'],
          ],
          label: shortcuts.redo,
        },
        { keys: [['Esc']], label: shortcuts.leaveEvent },
      ],
    },
    {
      title: shortcuts.inTrees,
      shortcuts: [
        { keys: [['↑'], ['↓']], label: shortcuts.nextRow },
        { keys: [['→']], label: shortcuts.openRow },
        { keys: [['←']], label: shortcuts.closeRow },
        { keys: [['*']], label: shortcuts.openSiblings },
        { keys: [['Home'], ['End']], label: shortcuts.firstLast },
        { keys: [['Space']], label: shortcuts.checkRow },
        { keys: [['A–Z']], label: shortcuts.typeahead },
      ],
    },
  ];
}
