/** The expression language as Monaco knows it: colours and brackets. What it means is asked of `#domain/expression`. */
import { KEYWORDS } from '#domain/expression';
import type { MonacoApi } from '#ui/monaco';

export const EXPRESSION_LANGUAGE = 'declic-expression';

let registered = false;

/** Makes the language known to Monaco, once for the page. */
export function registerExpressionLanguage(monaco: MonacoApi): void {
  if (registered) return;
  registered = true;
  monaco.languages.register({ id: EXPRESSION_LANGUAGE });
  monaco.languages.setLanguageConfiguration(EXPRESSION_LANGUAGE, {
    brackets: [
      ['{', '}'],
      ['[', ']'],
      ['(', ')'],
    ],
    autoClosingPairs: [
      { open: '{', close: '}' },
      { open: '[', close: ']' },
      { open: '(', close: ')' },
      { open: '"', close: '"', notIn: ['string'] },
      { open: "'", close: "'", notIn: ['string'] },
    ],
    surroundingPairs: [
      { open: '(', close: ')' },
      { open: '"', close: '"' },
      { open: "'", close: "'" },
    ],
    wordPattern: /[A-Za-z_][A-Za-z0-9_-]*|-?\d+(?:\.\d+)?/,
  });
  monaco.languages.setMonarchTokensProvider(EXPRESSION_LANGUAGE, {
    keywords: [...KEYWORDS],
    loopVariables: ['currentEventField', 'currentDataPackField', 'currentActionField'],
    tokenizer: {
      root: [
        [/[@](?:event|action)(?=\s*\{)|#(?=\s*\{)/, { token: 'keyword', next: '@reference' }],
        [
          /[A-Za-z_][A-Za-z0-9_]*(?=\s*\()/,
          { cases: { '@keywords': 'keyword', '@default': 'function' } },
        ],
        [
          /[A-Za-z_][A-Za-z0-9_]*/,
          {
            cases: {
              '@keywords': 'keyword',
              '@loopVariables': 'parameter',
              '@default': 'identifier',
            },
          },
        ],
        { include: '@literals' },
        [/[()[\]]/, '@brackets'],
        [/==|!=|>=|<=|[<>+\-*/%]/, 'operator'],
        [/[,.:]/, 'delimiter'],
      ],
      reference: [
        [/\{/, { token: 'delimiter.curly', switchTo: '@path' }],
        [/\s+/, 'white'],
      ],
      path: [
        [/\}/, { token: 'delimiter.curly', next: '@pop' }],
        [/,/, { token: 'delimiter', switchTo: '@options' }],
        [/\(/, { token: '@brackets', next: '@call' }],
        [/(?:all|first|last|at|entry|firstEntryKey|keys)(?=\s*\()/, 'method'],
        [/[A-Za-z_][A-Za-z0-9_-]*/, 'property'],
        { include: '@literals' },
        [/\./, 'delimiter'],
      ],
      options: [
        [/\}/, { token: 'delimiter.curly', next: '@pop' }],
        [/(?:defaultValue|params)(?=\s*:)/, 'keyword'],
        { include: '@root' },
      ],
      call: [
        [/\)/, { token: '@brackets', next: '@pop' }],
        [/\(/, { token: '@brackets', next: '@call' }],
        { include: '@root' },
      ],
      literals: [
        [/"(?:[^"\\]|\\.)*"?/, 'string'],
        [/'(?:[^'\\]|\\.)*'?/, 'string'],
        [/\d+(?:\.\d+)?/, 'number'],
      ],
    },
  });
}
