export type * from './types.ts';
export * from './categories.ts';
export { STANDARD_IDENTITY_TYPES } from './standard-identity-types.ts';
export { findIdentityType } from './find-identity-type.ts';
export { checkIdentityType } from './check-identity-type.ts';
export { valueWarnings } from './value-rules.ts';
export type { IdentityDiagnostic, IdentityDiagnosticCode } from './diagnostics.ts';
