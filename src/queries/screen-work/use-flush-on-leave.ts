import { useEffect } from 'react';
import type { Autosaves } from './autosaves.ts';

/** Hurries waiting writes when the tab is hidden or closed: it may never be shown again. */
export function useFlushOnLeave(autosaves: Autosaves): void {
  useEffect(() => {
    const flush = () => void autosaves.flush();
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', onVisibility);
    addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      removeEventListener('pagehide', flush);
    };
  }, [autosaves]);
}
