export * from './proposal.ts';
export { inferSchema, type InferOptions } from './infer-schema.ts';
export {
  dropField,
  proposedFieldAt,
  setEnumeration,
  setFormat,
  setIdentity,
  setRequired,
  setTitle,
  setType,
} from './corrections.ts';
export { newDraftSchemaId, proposalToExport, type DraftSchema } from './proposal-to-export.ts';
