/** One-click fixes as Monaco asks for them: the light bulb, Ctrl+. and the hover on what is underlined. */
import type { Fix, TextEdit } from '#domain/base';
import { fixText } from '#messages';
import { rangeInModel, type MonacoApi } from '#ui/monaco';
import { subjectAt } from './editor-subjects.ts';
import { EXPRESSION_LANGUAGE } from './expression-language.ts';
import { monacoRange } from './expression-markers.ts';

const APPLY_FIX = 'declic.applyExpressionFix';

export function registerQuickFixes(monaco: MonacoApi): void {
  // What a fix does outside the text, selecting fields, is done by the owner of the editor.
  monaco.editor.registerCommand(APPLY_FIX, (_services, path: string, fix: Fix) => {
    subjectAt(path)?.onFix?.(fix);
  });
  monaco.languages.registerCodeActionProvider(EXPRESSION_LANGUAGE, {
    provideCodeActions(model, range) {
      const subject = subjectAt(model.uri);
      const text = model.getValue();
      const actions = (subject?.diagnostics ?? []).flatMap((diagnostic) => {
        if (!subject || !diagnostic.range) return [];
        const place = monacoRange(text, diagnostic.range);
        if (!monaco.Range.areIntersectingOrTouching(place, range)) return [];
        const doable = diagnostic.fixes.filter(
          (fix) => fix.edits !== undefined || subject.onFix !== undefined,
        );
        return doable.map((fix) => {
          const title = fixText(subject.messages, fix);
          return {
            title,
            kind: 'quickfix',
            isPreferred: doable.length === 1,
            ...(fix.edits === undefined
              ? { command: { id: APPLY_FIX, title, arguments: [model.uri.toString(), fix] } }
              : { edit: { edits: editsIn(model, fix.edits) } }),
          };
        });
      });
      return { actions, dispose: () => {} };
    },
  });
}

type Model = Parameters<typeof rangeInModel>[0] & {
  readonly uri: Parameters<MonacoApi['editor']['getModel']>[0];
  getVersionId(): number;
};

function editsIn(model: Model, edits: readonly TextEdit[]) {
  return edits.map(({ range, text }) => ({
    resource: model.uri,
    versionId: model.getVersionId(),
    textEdit: { range: rangeInModel(model, range), text },
  }));
}
