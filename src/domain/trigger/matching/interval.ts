/** Bounds of one field that a branch sets together. */
import type { RuleNode, Term } from '../rules/rule.ts';
import type { Field } from '../rules/typed-fields.ts';

/** From `low` to `high`, the bounds themselves only where they are closed. */
export interface Interval {
  readonly low: number;
  readonly lowClosed: boolean;
  readonly high: number;
  readonly highClosed: boolean;
}

const EVERYTHING: Interval = {
  low: -Infinity,
  lowClosed: true,
  high: Infinity,
  highClosed: true,
};

/** Whether a number lies inside; NaN never does. */
export function isInside(number: number, interval: Interval): boolean {
  return (
    (number > interval.low || (number === interval.low && interval.lowClosed)) &&
    (number < interval.high || (number === interval.high && interval.highClosed))
  );
}

export interface BoundedField {
  readonly field: Field;
  readonly interval: Interval;
  /** The parts that set the bounds. */
  readonly parts: readonly RuleNode[];
}

/** The interval of each field that a branch bounds. */
export function intervalsOf(branch: readonly RuleNode[]): readonly BoundedField[] {
  const bounded = new Map<Field, { interval: Interval; parts: RuleNode[] }>();
  for (const part of branch) {
    if (part.kind !== 'literal' || part.negated || part.term.kind !== 'order') continue;
    const { term } = part;
    const known = bounded.get(term.field);
    if (known) {
      known.interval = narrowed(known.interval, term);
      known.parts.push(part);
    } else {
      bounded.set(term.field, { interval: narrowed(EVERYTHING, term), parts: [part] });
    }
  }
  return [...bounded].map(([field, { interval, parts }]) => ({ field, interval, parts }));
}

function narrowed(interval: Interval, term: Extract<Term, { kind: 'order' }>): Interval {
  const { comparison, constant } = term;
  const isClosed = comparison === '<=' || comparison === '>=';
  if (comparison === '<' || comparison === '<=') {
    if (constant > interval.high) return interval;
    const wasOpen = constant === interval.high && !interval.highClosed;
    return { ...interval, high: constant, highClosed: isClosed && !wasOpen };
  }
  if (constant < interval.low) return interval;
  const wasOpen = constant === interval.low && !interval.lowClosed;
  return { ...interval, low: constant, lowClosed: isClosed && !wasOpen };
}
