import type { languages } from 'monaco-editor/editor';
import type { MonacoApi } from './monaco-api.ts';

/** Id of the language that {@link registerJsonLanguage} makes known. */
export const JSON_LANGUAGE = 'json';

/**
 * Colours, brackets and indentation of JSON. Monaco's own JSON language is a service with a worker of
 * 129 KB; what a text means is asked of the domain instead. Folding follows the indentation.
 */
export function registerJsonLanguage(monaco: MonacoApi): void {
  monaco.languages.register({ id: JSON_LANGUAGE });
  monaco.languages.setLanguageConfiguration(JSON_LANGUAGE, configuration);
  monaco.languages.setMonarchTokensProvider(JSON_LANGUAGE, tokens);
}

const configuration: languages.LanguageConfiguration = {
  brackets: [
    ['{', '}'],
    ['[', ']'],
  ],
  autoClosingPairs: [
    { open: '{', close: '}', notIn: ['string'] },
    { open: '[', close: ']', notIn: ['string'] },
    { open: '"', close: '"', notIn: ['string'] },
  ],
  surroundingPairs: [
    { open: '{', close: '}' },
    { open: '[', close: ']' },
    { open: '"', close: '"' },
  ],
  indentationRules: {
    increaseIndentPattern: /[{[]\s*$/,
    decreaseIndentPattern: /^\s*[}\]]/,
  },
  // A value such as `web.webpagedetails.pageViews` is one word: typing its dot must not end a proposal.
  wordPattern: /[^\s{}[\],:"]+/,
};

const tokens: languages.IMonarchLanguage = {
  tokenPostfix: '.json',
  tokenizer: {
    root: [
      [/"(?:[^"\\]|\\.)*"(?=\s*:)/, 'string.key'],
      [/"(?:[^"\\]|\\.)*(?:"|\\?$)/, 'string.value'],
      [/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/, 'number'],
      [/(?:true|false|null)(?!\w)/, 'keyword'],
      [/[{}[\]]/, '@brackets'],
      [/[,:]/, 'delimiter'],
      [/[^\s{}[\],:"]+/, 'invalid'],
    ],
  },
};
