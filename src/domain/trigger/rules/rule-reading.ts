/** What it takes to read a rule from a condition. */
import type { CheckedExpression } from '#domain/expression';
import type { SelectionView } from '../selection-view.ts';
import type { TypedFields } from './typed-fields.ts';

/** A condition without errors, and what it sees of an event. */
export interface RuleSource {
  readonly checked: CheckedExpression;
  readonly schemaId: string;
  /** What the rule sees of an event, where that is not all of it. */
  readonly view: SelectionView | undefined;
}

export interface RuleReading extends RuleSource {
  readonly fields: TypedFields;
}
