export { isDialogOpen } from './is-dialog-open.ts';
export { KeyCap } from './key-cap.tsx';
export { ShortcutList, type Shortcut, type ShortcutGroup } from './shortcut-list.tsx';
export { SingleKeysProvider, useSingleKeys } from './single-keys.tsx';
export { useSingleKey } from './use-single-key.ts';
