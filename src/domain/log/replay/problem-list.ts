/** Records that could not be read: all counted, the first of them by line kept. */
import type { RecordProblem } from '../log-format.ts';
import { PROBLEMS_KEPT } from './replay-tally.ts';

export class ProblemList {
  count = 0;
  readonly #kept: RecordProblem[] = [];

  add(problem: RecordProblem): void {
    this.count += 1;
    const last = this.#kept.at(-1);
    const isFull = this.#kept.length >= PROBLEMS_KEPT;
    if (last === undefined || problem.line >= last.line) {
      if (!isFull) this.#kept.push(problem);
      return;
    }
    const behind = this.#kept.findIndex(({ line }) => line > problem.line);
    this.#kept.splice(behind, 0, problem);
    if (isFull) this.#kept.pop();
  }

  /** By line. */
  kept(): readonly RecordProblem[] {
    return [...this.#kept];
  }
}

/** The first problems of two lists. */
export function firstProblems(
  a: readonly RecordProblem[],
  b: readonly RecordProblem[],
): readonly RecordProblem[] {
  if (b.length === 0) return a;
  return [...a, ...b]
    .sort((one, other) => one.line - other.line || (one.code < other.code ? -1 : 1))
    .slice(0, PROBLEMS_KEPT);
}
