export { JsonEditor, type JsonEditorProps } from './json-editor.tsx';
export type { JsonQuickFix, JsonQuickFixes } from './quick-fixes.ts';
