export { MonacoEditor, type MonacoEditorProps } from './monaco-editor.tsx';
export { loadMonaco, provideJsonHelp, type JsonHelp, type MonacoApi } from './load-monaco.ts';
export type { EditorMarker } from './markers.ts';
