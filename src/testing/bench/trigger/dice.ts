/** Draws from seeded chance: what events and rules of the workload are made of. */
import type { Random } from '#domain/base';
import { seededRandom } from '../../seeded-random.ts';

const BATCH = 1024;

/** Throws of one seed, in order. */
export class Dice {
  private readonly random: Random;
  private batch: Uint8Array = new Uint8Array(0);
  private used = 0;

  constructor(seed: number) {
    this.random = seededRandom(seed);
    // Neighbouring seeds begin alike.
    this.random.bytes(16);
  }

  private byte(): number {
    if (this.used === this.batch.length) {
      this.batch = this.random.bytes(this.batch.length === 0 ? 128 : BATCH);
      this.used = 0;
    }
    return this.batch[this.used++] ?? 0;
  }

  /** From 0 inclusive to 1 exclusive. */
  share(): number {
    return ((this.byte() << 16) | (this.byte() << 8) | this.byte()) / 0x1_00_00_00;
  }

  chance(probability: number): boolean {
    return this.share() < probability;
  }

  /** A whole number, both ends inclusive. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.share() * (to - from + 1));
  }

  /** A number of two decimals. */
  cents(from: number, to: number): number {
    return Math.round((from + this.share() * (to - from)) * 100) / 100;
  }

  pick<T>(from: readonly T[]): T {
    const picked = from[Math.floor(this.share() * from.length)];
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  }

  /** Some of them, each at most once, in their order. */
  some<T>(from: readonly T[], count: number): readonly T[] {
    const left = [...from];
    while (left.length > count) left.splice(Math.floor(this.share() * left.length), 1);
    return left;
  }

  /** The first is the likeliest: the n-th is drawn with a probability proportional to 1/n to the power of `steepness`. */
  zipf<T>(from: readonly T[], steepness = 1): T {
    const sums = sumsOf(from.length, steepness);
    const sought = this.share() * (sums.at(-1) ?? 0);
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > sought) high = middle;
      else low = middle + 1;
    }
    const drawn = from[low];
    if (drawn === undefined) throw new Error('nothing to draw from');
    return drawn;
  }
}

const knownSums = new Map<string, readonly number[]>();

function sumsOf(count: number, steepness: number): readonly number[] {
  const key = `${count}/${steepness}`;
  let sums = knownSums.get(key);
  if (!sums) {
    let sum = 0;
    sums = Array.from({ length: count }, (_, index) => (sum += (index + 1) ** -steepness));
    knownSums.set(key, sums);
  }
  return sums;
}
