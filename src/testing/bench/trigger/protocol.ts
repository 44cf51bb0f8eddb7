/** What the report asks of the process of a contender, one question at a time. */

/** Drawn anew in every process: the same rules come out. */
export type RuleSet =
  | { readonly of: 'workload'; readonly count: number }
  | { readonly of: 'adversary'; readonly name: string };

export type From = 'text' | 'object';

export type Question =
  /** Takes these rules, and forgets those before. */
  | { readonly ask: 'prepare'; readonly rules: RuleSet }
  /** How many rules every one of the first events fulfils, from text and from object. */
  | { readonly ask: 'counts'; readonly events: number }
  /** Runs for so long, untimed. */
  | { readonly ask: 'warmUp'; readonly from: From; readonly milliseconds: number }
  | { readonly ask: 'round'; readonly from: From; readonly first: number; readonly events: number }
  /** Compiles the definitions of these rules. */
  | { readonly ask: 'compile'; readonly rules: RuleSet }
  /** Takes these rules; then adds one or takes it away, so many times. */
  | { readonly ask: 'change'; readonly rules: RuleSet; readonly times: number }
  | { readonly ask: 'statistics' };

/** Seconds are those of the processor. */
export interface Answers {
  readonly prepare: { readonly seconds: number; readonly rules: number };
  readonly counts: { readonly text: readonly number[]; readonly object: readonly number[] };
  readonly warmUp: { readonly secondsPerEvent: number };
  readonly round: { readonly seconds: number };
  readonly compile: { readonly seconds: number };
  /** Of one change each; none where the engine does not change. */
  readonly change: { readonly seconds: readonly number[] };
  readonly statistics: Readonly<Record<string, number>>;
}

export type Answer = Answers[Question['ask']];
