export {
  SCHEMA_CHANGE_KINDS,
  weightiestClass,
  type ChangeClass,
  type SchemaChange,
  type SchemaChangeKind,
} from './schema-change.ts';
export { compareSchemas, versionText } from './compare-schemas.ts';
export { listedValues } from './compare-values.ts';
