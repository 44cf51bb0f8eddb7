export * from './types.ts';
export * from './known-ids.ts';
export * from './schema-problem.ts';
export { STANDARD_NAMESPACE_IDS } from './namespace-ids.ts';
export { readSchemaExport, readSchemaExports, type ReadSchemas } from './read/read-export.ts';
export * from './field-path.ts';
export * from './field-index.ts';
export * from './values-at.ts';
export { storageBounds, type Bounds } from './storage-types.ts';
