/** Each result as its table; the targets of the engine stand beside what they are about. */
import { closures, decoding, handWritten, parsing } from './floors.ts';
import type { AdversaryResult, CompilingResult, GrowthResult, SizeResult } from './measurements.ts';
import { CONTENDERS, PEERS } from './contenders.ts';
import { declic } from './declic.ts';
import { ratioOf, secondsOf } from './race.ts';
import { figure, rate, ratio, type Table } from './tables.ts';

const WITHIN = 'Median of the ratios of every round, with the quartiles.';

/** `1,000`. */
const numbered = (count: number) => count.toLocaleString('en');
const heads = (results: readonly SizeResult[]) => results.map(({ count }) => numbered(count));

/** Marks what a contender needs that others do not. */
function labelOf(name: string): string {
  const contender = CONTENDERS.find((each) => each.name === name);
  if (contender?.isFloor) return `${name} (floor)`;
  return contender?.usesEval ? `${name} (eval)` : name;
}

export function textTable(results: readonly SizeResult[]): Table {
  const matches = results.map((result) => figure(result.matches));
  return {
    title: 'Events per second, from JSON text, by number of definitions',
    rows: [
      ['', ...heads(results)],
      ...CONTENDERS.map(({ name }) => [
        labelOf(name),
        ...results.map(({ fromText }) => rate(secondsOf(fromText, name))),
      ]),
      ['definitions that match an event', ...matches],
    ],
    note: 'Déclic reads the bytes of the log, the others its text, decoded already, which spares them the first step of the second floor. Who lacks a function was lent one.',
  };
}

const COST_TARGETS = new Map([
  [10, 1.15],
  [100, 1.3],
  [1000, 1.6],
  [10_000, 2.5],
]);

export function costTable(results: readonly SizeResult[]): Table {
  const costs = (name: string) =>
    results.map(({ fromText }) => ratio(ratioOf(fromText, name, parsing.name)));
  const targets = results.map(({ count }) => {
    const target = COST_TARGETS.get(count);
    return target === undefined ? '' : `at most ${String(target)}`;
  });
  return {
    title: 'Cost over JSON.parse alone, from JSON text',
    rows: [
      ['', ...heads(results)],
      ...[declic, decoding, handWritten, closures].map(({ name }) => [
        labelOf(name),
        ...costs(name),
      ]),
      ['target', ...targets],
    ],
    note: WITHIN,
  };
}

const PEER_TARGETS = new Map([
  [10, 0.95],
  [100, 0.95],
  [1000, 12],
  [10_000, 300],
]);

/** A peer's time by ours: above 1, Déclic is faster. */
export function peerTable(results: readonly SizeResult[]): Table {
  const rows = PEERS.map(({ name }) => [
    labelOf(name),
    ...results.map(({ fromText }) => ratio(ratioOf(fromText, name, declic.name))),
  ]);
  const best = results.map(({ fromText }) => {
    const ratios = PEERS.flatMap(({ name }) => ratioOf(fromText, name, declic.name)?.middle ?? []);
    return figure(Math.min(...ratios));
  });
  const targets = results.map(({ count }) => {
    const target = PEER_TARGETS.get(count);
    return target === undefined ? '' : `at least ${String(target)}`;
  });
  return {
    title: 'Times as fast as each peer, from JSON text',
    rows: [['', ...heads(results)], ...rows, ['the best peer', ...best], ['target', ...targets]],
    note: `${WITHIN} Every peer here expresses every rule, and matches were equal, event by event.`,
  };
}

export function evaluationTable(results: readonly SizeResult[]): Table {
  return {
    title: 'Events per second, evaluation alone, on parsed objects',
    rows: [
      ['', ...heads(results)],
      ...CONTENDERS.filter(({ name }) => name !== parsing.name && name !== decoding.name).map(
        ({ name }) => [
          labelOf(name),
          ...results.map(({ fromObject }) => rate(secondsOf(fromObject, name))),
        ],
      ),
    ],
  };
}

export function growthTable({ from, to, ratios }: GrowthResult): Table {
  return {
    title: `Growth of evaluation on parsed objects, from ${numbered(from)} to ${numbered(to)} definitions`,
    rows: [
      ['', 'times as long', 'target'],
      ...[...ratios].map(([name, spread]) => [
        labelOf(name),
        ratio(spread),
        name === declic.name ? 'at most 8' : '',
      ]),
    ],
    note: `${WITHIN} Both numbers in one run.`,
  };
}

/** The time of one closure a rule by ours. */
export function adversaryTable(results: readonly AdversaryResult[]): Table {
  return {
    title: `Adversaries: 1,000 definitions that suit an index least; times as fast as ${closures.name}`,
    rows: [
      ['', 'from text', 'on objects', 'target'],
      ...results.map(({ name, fromText, fromObject }) => [
        name,
        ratio(ratioOf(fromText, closures.name, declic.name)),
        ratio(ratioOf(fromObject, closures.name, declic.name)),
        'at least 1',
      ]),
    ],
    note: WITHIN,
  };
}

export function compilingTable(result: CompilingResult): Table {
  const { compiling, cold, parsing: parsed, changing } = result;
  const milliseconds = (seconds = NaN) => `${figure(seconds * 1000)} ms`;
  const changed = changing && parsed && changing.middle / parsed.middle;
  return {
    title: `Compiling ${numbered(result.definitions)} definitions from their texts, and changing one of them, against JSON.parse of ${numbered(result.events)} events (${milliseconds(parsed?.middle)})`,
    rows: [
      ['', 'time', 'ratio', 'target'],
      ['compiling', milliseconds(compiling?.middle), ratio(result.ratio), 'at most 1'],
      ['the first time in a process', milliseconds(cold), '', ''],
      [
        'adding or removing one',
        changing ? milliseconds(changing.middle) : '-',
        changed === undefined ? '-' : changed.toFixed(5),
        'at most 0.001',
      ],
    ],
  };
}

/** From rules to an engine, once: whoever sees a table of speeds should see its price. */
export function preparingTable(results: readonly SizeResult[]): Table {
  const shown = results.filter(({ count }) => count >= 1000);
  return {
    title: 'Milliseconds from rules to an engine, once',
    rows: [
      ['', ...heads(shown)],
      ...CONTENDERS.filter(({ isFloor }) => !isFloor).map(({ name }) => [
        labelOf(name),
        ...shown.map(({ preparing }) => {
          const seconds = preparing.get(name);
          return seconds === undefined ? '-' : figure(seconds * 1000);
        }),
      ]),
    ],
  };
}

/** Nothing while the engine tells nothing of itself. */
export function indexTable(results: readonly SizeResult[]): readonly Table[] {
  const rows = results.map(({ count, statistics, matches }) => {
    const { definitions = 0, indexed, events = 0, candidates } = statistics;
    if (indexed === undefined || candidates === undefined) return [];
    const each = candidates / events;
    return [
      numbered(count),
      `${figure((100 * indexed) / definitions)} %`,
      figure(each),
      `${figure((100 * each) / definitions)} %`,
      figure(matches),
    ];
  });
  if (rows.every((row) => row.length === 0)) return [];
  return [
    {
      title: 'The index: definitions with an access predicate, and candidates for an event',
      rows: [
        ['definitions', 'with access predicate', 'candidates', 'of all definitions', 'matches'],
        ...rows,
        ['target', 'at least 90 %', '', 'at most 5 % at 10,000', ''],
      ],
    },
  ];
}
