/**
 * Undo and redo over the values of the form. Keystrokes in one control within a moment are one step, as people expect
 * of an editor; a change in another control always begins a new one.
 */
import type { DefinitionValues } from './definition-values.ts';

const SAME_STEP_MILLISECONDS = 800;

export interface ValueHistory {
  readonly past: readonly DefinitionValues[];
  readonly present: DefinitionValues;
  readonly future: readonly DefinitionValues[];
  /** Which property the last step touched, and when. */
  readonly lastProperty: string | null;
  readonly lastChange: number;
}

/** A history that begins with `values`. */
export function startHistory(values: DefinitionValues): ValueHistory {
  return { past: [], present: values, future: [], lastProperty: null, lastChange: 0 };
}

/** Remembers a change made at `now` (milliseconds); unchanged values leave the history as it is. */
export function recordChange(
  history: ValueHistory,
  values: DefinitionValues,
  now: number,
): ValueHistory {
  const changed = changedProperties(history.present, values);
  if (changed.length === 0) return history;
  const property = changed.length === 1 ? (changed[0] ?? null) : null;
  const continues =
    property !== null &&
    property === history.lastProperty &&
    shapeOf(history.present.clauses) === shapeOf(values.clauses) &&
    now - history.lastChange < SAME_STEP_MILLISECONDS;
  return {
    past: continues ? history.past : [...history.past, history.present],
    present: values,
    future: [],
    lastProperty: property,
    lastChange: now,
  };
}

/** One step back; the same history when there is none. */
export function undo(history: ValueHistory): ValueHistory {
  const previous = history.past.at(-1);
  if (!previous) return history;
  return {
    past: history.past.slice(0, -1),
    present: previous,
    future: [history.present, ...history.future],
    lastProperty: null,
    lastChange: 0,
  };
}

/** One step forward again. */
export function redo(history: ValueHistory): ValueHistory {
  const [next, ...future] = history.future;
  if (!next) return history;
  return {
    past: [...history.past, history.present],
    present: next,
    future,
    lastProperty: null,
    lastChange: 0,
  };
}

/** Clauses without what is typed into them: a clause that comes, goes, moves or is muted is a step of its own. */
function shapeOf(clauses: DefinitionValues['clauses']): string {
  return JSON.stringify(clauses, (key, value: unknown) =>
    key === 'values' || key === 'source' ? undefined : value,
  );
}

function changedProperties(before: DefinitionValues, after: DefinitionValues): string[] {
  const changed = Object.keys(after).filter((key) => {
    const property = key as keyof DefinitionValues;
    return JSON.stringify(before[property]) !== JSON.stringify(after[property]);
  });
  // A clause and the text that it writes are one change.
  return changed.includes('condition') ? changed.filter((key) => key !== 'clauses') : changed;
}
