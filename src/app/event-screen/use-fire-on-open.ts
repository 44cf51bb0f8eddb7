import { useEffect, useRef } from 'react';

/** Fires once as the screen opens, where whoever led here left a payload to be explained. */
export function useFireOnOpen(isWanted: boolean, fire: () => void): void {
  const waits = useRef(isWanted);
  const latest = useRef(fire);
  useEffect(() => {
    latest.current = fire;
  });
  useEffect(() => {
    if (!waits.current) return;
    waits.current = false;
    latest.current();
  }, []);
}
