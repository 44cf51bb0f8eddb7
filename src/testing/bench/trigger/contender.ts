/** What is compared: engines that count how many of a set of rules an event fulfils. */
import type { Rule } from './rule.ts';

/** An event as a log holds it. */
export interface EventText {
  readonly text: string;
  /** The same in UTF-8, for what reads bytes: from `start` to `end` of a longer piece of the log. */
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** How many rules hold. */
export type Count = number | Promise<number>;

export interface Prepared {
  readonly fromText: (event: EventText) => Count;
  /** From what `JSON.parse` makes of it. */
  readonly fromObject: (event: object) => Count;
  /** What an engine tells of itself, by name. */
  readonly statistics?: () => Readonly<Record<string, number>>;
}

export interface Contender {
  readonly name: string;
  /** Floors say what must be spent at least; they are no engines. */
  readonly isFloor?: true;
  /** Makes JavaScript from the rules, which a content-security policy without `unsafe-eval` forbids. */
  readonly usesEval: boolean;
  /** Some of its functions were lent to it, because its language has none: that flatters it. */
  readonly isLent?: true;
  /** Has code of its own for every rule, or is else long in becoming fast: it is given the time. */
  readonly warmsSlowly?: true;
  readonly expresses: (rule: Rule) => boolean;
  readonly prepare: (rules: readonly Rule[]) => Prepared;
  /** A function that compiles these rules from their texts, for timing that alone. */
  readonly compiling?: (rules: readonly Rule[]) => () => unknown;
  /** A function that adds one rule more to all of these, or takes it away again, by turns. */
  readonly changing?: (rules: readonly Rule[]) => (() => unknown) | undefined;
}

/** The two ways in of an engine that knows objects alone. */
export function fromObjectsOnly(count: (event: object) => Count): Prepared {
  return {
    fromText: ({ text }) => count(JSON.parse(text) as object),
    fromObject: count,
  };
}

/** Counts by asking one function a rule. */
export function oneByOne(predicates: readonly ((event: object) => boolean)[]): Prepared {
  return fromObjectsOnly((event) => {
    let count = 0;
    for (const holds of predicates) if (holds(event)) count += 1;
    return count;
  });
}

export const everyRule = () => true;
