/** The value of an expression for the payload in the editor: what a hover shows. */
import { useCallback, useEffect, useRef } from 'react';
import type { ReadValue } from '#domain/trigger';
import { useClock, useEngine } from '../services.ts';

/** One function for the life of the screen; null where the engine has no answer. */
export function useReadValue(text: string): (expression: string) => Promise<ReadValue | null> {
  const engine = useEngine();
  const { now } = useClock();
  const latest = useRef({ text, now });
  useEffect(() => {
    latest.current = { text, now };
  });
  return useCallback(
    async (expression) => {
      const asked = { text: latest.current.text, now: latest.current.now(), expression };
      return engine.readValue(asked).catch(() => null);
    },
    [engine],
  );
}
