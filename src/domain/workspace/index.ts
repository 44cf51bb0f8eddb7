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
export { definitionContext, indexSchemas } from './definition-context.ts';
export { identityTypesOf } from './identity-types-of.ts';
export {
  compileWorkspace,
  recompileWorkspace,
  type CompiledWorkspace,
} from './compile-workspace.ts';
export {
  impactOf,
  type EventImpact,
  type SampleImpact,
  type ValueListImpact,
} from './schema-impact.ts';
export { usedFields, type UsedFields, type UsePlace } from './used-fields.ts';
export {
  driftOf,
  nextSnapshot,
  snapshotOf,
  snapshotToSave,
  takeOverSchema,
  type ListDrift,
  type SchemaDrift,
} from './schema-snapshot.ts';
export { driftDiagnostics, DRIFT_CODES, type DriftCode } from './drift-diagnostics.ts';
export { updateSchema, type SchemaUpdate, type UpdateChoice } from './update-schema.ts';
