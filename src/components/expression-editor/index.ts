export { ExpressionEditor, type ExpressionEditorHandle } from './expression-editor.tsx';
export { monacoRange, positionAt } from './expression-markers.ts';
