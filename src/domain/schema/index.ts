export * from './types.ts';
export * from './known-ids.ts';
export * from './schema-problem.ts';
export { STANDARD_NAMESPACE_IDS } from './namespace-ids.ts';
export { findByCode } from './find-by-code.ts';
export { readSchemaExport, readSchemaExports, type ReadSchemas } from './read/read-export.ts';
export {
  readSchemaDocuments,
  type DocumentOptions,
  type DocumentProblem,
  type MissingReference,
  type ReadDocuments,
  type SchemaDocument,
  type SchemaPart,
} from './read/read-documents.ts';
export { textIn } from './read/display-info.ts';
export { inLanguage } from './in-language.ts';
export { documentResolver, type DocumentResolution } from './registry/missing-references.ts';
export { SchemaRegistry } from './registry/registry.ts';
export { checkPayload } from './json-schema/check-payload.ts';
export type { JsonSchemaCode, JsonSchemaProblem } from './json-schema/problem.ts';
export * from './field-path.ts';
export * from './field-index.ts';
export * from './values-at.ts';
export { storageBounds, type Bounds } from './storage-types.ts';
export * from './suitability.ts';
export {
  LISTED_BY_PRODUCT,
  type Violation,
  type ViolationCode,
  type ViolationKeyword,
} from './validate/violation.ts';
export { communityCodes, violationsFound } from './validate/product-report.ts';
export { VIOLATION_FIX_CODES } from './validate/fixes/violation-fix.ts';
export type { ViolationFix, ViolationFixCode } from './validate/fixes/violation-fix.ts';
export type { FixSubject } from './validate/fixes/fix-subject.ts';
export { violationFixes } from './validate/fixes/violation-fixes.ts';
export { combineFixes } from './validate/fixes/combine-fixes.ts';
export { violationRange } from './validate/violation-range.ts';
export {
  isValidPayload,
  validatePayload,
  type ValidationOptions,
} from './validate/validate-payload.ts';
export { searchFields } from './search-fields.ts';
export * from './infer/index.ts';
export * from './compare/index.ts';
