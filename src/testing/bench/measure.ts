/**
 * Times several things side by side: in turns, many short rounds, medians. Time is that of the processor, so that what
 * else the machine does counts little.
 */
import { cpuUsage } from 'node:process';
import { median } from './figures.ts';

export interface Contender {
  readonly name: string;
  /** Does the work so many times. */
  readonly run: (times: number) => void | Promise<void>;
}

/** Median seconds for one time, by name. */
export type Medians = ReadonlyMap<string, number>;

const ROUNDS = 41;
const ROUND_MILLISECONDS = 8;

/** Runs the contenders in turns and takes the median of each. */
export async function raceInTurns(contenders: readonly Contender[]): Promise<Medians> {
  const times = new Map<string, number>();
  for (const { name, run } of contenders) times.set(name, await timesPerRound(run));
  const samples = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, run } of contenders) {
      const count = times.get(name) ?? 1;
      const start = processorMilliseconds();
      await run(count);
      samples.get(name)?.push((processorMilliseconds() - start) / count / 1000);
    }
  }
  return new Map([...samples].map(([name, seconds]) => [name, median(seconds)]));
}

/** The shortest of a few runs in milliseconds: for single long runs, which collecting garbage interrupts. */
export function shortestOf(attempts: number, run: () => void): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const start = processorMilliseconds();
    run();
    shortest = Math.min(shortest, processorMilliseconds() - start);
  }
  return shortest;
}

/** How many times fill a round; finding that out warms the code up. */
async function timesPerRound(run: Contender['run']): Promise<number> {
  let count = 1;
  for (;;) {
    const start = processorMilliseconds();
    await run(count);
    const elapsed = processorMilliseconds() - start;
    if (elapsed >= ROUND_MILLISECONDS * 4) {
      return Math.max(1, Math.round((count * ROUND_MILLISECONDS) / elapsed));
    }
    count *= 2;
  }
}

/** Milliseconds that the processor has spent on this process, the collecting of garbage included. */
export function processorMilliseconds(): number {
  const { user, system } = cpuUsage();
  return (user + system) / 1000;
}
