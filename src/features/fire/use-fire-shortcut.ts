import { useEffect, useRef } from 'react';
import { isDialogOpen } from '#ui/shortcuts';

/** Ctrl or Cmd and Enter fires, wherever the focus is on the screen; dialogs keep the key for themselves. */
export function useFireShortcut(fire: () => void): void {
  const latest = useRef(fire);
  useEffect(() => {
    latest.current = fire;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented)
        return;
      if (isDialogOpen()) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
