import { useEffect, useRef } from 'react';
import { isDialogOpen } from '#ui/shortcuts';

interface Keys {
  readonly onSave: () => Promise<boolean>;
  readonly onCancel: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/**
 * Ctrl or Cmd and S saves from anywhere; Ctrl or Cmd and Z undoes in the form (editors have an undo of their own); Esc
 * cancels only when no editor, menu or dialog has the focus (events.md §2.10).
 */
export function useScreenKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { onSave, onCancel, undo, redo } = latest.current;
      const isCommand = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      if (isCommand && key === 's') {
        event.preventDefault();
        if (!isDialogOpen()) void onSave();
        return;
      }
      if (event.defaultPrevented || isDialogOpen() || isInside(event.target, '.monaco-editor'))
        return;
      if (isCommand && (key === 'z' || key === 'y')) {
        event.preventDefault();
        if (key === 'y' || event.shiftKey) redo();
        else undo();
      } else if (event.key === 'Escape' && !isListOpen() && !isInside(event.target, OWN_ESCAPE)) {
        onCancel();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Where Escape means something else: it clears, closes or leaves. */
const OWN_ESCAPE =
  '[data-own-escape], input[type=search], [role=combobox], [role=menu], [role=listbox], [role=tree]';

/** An open menu or list takes the first Escape, wherever the focus is; editors keep theirs hidden when closed. */
function isListOpen(): boolean {
  const lists = document.querySelectorAll('[role=menu], [role=listbox]');
  return [...lists].some((list) => list.checkVisibility());
}

function isInside(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
