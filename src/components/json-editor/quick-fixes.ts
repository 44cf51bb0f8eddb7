/** One-click fixes of a payload as Monaco asks for them: the light bulb, Ctrl+. and the hover on what is underlined. */
import type { SourceRange, TextEdit } from '#domain/base';
import { JSON_LANGUAGE, rangeInModel, type MonacoApi } from '#ui/monaco';

/** A correction, in the reader's language. */
export interface JsonQuickFix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The one that the keyboard takes without a menu. */
  readonly isPreferred: boolean;
}

/** What an editor can correct. */
export interface JsonQuickFixes {
  /** Fixes of what is wrong in a range of this text, worked out when asked for; none for a text of a moment ago. */
  readonly at: (text: string, range: SourceRange) => readonly JsonQuickFix[];
  /** Called with the text once a fix was made. */
  readonly onApplied: (text: string) => void;
}

const APPLIED = 'declic.payloadFixApplied';

const offered = new Map<string, JsonQuickFixes>();

/** Answers for the editor at this address until the returned function is called. */
export function offerQuickFixes(path: string, fixes: JsonQuickFixes): () => void {
  offered.set(path, fixes);
  return () => {
    if (offered.get(path) === fixes) offered.delete(path);
  };
}

let registered = false;

/** Registers the provider with Monaco, once for the page. */
export function registerQuickFixes(monaco: MonacoApi): void {
  if (registered) return;
  registered = true;
  monaco.editor.registerCommand(APPLIED, (_services, path: string) => {
    const text = monaco.editor.getModel(monaco.Uri.parse(path))?.getValue();
    if (text !== undefined) offered.get(path)?.onApplied(text);
  });
  monaco.languages.registerCodeActionProvider(JSON_LANGUAGE, {
    provideCodeActions(model, range) {
      const path = model.uri.toString();
      const start = model.getOffsetAt({
        lineNumber: range.startLineNumber,
        column: range.startColumn,
      });
      const end = model.getOffsetAt({ lineNumber: range.endLineNumber, column: range.endColumn });
      const fixes = offered.get(path)?.at(model.getValue(), { start, end }) ?? [];
      const actions = fixes.map(({ title, edits, isPreferred }) => ({
        title,
        kind: 'quickfix',
        isPreferred,
        edit: {
          edits: edits.map((edit) => ({
            resource: model.uri,
            versionId: model.getVersionId(),
            textEdit: { range: rangeInModel(model, edit.range), text: edit.text },
          })),
        },
        command: { id: APPLIED, title, arguments: [path] },
      }));
      return { actions, dispose: () => {} };
    },
  });
}
