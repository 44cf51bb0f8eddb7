/**
 * Completion and hover of payload editors. Monaco asks per language, once for the page; each editor says under its
 * address what it is about, and only that is answered.
 */
import { fieldSummary, fieldTypeLabel } from '#components/field-text';
import { completePayload, payloadFieldAt, type PayloadCompletion } from '#domain/payload';
import type { FieldNode, XdmSchema } from '#domain/schema';
import type { Messages } from '#messages';
import type { Formats } from '#ui/locale';
import { JSON_LANGUAGE, type MonacoApi, rangeInModel, snippetWithSelection } from '#ui/monaco';

/** What one editor is about. */
export interface JsonSubject {
  readonly schema: XdmSchema;
  readonly identityCodes: readonly string[];
  readonly now: () => number;
  readonly messages: Messages;
  readonly formats: Formats;
}

const subjects = new Map<string, JsonSubject>();

/** Answers for the editor at this address until the returned function is called. */
export function offerJsonAssistance(path: string, subject: JsonSubject): () => void {
  subjects.set(path, subject);
  return () => {
    if (subjects.get(path) === subject) subjects.delete(path);
  };
}

let registered = false;

/** Registers the providers with Monaco, once for the page. */
export function registerJsonAssistance(monaco: MonacoApi): void {
  if (registered) return;
  registered = true;
  monaco.languages.registerCompletionItemProvider(JSON_LANGUAGE, {
    triggerCharacters: ['"', ':', ' '],
    provideCompletionItems(model, position, { triggerCharacter }) {
      const subject = subjects.get(model.uri.toString());
      if (!subject) return { suggestions: [] };
      const completions = completePayload(model.getValue(), model.getOffsetAt(position), {
        schema: subject.schema,
        now: subject.now(),
        identityCodes: subject.identityCodes,
      });
      // A blank behind a colon asks for a value. Elsewhere it is a blank: Enter must not take a name.
      const wanted = completions.filter(({ kind }) => triggerCharacter !== ' ' || kind === 'value');
      return {
        suggestions: wanted.map((completion, index) => ({
          label: labelOf(completion, subject.messages),
          kind: monaco.languages.CompletionItemKind[
            completion.kind === 'name' ? 'Property' : 'EnumMember'
          ],
          insertText: snippetWithSelection(completion.insertText, completion.selection),
          insertTextRules: monaco.languages.CompletionItemInsertTextRule.InsertAsSnippet,
          filterText: completion.filterText,
          range: rangeInModel(model, completion.range),
          additionalTextEdits: completion.edits.map(({ range, text }) => ({
            range: rangeInModel(model, range),
            text,
          })),
          // The order is ours: what is required comes first.
          sortText: String(index).padStart(5, '0'),
          ...(completion.field?.deprecated && completion.kind === 'name'
            ? { tags: [monaco.languages.CompletionItemTag.Deprecated] }
            : {}),
          ...(completion.field && completion.kind === 'name'
            ? { documentation: { value: summaryOf(completion.field, subject) } }
            : {}),
          ...(completion.continues ? { command: CHOOSE_ON } : {}),
        })),
      };
    },
  });
  monaco.languages.registerHoverProvider(JSON_LANGUAGE, {
    provideHover(model, position) {
      const subject = subjects.get(model.uri.toString());
      if (!subject) return null;
      const found = payloadFieldAt(model.getValue(), model.getOffsetAt(position), subject.schema);
      if (!found) return null;
      return {
        range: rangeInModel(model, found.range),
        contents: [{ value: summaryOf(found.field, subject) }],
      };
    },
  });
}

/** Opens the list again at once, for the value of the name that was just completed. */
const CHOOSE_ON = { id: 'editor.action.triggerSuggest', title: '' };

function summaryOf(field: FieldNode, { messages, formats }: JsonSubject): string {
  return fieldSummary(field, messages.fields, formats);
}

/** Name and type, or value and what its list calls it. */
function labelOf({ kind, label, field, meaning }: PayloadCompletion, messages: Messages) {
  const description =
    kind === 'name'
      ? field && nameDescription(field, messages)
      : valueDescription(meaning, messages);
  return description === undefined ? label : { label, description };
}

function nameDescription(field: FieldNode, { fields }: Messages): string {
  const type = fieldTypeLabel(field, fields);
  return field.required ? `${type} · ${fields.required}` : type;
}

function valueDescription(
  { label, source }: PayloadCompletion['meaning'],
  { fields, fire }: Messages,
): string | undefined {
  if (label !== undefined) return label;
  if (source === 'now') return fire.clockNow;
  if (source === 'default') return fields.details.defaultValue;
  return source === 'example' ? fields.details.example : undefined;
}
