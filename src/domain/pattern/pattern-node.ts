/** The tree of a pattern, with flags already applied: what `program.ts` compiles. */
import type { Assertion } from './assertions.ts';
import type { CharSet } from './char-set.ts';

export type PatternNode =
  | { readonly kind: 'empty' }
  | { readonly kind: 'character'; readonly codePoint: number }
  | { readonly kind: 'set'; readonly set: CharSet }
  | { readonly kind: 'assertion'; readonly holds: Assertion }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'group'; readonly index: number; readonly body: PatternNode }
  | RepeatNode;

export interface RepeatNode {
  readonly kind: 'repeat';
  readonly body: PatternNode;
  readonly min: number;
  /** Infinity where there is no limit. */
  readonly max: number;
  readonly greedy: boolean;
}

export const EMPTY: PatternNode = { kind: 'empty' };

export interface ParsedPattern {
  readonly root: PatternNode;
  readonly groupCount: number;
  readonly groupNames: ReadonlyMap<string, number>;
}
