export * from './types.ts';
export * from './diagnostics.ts';
export { exportWorkspace } from './export-workspace.ts';
export { readWorkspaceText } from './read-workspace.ts';
export {
  importPreview,
  type ImportChoice,
  type ImportEntry,
  type ImportPreview,
  type ImportReason,
  type RecordKind,
} from './import-preview.ts';
export { applyImport, choiceKey, type ImportChoices } from './apply-import.ts';
export { definitionContext, identityTypesOf, indexSchemas } from './definition-context.ts';
export { compileWorkspace } from './compile-workspace.ts';
