export { ExpressionEditor, type ExpressionEditorHandle } from './expression-editor.tsx';
export type { ReadValue, SampleValue } from './editor-subjects.ts';
export { monacoRange, positionAt } from './expression-markers.ts';
