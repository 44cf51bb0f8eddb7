/**
 * Completion, hover and quick fixes of expression editors. Monaco asks per language, once for the page; each editor
 * says under its address what it is about, and only that is answered.
 */
import type { Diagnostic, Fix } from '#domain/base';
import {
  complete,
  eventScope,
  hover,
  shapeOfSchema,
  type ExpressionContext,
  type FunctionDefinition,
  type HoverInfo,
  type Signature,
} from '#domain/expression';
import { fieldAt, type XdmSchema } from '#domain/schema';
import { rangeInModel, snippetWithSelection, type MonacoApi } from '#ui/monaco';
import { EXPRESSION_LANGUAGE } from './expression-language.ts';
import { monacoRange } from './expression-markers.ts';

/** What one editor is about. */
export interface EditorSubject {
  readonly eventName: string;
  readonly schema: XdmSchema | null;
  readonly context: ExpressionContext;
  readonly diagnostics: readonly Diagnostic[];
  /** Keys to offer for a map: the codes of the identity types for `identityMap`. */
  readonly mapKeys: (path: string) => readonly string[];
  readonly fixText: (fix: Fix) => string;
  /** One sentence of help on a function or keyword. */
  readonly helpOf: (name: string) => string | undefined;
}

const subjects = new Map<string, EditorSubject>();

/** Answers for the editor at this address until the returned function is called. */
export function offerAssistance(path: string, subject: EditorSubject): () => void {
  subjects.set(path, subject);
  return () => {
    if (subjects.get(path) === subject) subjects.delete(path);
  };
}

let registered = false;

/** Registers the providers with Monaco, once for the page. */
export function registerAssistance(monaco: MonacoApi): void {
  if (registered) return;
  registered = true;
  monaco.languages.registerCompletionItemProvider(EXPRESSION_LANGUAGE, {
    triggerCharacters: ['.', '{', '@', '(', ' ', '"', "'"],
    provideCompletionItems(model, position) {
      const subject = subjects.get(model.uri.toString());
      if (!subject) return { suggestions: [] };
      const items = complete(
        model.getValue(),
        model.getOffsetAt(position),
        scopeOf(subject),
        subject.context,
        { mapKeys: subject.mapKeys },
      );
      return {
        suggestions: items.map((item, index) => {
          const help = subject.helpOf(item.label);
          return {
            label:
              item.type === undefined ? item.label : { label: item.label, description: item.type },
            kind: monaco.languages.CompletionItemKind[KINDS[item.kind]],
            // A snippet's `$0` is where the cursor goes.
            ...(item.cursor === undefined
              ? { insertText: item.insertText }
              : {
                  insertText: snippetWithSelection(item.insertText, {
                    start: item.cursor,
                    end: item.cursor,
                  }),
                  insertTextRules: monaco.languages.CompletionItemInsertTextRule.InsertAsSnippet,
                }),
            range: rangeInModel(model, item.range),
            // The order is ours: what fits the place comes first.
            sortText: String(index).padStart(5, '0'),
            ...(help === undefined ? {} : { documentation: help }),
          };
        }),
      };
    },
  });
  monaco.languages.registerHoverProvider(EXPRESSION_LANGUAGE, {
    provideHover(model, position) {
      const subject = subjects.get(model.uri.toString());
      if (!subject) return null;
      const info = hover(model.getValue(), model.getOffsetAt(position), scopeOf(subject));
      if (!info) return null;
      const help = info.kind === 'function' ? subject.helpOf(info.definition.name) : undefined;
      return {
        range: rangeInModel(model, info.range),
        contents: [
          { value: ['```', hoverTitle(info, subject.schema), '```'].join('\n') },
          ...(help === undefined ? [] : [{ value: help }]),
        ],
      };
    },
  });
  monaco.languages.registerCodeActionProvider(EXPRESSION_LANGUAGE, {
    provideCodeActions(model, range) {
      const subject = subjects.get(model.uri.toString());
      const text = model.getValue();
      const actions = (subject?.diagnostics ?? []).flatMap((diagnostic) => {
        if (!subject || !diagnostic.range) return [];
        const place = monacoRange(text, diagnostic.range);
        if (!monaco.Range.areIntersectingOrTouching(place, range)) return [];
        return diagnostic.fixes
          .filter((fix) => fix.edits !== undefined)
          .map((fix) => ({
            title: subject.fixText(fix),
            kind: 'quickfix',
            isPreferred: diagnostic.fixes.length === 1,
            edit: {
              edits: (fix.edits ?? []).map((edit) => ({
                resource: model.uri,
                versionId: model.getVersionId(),
                textEdit: { range: rangeInModel(model, edit.range), text: edit.text },
              })),
            },
          }));
      });
      return { actions, dispose: () => {} };
    },
  });
}

/** What stands under the mouse, in one line of code. */
function hoverTitle(info: HoverInfo, schema: XdmSchema | null): string {
  switch (info.kind) {
    case 'field': {
      const title = schema && info.path !== '' ? fieldAt(schema, info.path)?.title : undefined;
      return `${info.path || info.name}: ${info.type}${title === undefined ? '' : ` · ${title}`}`;
    }
    case 'function':
      return info.definition.signatures
        .map((one) => signatureText(info.definition, one))
        .join('\n');
    case 'literal':
      return info.type;
    case 'operator':
      return info.operator;
    case 'event':
    case 'pathFunction':
      return info.name;
  }
  return info satisfies never;
}

/** `startWith(text: string, prefix: string): boolean` */
function signatureText(definition: FunctionDefinition, signature: Signature): string {
  const parameters = signature.parameters.map(({ name, type }) => `${name}: ${type}`);
  return `${definition.name}(${parameters.join(', ')}): ${signature.result}`;
}

function scopeOf({ eventName, schema }: EditorSubject) {
  return eventScope(
    eventName,
    schema ? shapeOfSchema(schema) : { open: true, field: () => undefined, names: () => [] },
  );
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
