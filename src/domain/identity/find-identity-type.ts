/** Codes of identity types are looked up exactly, then ignoring case (events.md §4.3, §11 point 13). */
import { findByCode } from '#domain/schema';
import type { IdentityType } from './types.ts';

/**
 * The identity type of a code. When its `code` differs from the one asked for, only the letter case does, which
 * deserves a warning.
 */
export function findIdentityType(
  code: string,
  types: readonly IdentityType[],
): IdentityType | undefined {
  return findByCode(code, types);
}
