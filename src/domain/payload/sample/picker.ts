/** Choices drawn from the source of chance that the caller hands in. */
import type { Random } from '#domain/base';

export class Picker {
  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
  }

  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number {
    const span = Math.max(0, Math.floor(high) - Math.ceil(low));
    return Math.ceil(low) + Math.floor(this.fraction() * (span + 1));
  }

  /** 0 inclusive to 1 exclusive. */
  fraction(): number {
    const [a = 0, b = 0, c = 0, d = 0] = this.random.bytes(4);
    return (a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d) / 2 ** 32;
  }

  one<T>(values: readonly [T, ...T[]]): T {
    return values[this.integer(0, values.length - 1)] ?? values[0];
  }

  /** Text of `length` characters out of an alphabet. */
  text(alphabet: string, length: number): string {
    let text = '';
    for (let index = 0; index < length; index += 1) {
      text += alphabet.charAt(this.integer(0, alphabet.length - 1));
    }
    return text;
  }

  digits(length: number): string {
    return this.text('0123456789', length);
  }

  hexadecimal(length: number): string {
    return this.text('0123456789abcdef', length);
  }
}
