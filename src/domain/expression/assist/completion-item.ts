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

/** How well an item suits its place. */
export type CompletionRank =
  /** Of a type that the place asks for. */
  | 'fits'
  /** Of another type, but a comparison that begins with it is what the place asks for: `city == "Paris"`. */
  | 'begins'
  | 'other';

export interface CompletionItem {
  readonly label: string;
  readonly kind: CompletionKind;
  readonly insertText: string;
  /** Where the cursor goes in `insertText`; without it to the end. */
  readonly cursor?: number;
  /** What is replaced. */
  readonly range: SourceRange;
  /** What the typed text is compared with; without it the label. Values inside quotes carry theirs. */
  readonly filterText?: string;
  readonly type?: ValueType;
  readonly rank: CompletionRank;
  /** Path of the field in the schema, or of the field whose value it is, to show titles: `productListItems[].SKU`. */
  readonly path?: string;
  /** The cursor lands where something is offered again: the key of an entry, the zone of a function. */
  readonly continues?: true;
}

export interface CompletionOptions {
  /** Keys to offer for a map, for example the codes of the identity types for `identityMap`. */
  readonly mapKeys?: (path: string) => readonly string[];
  /** Zones to offer before all others: the reader's own. */
  readonly zones?: readonly string[];
  readonly audiences?: readonly string[];
}
