/**
 * Why a pattern cannot be used (expression-language.md §9.1, R-74), as data: it is malformed in Java as well, or it
 * needs something that a linear-time engine does not have.
 */

export type MalformedReason =
  | 'dangling-quantifier'
  | 'illegal-repetition'
  | 'unclosed-group'
  | 'unmatched-parenthesis'
  | 'group-name'
  | 'unknown-group-name'
  | 'unknown-flag'
  | 'unclosed-class'
  | 'illegal-class'
  | 'illegal-range'
  | 'illegal-escape'
  | 'unknown-property';

export type UnsupportedConstruct =
  | 'look-ahead'
  | 'look-behind'
  | 'back-reference'
  | 'possessive-quantifier'
  | 'atomic-group'
  | 'last-match-anchor'
  | 'grapheme-cluster'
  | 'repeat-count'
  | 'unicode-block'
  | 'java-property'
  | 'canonical-equivalence'
  | 'character-name'
  | 'empty-intersection'
  | 'lone-surrogate'
  | 'nesting'
  | 'size';

export type PatternProblem =
  | {
      readonly kind: 'malformed';
      readonly reason: MalformedReason;
      /** UTF-16 offset in the pattern. */
      readonly position: number;
    }
  | {
      readonly kind: 'unsupported';
      readonly construct: UnsupportedConstruct;
      readonly position: number;
    };
