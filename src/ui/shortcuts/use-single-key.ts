import { useEffect, useRef } from 'react';
import { isDialogOpen } from './is-dialog-open.ts';
import { useSingleKeys } from './single-keys.tsx';

/**
 * Runs `action` when the key is pressed alone and nobody is typing: not in a text box, an editor, a menu or
 * a dialog. A tree takes letters for itself and says so by preventing the default. `useSingleKey('?', openSheet)`
 */
export function useSingleKey(key: string, action: () => void): void {
  const { isOn } = useSingleKeys();
  const latest = useRef(action);
  useEffect(() => {
    latest.current = action;
  });

  useEffect(() => {
    if (!isOn) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== key || event.defaultPrevented || event.repeat) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(takesLetters) !== null) return;
      if (isDialogOpen()) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [key, isOn]);
}

const takesLetters =
  'input, textarea, select, [contenteditable]:not([contenteditable=false]), .monaco-editor, [role=menu], [role=listbox]';
