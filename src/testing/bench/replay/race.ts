/** What an event costs in a worker: `JSON.parse` of its text against judging its bytes, in turns over the same events. */
import { decodeUtf8 } from '#domain/base';
import { createRecordJudge } from '#domain/trigger';
import { compileWorkspace } from '#domain/workspace';
import { MOMENT } from '../trigger/declic.ts';
import { linesOf, type Line } from './event-lines.ts';
import { workloadWorkspace } from './workspace.ts';

export const LANES = ['parse', 'decode', 'recognise', 'verdict'] as const;
export type Lane = (typeof LANES)[number];

export interface RaceOrder {
  /** NDJSON. */
  readonly log: Blob;
  readonly definitions: number;
}

export interface RaceResult {
  /** Seconds for one event, a figure a round. */
  readonly seconds: Readonly<Record<Lane, readonly number[]>>;
  /** Definitions that recognise an event, on average. */
  readonly recognised: number;
  /** Those whose event is valid and identified too. */
  readonly matched: number;
}

const ROUNDS = 21;
/** So many events keep `JSON.parse` busy for about 40 ms: caches that others left cold hardly count. */
const EVENTS_A_ROUND = 6000;
const WARM_UP_MILLISECONDS = 6000;

interface Round {
  readonly lines: readonly Line[];
  /** Decoded anew for every round, as if just read. */
  readonly texts: readonly string[];
}

/** Times every lane in every round. Throws when a definition takes no part or the judges do not agree. */
export async function race({ log, definitions }: RaceOrder): Promise<RaceResult> {
  const bytes = new Uint8Array(await log.arrayBuffer());
  const lines = linesOf(bytes);
  const engine = compileWorkspace(workloadWorkspace(definitions));
  const idle = engine.events.filter(({ takesPart }) => !takesPart);
  if (idle.length > 0) throw new Error(`${String(idle.length)} definitions take no part`);

  const judging = (recognisedOnly: boolean) => {
    const judge = createRecordJudge(engine, { moment: MOMENT, recognisedOnly });
    let [recognised, matched] = [0, 0];
    return (round: Round) => {
      [recognised, matched] = [0, 0];
      for (const { start, end } of round.lines) {
        judge.judgeBytes(bytes, start, end, ({ outcomes }) => {
          recognised += outcomes.length;
          for (const { code } of outcomes) if (code === 'matched') matched += 1;
        });
      }
      return { recognised, matched };
    };
  };
  const lanes = {
    parse: ({ texts }: Round) => {
      for (const text of texts) JSON.parse(text);
    },
    decode: (round: Round) => {
      for (const { start, end } of round.lines) JSON.parse(decodeUtf8(bytes, start, end) ?? '');
    },
    recognise: judging(true),
    verdict: judging(false),
  };

  const whole: Round = { lines, texts: [] };
  const { recognised } = lanes.recognise(whole);
  const verdict = lanes.verdict(whole);
  if (recognised !== verdict.recognised) throw new Error('the two judges do not agree');

  const roundAt = (number: number): Round => {
    const chosen = Array.from(
      { length: Math.min(EVENTS_A_ROUND, lines.length) },
      (_, index) => lines[(number * EVENTS_A_ROUND + index) % lines.length],
    ).filter((line) => line !== undefined);
    return {
      lines: chosen,
      texts: chosen.map(({ start, end }) => decodeUtf8(bytes, start, end) ?? ''),
    };
  };
  const seconds: Record<Lane, number[]> = { parse: [], decode: [], recognise: [], verdict: [] };
  const start = performance.now();
  let number = 0;
  while (seconds.parse.length < ROUNDS) {
    const isWarm = performance.now() - start >= WARM_UP_MILLISECONDS;
    const round = roundAt(number);
    // Everyone is first in turn: what the one before leaves to collect falls on each alike.
    const first = number % LANES.length;
    for (const lane of [...LANES.slice(first), ...LANES.slice(0, first)]) {
      const before = performance.now();
      lanes[lane](round);
      const each = (performance.now() - before) / 1000 / round.lines.length;
      if (isWarm) seconds[lane].push(each);
    }
    number += 1;
  }
  return {
    seconds,
    recognised: recognised / lines.length,
    matched: verdict.matched / lines.length,
  };
}
