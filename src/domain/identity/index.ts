export type * from './types.ts';
export * from './categories.ts';
export { STANDARD_IDENTITY_TYPES } from './standard-identity-types.ts';
export { findIdentityType } from './find-identity-type.ts';
export {
  checkIdentityType,
  IDENTITY_CODE_MAX_LENGTH,
  IDENTITY_NAME_MAX_LENGTH,
} from './check-identity-type.ts';
export { lookUpValue, normaliseValue, valueWarnings } from './value-rules.ts';
export type { IdentityDiagnostic, IdentityDiagnosticCode } from './diagnostics.ts';
