/**
 * A user's mistake as data (design §4): never a sentence, always a code with parameters. The catalogues in
 * `messages/` put it into words, so that page, terminal and tests speak of the same thing.
 */
import type { SourceRange, TextEdit } from './source-range.ts';

export type Severity = 'error' | 'warning' | 'info';

export type DiagnosticParams = Readonly<Record<string, string | number>>;

/** A one-click correction. `label` is a catalogue code of its own, with its own parameters. */
export interface Fix<Code extends string = string> {
  readonly code: Code;
  readonly params: DiagnosticParams;
  /** Edits of the text that the diagnostic speaks of. */
  readonly edits?: readonly TextEdit[];
  /** Field paths to add to the selection of the event. */
  readonly selectFields?: readonly string[];
}

export interface Diagnostic<Code extends string = string, FixCode extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly params: DiagnosticParams;
  /** Place in a text (an expression, a JSON document). */
  readonly range?: SourceRange;
  /** Place in a definition: the property that the control edits, for example `condition`. */
  readonly property?: string;
  readonly fixes: readonly Fix<FixCode>[];
}
