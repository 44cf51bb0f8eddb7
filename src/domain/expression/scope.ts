/** Names that an expression may use, and the place it stands in (expression-language.md §6, §10). */
import type { Attributes } from './shape.ts';

/** Where an expression stands; decides the required result type and which references are welcome (§10). */
export type ExpressionContext =
  | 'eventCondition'
  | 'profileIdentifier'
  | 'condition'
  | 'customTimer'
  | 'free';

export interface Scope {
  /** Attributes of the payload of each event in scope, by exact name. In an event configuration: one. */
  event(name: string): Attributes | undefined;
  eventNames(): readonly string[];
  /** Attributes of `#{source.group…}`; undefined source or group is a reference error. */
  fieldGroup(source: string, group: string): Attributes | undefined;
  hasDataSource(source: string): boolean;
  action(name: string): Attributes | undefined;
}
