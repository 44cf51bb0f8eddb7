/**
 * Recursion on a stack of its own. Parser, checker, compiler and explainer walk trees up to 1,000 levels deep, also in
 * a worker with half a megabyte of stack: each visit is a generator that yields the visits it waits for.
 */

/** One visit of a tree walk: yields the visits it needs, receives their results, returns its own. */
// An interface and not an alias, because an alias may not refer to itself here.
export interface Visit<T> extends Generator<Visit<T>, T, T> {}

/** A part of a visit, entered with `yield*`, with a result of another type. */
export type VisitPart<T, R> = Generator<Visit<T>, R, T>;

/** Runs a visit and all that it yields, depth first, and returns its result. */
export function descend<T>(root: Visit<T>): T {
  const waiting: Visit<T>[] = [];
  let current = root;
  let step = current.next();
  for (;;) {
    if (!step.done) {
      waiting.push(current);
      current = step.value;
      step = current.next();
      continue;
    }
    const parent = waiting.pop();
    if (parent === undefined) return step.value;
    current = parent;
    step = current.next(step.value);
  }
}
