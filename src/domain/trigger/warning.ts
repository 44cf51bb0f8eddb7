/**
 * What a verdict remarks on an identity without changing it. Remarks on values have the codes of `identity/`, those on
 * the payload as a whole are violations of severity `warning`.
 */
import type { Diagnostic, DiagnosticParams } from '#domain/base';

export const VERDICT_WARNING_CODES = [
  /** A key of `identityMap` was found only ignoring case (events.md §4.3). */
  'fire/identity-map-key-case',
] as const;

export type VerdictWarningCode = (typeof VERDICT_WARNING_CODES)[number];

export type VerdictWarning = Diagnostic<VerdictWarningCode>;

/** Builds a remark. */
export function remark(code: VerdictWarningCode, params: DiagnosticParams): VerdictWarning {
  return { code, severity: 'warning', params, fixes: [] };
}
