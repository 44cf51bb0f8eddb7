import { useEffect } from 'react';
import type { Corrections } from './use-corrections.ts';

/** Ctrl or ⌘ with Z takes a correction back, with Shift or Y brings it again; in a field they belong to its text. */
export function useUndoKeys({ undo, redo }: Pick<Corrections, 'undo' | 'redo'>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isText(event.target)) return;
      const key = event.key.toLowerCase();
      const step =
        key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : null;
      if (step === null) return;
      event.preventDefault();
      step();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undo, redo]);
}

function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && /^(?:text|search)$/.test(target.type))
  );
}
