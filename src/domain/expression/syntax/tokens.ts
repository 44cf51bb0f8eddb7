/** Tokens of the expression language. Lossless: joined in order, their texts are the source text again. */
import type { SourceRange } from '#domain/base';

export type TokenKind =
  /** White space. */
  | 'space'
  /** A bare word: keyword, function, loop variable. */
  | 'word'
  /** A path segment: a bare name that may hold hyphens. */
  | 'name'
  /** A path segment that would need quotes. */
  | 'badName'
  | 'string'
  | 'number'
  /** `@event`, `@action`, `#`, or a mistaken `@…`. */
  | 'reference'
  | 'symbol'
  /** A character that is no part of the language; already reported. */
  | 'unknown'
  | 'end';

export interface Token extends SourceRange {
  readonly kind: TokenKind;
  readonly text: string;
  /** What a string token stands for, escapes resolved. */
  readonly value?: string;
  /** Already reported by the scanner. */
  readonly faulty?: true;
}

/** Reserved words (§1.2). `defaultValue` and `params` are contextual and therefore missing here. */
export const KEYWORDS: ReadonlySet<string> = new Set([
  'and',
  'or',
  'not',
  'is',
  'has',
  'null',
  'numeric',
  'integer',
  'decimal',
  'if',
  'then',
  'else',
  'true',
  'false',
]);
