import { applyEdits } from '#domain/base';
import type { ViolationCode, ViolationFix } from '#domain/schema';
import { useClock, useEngine } from '#queries';
import type { revealPath } from './reveal-path.ts';
import type { FireSession } from './use-fire-session.ts';

export interface Mending {
  readonly one: (fix: ViolationFix) => void;
  readonly all: (code: ViolationCode) => void;
}

/**
 * Fixes made from the list of violations. What is mended is fired again at once: the verdict on the old text would be
 * of no more use. All of a kind are mended by the worker: a payload of 1 MB may have a hundred thousand.
 */
export function useMending(
  { text, write, fire }: FireSession,
  editor: Parameters<typeof revealPath>[0] | null,
  onMended: () => void,
): Mending {
  const { now } = useClock();
  const engine = useEngine();
  const take = (mended: string): void => {
    write(mended);
    fire(mended);
    onMended();
  };
  const takeIfUntouched = (mended: string): void => {
    // Nobody's typing is written over.
    if (editor?.getValue() === text) take(mended);
  };
  return {
    one: ({ edits }) => take(applyEdits(text, edits)),
    all: (code) => {
      // An engine that stopped is told of by a firing.
      engine.mend({ text, now: now(), code }).then(takeIfUntouched, () => fire(text));
    },
  };
}
