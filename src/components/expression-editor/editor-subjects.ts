/**
 * What each expression editor on the page is about. Monaco asks per language, once for the page; each editor says under
 * its address what it is about, and only that is answered.
 */
import type { Diagnostic, Fix } from '#domain/base';
import { eventScope, shapeOfSchema, type ExpressionContext, type Scope } from '#domain/expression';
import type { XdmSchema } from '#domain/schema';
import type { Messages } from '#messages';
import type { Formats } from '#ui/locale';

/** The value of an expression for the sample payload, as the language writes it; null where there is none to tell. */
export type ReadValue = (expression: string) => Promise<SampleValue | null>;

export interface SampleValue {
  readonly text: string;
  readonly type: string;
}

/** What one editor is about. */
export interface EditorSubject {
  readonly eventName: string;
  readonly schema: XdmSchema | null;
  readonly context: ExpressionContext;
  readonly diagnostics: readonly Diagnostic[];
  /** Codes of the identity types: the keys that an identity map may have. */
  readonly identityCodes: readonly string[];
  readonly messages: Messages;
  readonly formats: Formats;
  readonly readValue: ReadValue | undefined;
  /** Carries out a fix that is no edit of the text. */
  readonly onFix: ((fix: Fix) => void) | undefined;
}

const subjects = new Map<string, EditorSubject>();
const listeners = new Set<() => void>();

/** The address of an editor's text. Its last part is what Monaco calls it where it names a file. */
export function editorAddress(id: string, label: string): string {
  return `declic://expression/${id}/${encodeURIComponent(label)}`;
}

/** Monaco writes addresses its own way; the id is the same in both. */
function idOf(address: string): string {
  return address.split('/')[3] ?? address;
}

/** Answers for the editor at this address until the returned function is called. */
export function offerAssistance(path: string, subject: EditorSubject): () => void {
  const id = idOf(path);
  subjects.set(id, subject);
  for (const listener of listeners) listener();
  return () => {
    if (subjects.get(id) === subject) subjects.delete(id);
  };
}

export function subjectAt(path: { toString(): string }): EditorSubject | undefined {
  return subjects.get(idOf(path.toString()));
}

/** Tells when an editor has come to be about something else. */
export function onSubjectChange(listener: () => void): { dispose(): void } {
  listeners.add(listener);
  return { dispose: () => listeners.delete(listener) };
}

/** What an expression may name: the fields of its event, without a schema any. */
export function scopeOf({ eventName, schema }: EditorSubject): Scope {
  return eventScope(
    eventName,
    schema ? shapeOfSchema(schema) : { open: true, field: () => undefined, names: () => [] },
  );
}
