/** What the draft on screen makes of the payload in the editor, while either is typed; nothing is fired. */
import { useEffect, useState } from 'react';
import type { ObserveAnswer, ObserveRefusal } from '#engine';
import { useClock, useEngine } from '../services.ts';

export type Observed = ObserveAnswer | ObserveRefusal;

/** How long draft and payload rest before the engine is asked, in milliseconds. */
const DELAY = 120;

/**
 * Every clause of the draft's condition for a payload; `draftKey` changes whenever the draft does. The last answer stays
 * until the next one: the reader compares its `condition` with what is on the screen.
 */
export function useObservation(text: string, draftKey: string): Observed | null {
  const engine = useEngine();
  const { now, setTo } = useClock();
  const [observed, setObserved] = useState<Observed | null>(null);
  useEffect(() => {
    let isOver = false;
    const timer = setTimeout(() => {
      engine.observe({ text, now: now() }).then(
        (answer) => isOver || setObserved(answer),
        // The engine is in trouble: a firing will tell.
        () => {},
      );
    }, DELAY);
    return () => {
      clearTimeout(timer);
      // Not cancelled: an answer takes a moment, a cancelled engine is loaded anew.
      isOver = true;
    };
    // The clock is read when the engine is asked; setting it asks again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [engine, text, draftKey, setTo]);
  return observed;
}
