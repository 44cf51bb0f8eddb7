/**
 * What values of the standard identity types look like (events.md §4.3). Warnings, never errors: the platform
 * publishes expectations, not rules.
 */
import { identityDiagnostic, type IdentityDiagnostic } from './diagnostics.ts';
import type { IdentityType } from './types.ts';

type Normalisation = 'trim' | 'lowercase' | 'removeSpaces';

interface ValueRule {
  readonly pattern?: RegExp;
  readonly normalise: readonly Normalisation[];
}

const DIGITS_38 = /^[0-9]{38}$/;
const SHA_256 = /^[0-9a-f]{64}$/;
const ADVERTISING_ID = /^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/;
const HASH: ValueRule = { pattern: SHA_256, normalise: ['trim', 'lowercase'] };

const RULES: ReadonlyMap<string, ValueRule> = new Map([
  ['ECID', { pattern: DIGITS_38, normalise: ['trim'] }],
  ['Email', { pattern: /^[^@\s]+@[^@\s]+\.[^@\s]+$/, normalise: ['trim', 'lowercase'] }],
  ['Email_LC_SHA256', HASH],
  ['Phone', { normalise: ['trim'] }],
  ['Phone_E.164', { pattern: /^\+[1-9][0-9]{1,14}$/, normalise: ['trim', 'removeSpaces'] }],
  ['Phone_SHA256', HASH],
  ['Phone_SHA256_E.164', HASH],
  ['IDFA', { pattern: ADVERTISING_ID, normalise: [] }],
  ['GAID', { pattern: ADVERTISING_ID, normalise: [] }],
  ['AAID', { pattern: /^[0-9A-F]+-[0-9A-F]+$/, normalise: [] }],
  ['CORE', { pattern: DIGITS_38, normalise: [] }],
]);

/** Longer values fit no rule; they are not even tried, so that no value can make a pattern slow. */
const MAX_LENGTH = 1000;

/** A value as the sender should have written it: `" Jane@X.fr "` of Email is `"jane@x.fr"`. */
export function normaliseValue(code: string, value: string): string {
  let result = value;
  for (const step of RULES.get(code)?.normalise ?? []) {
    if (step === 'trim') result = result.trim();
    else if (step === 'lowercase') result = result.toLowerCase();
    else result = result.replaceAll(' ', '');
  }
  return result;
}

/**
 * The form in which a value is looked up in the profile store: Email trimmed and in lower case, everything else
 * exactly as sent (events.md §11 point 21).
 */
export function lookUpValue(code: string, value: string): string {
  return code === 'Email' ? normaliseValue(code, value) : value;
}

/** Warnings on a value of an identity type. */
export function valueWarnings(type: IdentityType, value: string): readonly IdentityDiagnostic[] {
  const { code } = type;
  const severity = 'warning';
  if (value.trim() === '')
    return [identityDiagnostic('identity/value-empty', { code }, { severity })];
  const warnings: IdentityDiagnostic[] = [];
  const expected = normaliseValue(code, value);
  if (expected !== value) {
    const params = { code, value, expected };
    warnings.push(identityDiagnostic('identity/value-not-normalised', params, { severity }));
  }
  const pattern = type.standard ? RULES.get(code)?.pattern : undefined;
  if (pattern !== undefined && (expected.length > MAX_LENGTH || !pattern.test(expected))) {
    const params = { code, value, pattern: pattern.source };
    warnings.push(identityDiagnostic('identity/value-form', params, { severity }));
  }
  return warnings;
}
