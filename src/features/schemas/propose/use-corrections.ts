import { useCallback, useMemo, useState } from 'react';
import type { Proposal } from '#domain/schema';

export interface Corrections {
  readonly proposal: Proposal;
  /** A new proposal made of the present one. Corrections with the same `run`, one after another, are undone as one. */
  readonly correct: (change: (proposal: Proposal) => Proposal, run?: string) => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

interface History {
  readonly past: readonly Proposal[];
  readonly present: Proposal;
  readonly future: readonly Proposal[];
  readonly run: string | null;
}

/** The proposal as corrected, with every step back to how it was proposed. */
export function useCorrections(proposed: Proposal): Corrections {
  const [{ past, present, future }, set] = useState<History>({
    past: [],
    present: proposed,
    future: [],
    run: null,
  });
  const correct = useCallback<Corrections['correct']>((change, run) => {
    set((history) => {
      const next = change(history.present);
      if (next === history.present) return history;
      // Letters of a title: one word, one step.
      const goesOn = run !== undefined && run === history.run;
      const past = goesOn ? history.past : [...history.past, history.present];
      return { past, present: next, future: [], run: run ?? null };
    });
  }, []);
  return useMemo(
    () => ({
      proposal: present,
      correct,
      undo: past.length === 0 ? null : () => set(undone),
      redo: future.length === 0 ? null : () => set(redone),
    }),
    [present, past, future, correct],
  );
}

function undone(history: History): History {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: last,
    future: [history.present, ...history.future],
    run: null,
  };
}

function redone(history: History): History {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future, run: null };
}
