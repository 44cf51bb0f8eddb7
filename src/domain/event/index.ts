export * from './types.ts';
export type { DefinitionContext } from './context.ts';
export * from './diagnostics.ts';
export * from './names.ts';
export { newEvent, duplicate } from './draft.ts';
export { switchKind, type RememberedParts } from './kind.ts';
export { rename } from './rename.ts';
export { check, takesPart } from './check.ts';
export { CONDITION_LIMITS } from './checks/condition.ts';
export { supplementalNamespace } from './checks/supplemental.ts';
export * from './condition/index.ts';
export * from './configuration.ts';
export { expressionsOf, type DefinitionExpressions } from './expressions.ts';
export * from './fields/index.ts';
export {
  applySchema,
  clearSchema,
  clearsOnSchemaChange,
  schemaReference,
} from './defaults/apply-schema.ts';
export { chooseIdentityType, type Defaulted } from './defaults/choose-identity-type.ts';
export { fieldExpression, identityMapExpression } from './defaults/identifier-text.ts';
export { identityMapKey, usesIdentityMap } from './identity-map.ts';
export { readField, type ReadField } from './read-field.ts';
