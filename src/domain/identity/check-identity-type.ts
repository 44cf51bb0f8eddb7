/**
 * Rules for own identity types (events.md §4.3): name and code are unique, the code is a symbol that can stand as a
 * key of `identityMap` and in an expression. Form, importer and command line call this one function.
 */
import { IDENTITY_CATEGORIES } from './categories.ts';
import { identityDiagnostic, type IdentityDiagnostic } from './diagnostics.ts';
import type { IdentityType } from './types.ts';

/** Ours: nothing is published; long enough for every code that is. */
export const IDENTITY_CODE_MAX_LENGTH = 64;
export const IDENTITY_NAME_MAX_LENGTH = 100;

/** The characters that occur in the standard codes, a letter or digit first. */
const CODE = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;

/**
 * Checks a draft against the other identity types, standard ones included; a type that is being edited must not be
 * among `others`. Codes that differ in letter case alone collide, because look-up falls back to ignoring case.
 */
export function checkIdentityType(
  draft: Pick<IdentityType, 'code' | 'name' | 'category'>,
  others: readonly IdentityType[],
): readonly IdentityDiagnostic[] {
  return [
    ...checkCode(draft.code, others),
    ...checkName(draft.name.trim(), others),
    ...checkCategory(draft.category),
  ];
}

function checkCode(code: string, others: readonly IdentityType[]): readonly IdentityDiagnostic[] {
  const at = { property: 'code' } as const;
  if (code.trim() === '') return [identityDiagnostic('identity/code-missing', {}, at)];
  if (!CODE.test(code)) {
    const found = /[^A-Za-z0-9_.-]/.exec(code)?.[0] ?? code.charAt(0);
    return [identityDiagnostic('identity/code-characters', { code, found }, at)];
  }
  if (code.length > IDENTITY_CODE_MAX_LENGTH) {
    const limit = IDENTITY_CODE_MAX_LENGTH;
    return [identityDiagnostic('identity/code-too-long', { limit, length: code.length }, at)];
  }
  const other = others.find((type) => type.code.toLowerCase() === code.toLowerCase());
  if (other === undefined) return [];
  return [identityDiagnostic('identity/code-taken', { code: other.code, name: other.name }, at)];
}

function checkName(name: string, others: readonly IdentityType[]): readonly IdentityDiagnostic[] {
  const at = { property: 'name' } as const;
  if (name === '') return [identityDiagnostic('identity/name-missing', {}, at)];
  if (name.length > IDENTITY_NAME_MAX_LENGTH) {
    const limit = IDENTITY_NAME_MAX_LENGTH;
    return [identityDiagnostic('identity/name-too-long', { limit, length: name.length }, at)];
  }
  const other = others.find((type) => type.name.trim().toLowerCase() === name.toLowerCase());
  if (other === undefined) return [];
  return [identityDiagnostic('identity/name-taken', { code: other.code, name: other.name }, at)];
}

/** Types guard the form; a file can carry anything. */
function checkCategory(category: string): readonly IdentityDiagnostic[] {
  if (IDENTITY_CATEGORIES.some((facts) => facts.category === category)) return [];
  return [identityDiagnostic('identity/category-unknown', { category }, { property: 'category' })];
}
