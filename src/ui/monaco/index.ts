export { MonacoEditor, type MonacoEditorProps } from './monaco-editor.tsx';
export { JSON_LANGUAGE } from './json-language.ts';
export type { MonacoApi } from './monaco-api.ts';
export type { EditorMarker } from './markers.ts';
export { addFormatAction } from './format-action.ts';
export { rangeInModel, snippetWithSelection } from './model-texts.ts';
export { smallestEdit } from './smallest-edit.ts';
