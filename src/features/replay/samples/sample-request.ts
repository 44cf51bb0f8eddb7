/** What is opened when somebody asks for the events behind a number. */
import type { ReplayCell, ReplaySample, ReplayTally } from '#domain/log';
import type { OutcomeCode } from '#domain/trigger';

export interface SampleGroup {
  /** Undefined where there is but one sort of them. */
  readonly outcome?: OutcomeCode;
  /** How many there were in the log. */
  readonly count: number;
  readonly samples: readonly ReplaySample[];
}

export interface SampleRequest {
  /** What the number counts: `commerce.purchases · OrderPlaced`. */
  readonly subject: string;
  readonly groups: readonly SampleGroup[];
  /** Whose test panel explains them; null where nobody recognised them, and a person chooses. */
  readonly definition: { readonly id: string; readonly name: string } | null;
}

const OUTCOMES = ['matched', 'invalidXdm', 'identityNotFound'] as const;

/** The samples of one cell of the matrix, by outcome. */
export function samplesOfCell(cell: ReplayCell): readonly SampleGroup[] {
  return OUTCOMES.filter((outcome) => cell.counts[outcome] > 0).map((outcome) => ({
    outcome,
    count: cell.counts[outcome],
    samples: cell.samples[outcome] ?? [],
  }));
}

/** The samples of a definition over all event types, first lines first, as many of each as a cell keeps. */
export function samplesOfDefinition(
  tally: ReplayTally,
  id: string,
  limit: number,
): readonly SampleGroup[] {
  const groups = tally.cells
    .filter(({ definition }) => definition === id)
    .flatMap((cell) => samplesOfCell(cell));
  return OUTCOMES.map((outcome) => groups.filter((group) => group.outcome === outcome))
    .filter((same) => same.length > 0)
    .map((same) => ({
      outcome: same[0]?.outcome ?? 'matched',
      count: same.reduce((sum, { count }) => sum + count, 0),
      samples: same
        .flatMap(({ samples }) => samples)
        .toSorted((a, b) => a.line - b.line)
        .slice(0, limit),
    }));
}
