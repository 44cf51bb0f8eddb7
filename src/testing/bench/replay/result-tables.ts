/** Each result as its table; the targets of a replay in the browser stand beside what they are about. */
import { ratioOf, secondsOf, spreadOf } from '../trigger/race.ts';
import { figure, rate, ratio, type Table } from '../trigger/tables.ts';
import type { ReplayFigures } from './page.ts';
import type { Lane, RaceResult } from './race.ts';

const WITHIN = 'Medians of the ratios of every round, with the quartiles.';
const COST_TARGET = 'at most 2.2 at 1,000';

const COSTS: readonly (readonly [lane: Lane, label: string, target: string])[] = [
  ['recognise', 'Déclic, recognised only', COST_TARGET],
  ['verdict', 'Déclic, the full verdict', COST_TARGET],
  ['decode', 'TextDecoder and JSON.parse (floor)', ''],
];

/** By number of definitions. */
export function costTable(races: ReadonlyMap<number, RaceResult>): Table {
  const columns = [...races.values()].map(({ seconds, recognised, matched }) => ({
    samples: new Map<string, readonly number[]>(Object.entries(seconds)),
    recognised,
    matched,
  }));
  const rates = (lane: Lane) => columns.map(({ samples }) => rate(secondsOf(samples, lane)));
  return {
    title: 'Cost over JSON.parse in the same Web Worker, by number of definitions',
    rows: [
      ['', ...[...races.keys()].map((count) => count.toLocaleString('en')), 'target'],
      ...COSTS.map(([lane, label, target]) => [
        label,
        ...columns.map(({ samples }) => ratio(ratioOf(samples, lane, 'parse'))),
        target,
      ]),
      ['events per second, JSON.parse', ...rates('parse'), ''],
      ['events per second, recognised only', ...rates('recognise'), ''],
      ['events per second, the full verdict', ...rates('verdict'), ''],
      ['definitions that recognise an event', ...columns.map((of) => figure(of.recognised)), ''],
      ['definitions that match in full', ...columns.map((of) => figure(of.matched)), ''],
    ],
    note: `${WITHIN} JSON.parse is given texts decoded already, Déclic the bytes. The full verdict validates the event against its schema and looks its person up as well.`,
  };
}

interface Run {
  readonly one: ReplayFigures;
  readonly two: ReplayFigures;
}

/** One counting worker and two, in turns. Throws when they did not find the same. */
export function replayTable(runs: readonly Run[], definitions: number): Table {
  const [first] = runs;
  if (!first) throw new Error('no replay was measured');
  const { events, bytes, recognised } = first.one;
  if (runs.some(({ one, two }) => [one, two].some((run) => run.recognised !== recognised))) {
    throw new Error('replays of one log do not agree');
  }
  const row = (label: string, secondsOf: (run: ReplayFigures) => number) => {
    const spreads = (['one', 'two'] as const).map((which) =>
      spreadOf(runs.map((run) => secondsOf(run[which]))),
    );
    const gained = spreadOf(runs.map(({ one, two }) => secondsOf(one) / secondsOf(two)));
    return [label, ...spreads.map((spread) => figure(spread?.middle ?? NaN)), ratio(gained)];
  };
  const perSecond = spreadPer(runs, ({ seconds }) => seconds / events);
  const megabytes = spreadPer(runs, ({ seconds }) => (seconds / bytes) * 1e6);
  return {
    title: `Replay of ${events.toLocaleString('en')} events (${figure(bytes / 1e6)} MB) at ${definitions.toLocaleString('en')} definitions, with samples, matrix and nearest misses`,
    rows: [
      ['', '1 counting worker', '2 counting workers', 'speed-up'],
      ['events per second', ...perSecond, ''],
      ['MB per second', ...megabytes, ''],
      row('seconds, the log', ({ seconds }) => seconds),
      row('seconds, from the call to the result', ({ wholeSeconds }) => wholeSeconds),
    ],
    note: `${WITHIN} One more worker reads the log and cuts it, on the same two cores.`,
  };
}

function spreadPer(
  runs: readonly Run[],
  secondsOf: (run: ReplayFigures) => number,
): readonly string[] {
  return (['one', 'two'] as const).map((which) =>
    rate(spreadOf(runs.map((run) => secondsOf(run[which])))),
  );
}

/** A task of the main thread, in milliseconds. */
export interface Task {
  readonly processor: number;
  readonly clock: number;
}

interface Watched {
  /** Of the first replay of a fresh page. */
  readonly first: readonly Task[];
  readonly later: readonly Task[];
}

export function taskTable({ first, later }: Watched): Table {
  const longest = (tasks: readonly Task[]) => figure(tasks[0]?.processor ?? NaN);
  return {
    title: 'The longest task of the main thread during a replay, in milliseconds of processor time',
    rows: [
      ['', 'longest task', 'target'],
      ['the first replay of a page', longest(first), 'at most 50'],
      ['a later one', longest(later), 'at most 50'],
    ],
    note: 'The client of the engine alone, without the screen that shows the result: `e2e/replay-tasks.spec.ts` holds that one to the same.',
  };
}
