/**
 * Everything of Monaco that we use, and nothing else. Only `editor-host.tsx` reaches it, which is
 * itself loaded with the first editor: it must never be part of the first route.
 */
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/codeAction/register';
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/contextmenu/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/folding/register';
import 'monaco-editor/features/gotoError/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/linesOperations/register';
import 'monaco-editor/features/multicursor/register';
import 'monaco-editor/features/parameterHints/register';
import 'monaco-editor/features/placeholderText/register';
import 'monaco-editor/features/readOnlyMessage/register';
import 'monaco-editor/features/snippet/register';
import 'monaco-editor/features/suggest/register';
import 'monaco-editor/features/toggleTabFocusMode/register';
import 'monaco-editor/features/wordOperations/register';
// The feature `suggest` registers the widget's inline form only; this is what opens the list.
import 'monaco-editor/editor/contrib/suggest/browser/suggestController';
// Its feature colours what is in view; whole documents, as our languages give them, are this part.
import 'monaco-editor/editor/contrib/semanticTokens/browser/documentSemanticTokens';
import { loader } from '@monaco-editor/react';
import * as monaco from 'monaco-editor/editor';
import { registerJsonLanguage } from './json-language.ts';
import { defineThemes } from './themes.ts';

// Monaco computes words, links, colours and differences in a worker. We offer none of them, and what we
// do offer comes from our own domain. Whoever turns one on gets this instead of a silent fallback.
globalThis.MonacoEnvironment = {
  getWorker: (_moduleId, label) => {
    throw new Error(`Monaco asks for its worker “${label}”, which src/ui/monaco leaves out.`);
  },
};

// Without this the React wrapper fetches Monaco from a remote host.
loader.config({ monaco });
defineThemes(monaco);
registerJsonLanguage(monaco);

export { monaco };
