/** What completion offers, as an editor needs it. */
import type { SourceRange } from '#domain/base';
import type { ValueType } from '../types.ts';

export type CompletionKind =
  | 'event'
  | 'field'
  | 'function'
  | 'pathFunction'
  | 'loopVariable'
  | 'keyword'
  | 'operator'
  | 'value'
  | 'option';

export interface CompletionItem {
  readonly label: string;
  readonly kind: CompletionKind;
  readonly insertText: string;
  /** Where the cursor goes in `insertText`; without it to the end. */
  readonly cursor?: number;
  /** What is replaced. */
  readonly range: SourceRange;
  readonly type?: ValueType;
  /** The type is one that this place asks for; such items come first. */
  readonly fits: boolean;
}

export interface CompletionOptions {
  /** Keys to offer for a map, for example the codes of the identity types for `identityMap`. */
  readonly mapKeys?: (path: string) => readonly string[];
  readonly zones?: readonly string[];
  readonly audiences?: readonly string[];
}
