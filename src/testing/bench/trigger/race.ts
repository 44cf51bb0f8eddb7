/** Rounds in turns over the processes of the contenders, and ratios within each round: what slows the machine slows both. */
import { median, percentile } from '../figures.ts';
import type { ContenderClient } from './contender-client.ts';
import type { From } from './protocol.ts';

/** How long things are measured. */
export interface Pace {
  readonly rounds: number;
  readonly roundMilliseconds: number;
  readonly warmUpMilliseconds: number;
  /** For those that warm slowly, on many rules. */
  readonly slowWarmUpMilliseconds: number;
  /** For comparing the counts of one contender with ours. */
  readonly agreementSeconds: number;
}

/** Seconds for one event by name and round; a slow contender sits out most rounds. */
export type Samples = ReadonlyMap<string, readonly (number | undefined)[]>;

/** A median with its quartiles. */
export interface Spread {
  readonly middle: number;
  readonly low: number;
  readonly high: number;
}

const MOST_EVENTS = 4000;
/** A contender whose single event fills a round runs in every third alone. */
const SLOW_TURN = 3;

/** Warms every contender up, some of them longer, and times them in turns. */
export async function race(
  clients: readonly ContenderClient[],
  from: From,
  { rounds, roundMilliseconds, warmUpMilliseconds, slowWarmUpMilliseconds }: Pace,
  slowly: ReadonlySet<string> = new Set(),
): Promise<Samples> {
  const lanes: { client: ContenderClient; events: number; samples: (number | undefined)[] }[] = [];
  for (const client of clients) {
    const milliseconds = slowly.has(client.name) ? slowWarmUpMilliseconds : warmUpMilliseconds;
    const { secondsPerEvent } = await client.ask({ ask: 'warmUp', from, milliseconds });
    const fitting = Math.round(roundMilliseconds / 1000 / secondsPerEvent);
    lanes.push({ client, events: Math.max(1, Math.min(fitting, MOST_EVENTS)), samples: [] });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { client, events, samples } of lanes) {
      if (events === 1 && round % SLOW_TURN > 0) {
        samples.push(undefined);
        continue;
      }
      const first = round * MOST_EVENTS;
      const { seconds } = await client.ask({ ask: 'round', from, first, events });
      samples.push(seconds / events);
    }
  }
  return new Map(lanes.map(({ client, samples }) => [client.name, samples]));
}

/** Seconds for one event. */
export function secondsOf(samples: Samples, name: string): Spread | undefined {
  return spreadOf((samples.get(name) ?? []).filter((each) => each !== undefined));
}

/** How many times as long as `other` a contender takes, round by round. */
export function ratioOf(samples: Samples, name: string, other: string): Spread | undefined {
  const others = samples.get(other) ?? [];
  const ratios = (samples.get(name) ?? []).flatMap((seconds, round) => {
    const otherSeconds = others[round];
    return seconds === undefined || otherSeconds === undefined ? [] : [seconds / otherSeconds];
  });
  return spreadOf(ratios);
}

/** Nothing of no samples. */
export function spreadOf(samples: readonly number[]): Spread | undefined {
  if (samples.length === 0) return undefined;
  return {
    middle: median(samples),
    low: percentile(samples, 0.25),
    high: percentile(samples, 0.75),
  };
}
