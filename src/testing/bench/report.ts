/** `npm run bench`: the language against its peers, and how its time grows with the worst texts. Prints tables. */
import { check, compileCondition, explain, formatExpression, parse } from '#domain/expression';
import { CONDITION, ENGINES, PAYLOAD, PAYLOADS, SCOPE, type Engine } from './engines.ts';
import { printColumns } from './figures.ts';
import { raceInTurns, shortestOf, type Contender } from './measure.ts';
import { WORST_TEXTS } from './worst-texts.ts';

type Print = (line: string) => void;

/** All tables of the language; a wrong answer of an engine ends it. */
export async function reportLanguage(print: Print): Promise<void> {
  await agree(print);
  await reportStages(print);
  await reportPeers(print);
  reportGrowth(print);
}

/** What is compared must give the same answers. */
async function agree(print: Print): Promise<void> {
  const [ours, ...peers] = ENGINES.map((engine) => ({ ...engine, run: engine.prepare() }));
  for (const payload of PAYLOADS) {
    const wanted = ours?.run(payload);
    for (const { name, run } of peers) {
      const answer = await run(payload);
      if (answer === wanted) continue;
      throw new Error(`${name} says ${String(answer)} of ${JSON.stringify(payload)}`);
    }
  }
  const matching = PAYLOADS.filter((payload) => ours?.run(payload) === true).length;
  print(
    `Ten clauses: all engines agree on ${PAYLOADS.length} payloads, ${matching} of which match.`,
  );
}

async function reportStages(print: Print): Promise<void> {
  const checked = check(parse(CONDITION), SCOPE, 'eventCondition');
  const input = {
    payload: PAYLOAD,
    environment: { now: 0n, random: () => 0, uuid: () => '', inAudience: () => false },
  };
  const condition = compileCondition(checked);
  const seconds = await raceInTurns([
    repeating('parse', () => parse(CONDITION)),
    repeating('parse and check', () => check(parse(CONDITION), SCOPE, 'eventCondition')),
    repeating('compile', () => compileCondition(checked)),
    repeating('format', () => formatExpression(parse(CONDITION))),
    repeating('evaluate', () => condition(input)),
    repeating('explain', () => explain(checked, input)),
  ]);
  print(`\nStages, a condition of ten clauses (${CONDITION.length} characters)`);
  printColumns(print, [
    ['stage', 'per second'],
    ...[...seconds].map(([name, each]) => [name, rate(each)]),
  ]);
}

async function reportPeers(print: Print): Promise<void> {
  const prepared = await raceInTurns(ENGINES.map(({ name, prepare }) => repeating(name, prepare)));
  const matching = await raceInTurns(ENGINES.map((engine) => evaluating(engine, [PAYLOAD])));
  const mixed = await raceInTurns(ENGINES.map((engine) => evaluating(engine, PAYLOADS)));
  print(
    '\nThe same condition and payloads, in turns, medians of processor time; a ratio above 1: declic is faster',
  );
  printColumns(print, [
    ['engine', 'eval', 'text to function', 'ratio', 'matching payload', 'ratio', 'mixed', 'ratio'],
    ...ENGINES.map(({ name, generatesCode }) => [
      name,
      generatesCode ? 'needed' : 'no',
      ...[prepared, matching, mixed].flatMap((seconds) => {
        const [ours, theirs] = [seconds.get('declic') ?? NaN, seconds.get(name) ?? NaN];
        return [`${rate(theirs)}/s`, (theirs / ours).toFixed(2)];
      }),
    ]),
  ]);
}

/**
 * Time at 100,000 characters by time at 10,000. About 10 where time is linear; up to 30 where collecting the garbage of
 * a larger tree counts; near 100 it would be quadratic.
 */
function reportGrowth(print: Print): void {
  print(
    '\nGrowth: milliseconds at 10,000 and 100,000 characters, and their ratio (linear 10, quadratic 100)',
  );
  const rows = Object.entries(WORST_TEXTS).map(([name, textOf]) => {
    const [short, long] = [textOf(10_000), textOf(100_000)];
    const stages = [
      (text: string) => check(parse(text), SCOPE, 'eventCondition'),
      (text: string) => formatExpression(parse(text)),
    ];
    return [
      name,
      ...stages.flatMap((stage) => {
        const first = shortestOf(9, () => stage(short));
        const second = shortestOf(5, () => stage(long));
        return [first.toFixed(1), second.toFixed(1), (second / first).toFixed(1)];
      }),
    ];
  });
  printColumns(print, [
    ['text', 'check 10k', '100k', 'ratio', 'format 10k', '100k', 'ratio'],
    ...rows,
  ]);
}

function repeating(name: string, work: () => unknown): Contender {
  return {
    name,
    run: (times) => {
      for (let index = 0; index < times; index += 1) work();
    },
  };
}

function evaluating(
  { name, prepare, isAsynchronous }: Engine,
  payloads: typeof PAYLOADS,
): Contender {
  const evaluate = prepare();
  const at = (index: number) => payloads[index % payloads.length] ?? PAYLOAD;
  if (isAsynchronous) {
    return {
      name,
      run: async (times) => {
        for (let index = 0; index < times; index += 1) await evaluate(at(index));
      },
    };
  }
  return {
    name,
    run: (times) => {
      for (let index = 0; index < times; index += 1) evaluate(at(index));
    },
  };
}

function rate(seconds: number): string {
  return Math.round(1 / seconds).toLocaleString('en');
}
