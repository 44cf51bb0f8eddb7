/** Hover as Monaco asks for it, on the mouse and on Ctrl+K Ctrl+I; the value is read from the sample meanwhile. */
import { hover } from '#domain/expression';
import { rangeInModel, type MonacoApi } from '#ui/monaco';
import { scopeOf, subjectAt } from './editor-subjects.ts';
import { EXPRESSION_LANGUAGE } from './expression-language.ts';
import { hoverText } from './hover-text.ts';

export function registerHover(monaco: MonacoApi): void {
  monaco.languages.registerHoverProvider(EXPRESSION_LANGUAGE, {
    async provideHover(model, position) {
      const subject = subjectAt(model.uri);
      if (!subject) return null;
      const info = hover(model.getValue(), model.getOffsetAt(position), scopeOf(subject));
      if (!info) return null;
      const contents = await hoverText(info, subject);
      return {
        range: rangeInModel(model, info.range),
        contents: contents.map((value) => ({ value })),
      };
    },
  });
}
