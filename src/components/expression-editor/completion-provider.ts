/** Completion as Monaco asks for it; what is offered, and in which order, says the language (`complete`). */
import { fieldSummary } from '#components/field-text';
import { complete, type CompletionItem } from '#domain/expression';
import { fieldAt, type FieldNode } from '#domain/schema';
import { rangeInModel, snippetWithSelection, type MonacoApi } from '#ui/monaco';
import { scopeOf, subjectAt, type EditorSubject } from './editor-subjects.ts';
import { EXPRESSION_LANGUAGE } from './expression-language.ts';
import { itemHelp } from './word-help.ts';

export function registerCompletion(monaco: MonacoApi): void {
  monaco.languages.registerCompletionItemProvider(EXPRESSION_LANGUAGE, {
    triggerCharacters: ['.', '{', '@', '(', '[', ' ', '"', "'"],
    provideCompletionItems(model, position, { triggerCharacter }) {
      const subject = subjectAt(model.uri);
      if (!subject) return { suggestions: [] };
      const items = complete(
        model.getValue(),
        model.getOffsetAt(position),
        scopeOf(subject),
        subject.context,
        {
          mapKeys: (path) => (path === 'identityMap' ? subject.identityCodes : NO_KEYS),
          zones: ownZones(),
        },
      );
      // A quotation mark asks for a value. Behind a text it is the end of it: Enter must not take an operator.
      const isQuote = triggerCharacter === '"' || triggerCharacter === "'";
      const wanted = items.filter(({ kind }) => !isQuote || kind === 'value');
      return {
        suggestions: wanted.map((item, index) => ({
          label: labelOf(item, subject),
          kind: monaco.languages.CompletionItemKind[KINDS[item.kind]],
          ...insertionOf(monaco, item),
          ...(item.filterText === undefined ? {} : { filterText: item.filterText }),
          range: rangeInModel(model, item.range),
          // The order is ours: what fits the place comes first.
          sortText: String(index).padStart(5, '0'),
          ...documentationOf(item, subject),
          ...commandAfter(item),
        })),
      };
    },
  });
}

const NO_KEYS: readonly string[] = [];

/** The zone of the reader's clock and UTC stand before the 600 others. */
function ownZones(): readonly string[] {
  return [Intl.DateTimeFormat().resolvedOptions().timeZone, 'UTC'];
}

/** A snippet's `$0` is where the cursor goes. */
function insertionOf(monaco: MonacoApi, { insertText, cursor }: CompletionItem) {
  if (cursor === undefined) return { insertText };
  return {
    insertText: snippetWithSelection(insertText, { start: cursor, end: cursor }),
    insertTextRules: monaco.languages.CompletionItemInsertTextRule.InsertAsSnippet,
  };
}

/** The title of a field and the type; of an enumeration value what the schema calls it. */
function labelOf(item: CompletionItem, subject: EditorSubject) {
  const field = fieldOf(item, subject);
  const isValue = item.kind === 'value';
  const parts = isValue ? [field && valueLabel(field, item.label)] : [titleOf(field), item.type];
  const description = parts.filter((part) => part !== undefined).join(' · ');
  return description === '' ? item.label : { label: item.label, description };
}

function fieldOf({ path }: CompletionItem, { schema }: EditorSubject): FieldNode | undefined {
  return schema && path !== undefined ? fieldAt(schema, path) : undefined;
}

function titleOf(field: FieldNode | undefined): string | undefined {
  return field && field.title !== field.name ? field.title : undefined;
}

function valueLabel(field: FieldNode, value: string): string | undefined {
  const values = [...(field.enumeration ?? []), ...(field.suggestions ?? [])];
  const label = values.find((one) => one.value === value)?.label;
  return label === value ? undefined : label;
}

function documentationOf(item: CompletionItem, subject: EditorSubject) {
  const { messages, formats } = subject;
  const field = item.kind === 'field' ? fieldOf(item, subject) : undefined;
  if (field) return { documentation: { value: fieldSummary(field, messages.fields, formats) } };
  const help = itemHelp(messages, item);
  return help === undefined ? {} : { documentation: help };
}

/** Where something is offered again the list opens again; a function shows what it takes. */
function commandAfter({ kind, continues, cursor, insertText }: CompletionItem) {
  if (continues) return { command: { id: 'editor.action.triggerSuggest', title: '' } };
  const takesSomething = kind === 'function' && cursor !== insertText.length;
  return takesSomething
    ? { command: { id: 'editor.action.triggerParameterHints', title: '' } }
    : {};
}

const KINDS = {
  event: 'Event',
  field: 'Field',
  function: 'Function',
  pathFunction: 'Method',
  loopVariable: 'Variable',
  keyword: 'Keyword',
  operator: 'Operator',
  value: 'EnumMember',
  option: 'Property',
} as const;
