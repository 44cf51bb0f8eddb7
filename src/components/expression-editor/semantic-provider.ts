/** Colours by meaning as Monaco asks for them: numbers relative to the token before, kinds by their place in a legend. */
import {
  check,
  parse,
  semanticTokens,
  SEMANTIC_TOKEN_KINDS,
  type SemanticToken,
  type SemanticTokenKind,
} from '#domain/expression';
import type { MonacoApi } from '#ui/monaco';
import { onSubjectChange, scopeOf, subjectAt } from './editor-subjects.ts';
import { EXPRESSION_LANGUAGE } from './expression-language.ts';

/** Kinds by the names that themes know (src/ui/monaco/themes.ts). */
const THEME_NAMES: Readonly<Record<SemanticTokenKind, string>> = {
  source: 'namespace',
  eventField: 'property',
  dataSourceField: 'property.external',
  actionField: 'property.answer',
  loopVariable: 'parameter',
  function: 'function',
  pathFunction: 'method',
  mapKey: 'key',
  enumerationValue: 'enumMember',
  keyword: 'keyword',
  operator: 'operator',
  string: 'string',
  number: 'number',
  unknown: 'invalid',
};

export function registerSemanticTokens(monaco: MonacoApi): void {
  monaco.languages.registerDocumentSemanticTokensProvider(EXPRESSION_LANGUAGE, {
    onDidChange: onSubjectChange,
    getLegend: () => ({
      tokenTypes: SEMANTIC_TOKEN_KINDS.map((kind) => THEME_NAMES[kind]),
      tokenModifiers: [],
    }),
    provideDocumentSemanticTokens(model) {
      const subject = subjectAt(model.uri);
      if (!subject) return null;
      const checked = check(parse(model.getValue()), scopeOf(subject), subject.context);
      return {
        data: encodeTokens(semanticTokens(checked), (offset) => model.getPositionAt(offset)),
      };
    },
    releaseDocumentSemanticTokens: () => {},
  });
}

/** Five numbers a token: lines down, columns on, length, kind, modifiers. A token never spans lines. */
export function encodeTokens(
  tokens: readonly SemanticToken[],
  placeOf: (offset: number) => { readonly lineNumber: number; readonly column: number },
): Uint32Array {
  const data = new Uint32Array(tokens.length * 5);
  let before = { lineNumber: 1, column: 1 };
  tokens.forEach(({ range, kind }, index) => {
    const place = placeOf(range.start);
    const down = place.lineNumber - before.lineNumber;
    const on = down === 0 ? place.column - before.column : place.column - 1;
    const length = range.end - range.start;
    data.set([down, on, length, SEMANTIC_TOKEN_KINDS.indexOf(kind), 0], index * 5);
    before = place;
  });
  return data;
}
