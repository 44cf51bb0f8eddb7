/** What can be wrong with an identity type or a value of one. */
import type { Diagnostic, DiagnosticParams, Severity } from '#domain/base';

export type IdentityDiagnosticCode =
  | 'identity/code-missing'
  | 'identity/code-characters'
  | 'identity/code-too-long'
  | 'identity/code-taken'
  | 'identity/name-missing'
  | 'identity/name-too-long'
  | 'identity/name-taken'
  | 'identity/category-unknown'
  /** Warnings on values. */
  | 'identity/value-empty'
  | 'identity/value-form'
  | 'identity/value-not-normalised';

export type IdentityDiagnostic = Diagnostic<IdentityDiagnosticCode>;

/** Builds a diagnostic; `property` names the control that corrects it. */
export function identityDiagnostic(
  code: IdentityDiagnosticCode,
  params: DiagnosticParams = {},
  options: { readonly severity?: Severity; readonly property?: keyof DraftProperties } = {},
): IdentityDiagnostic {
  const { severity = 'error', property } = options;
  return { code, severity, params, fixes: [], ...(property === undefined ? {} : { property }) };
}

interface DraftProperties {
  readonly code: unknown;
  readonly name: unknown;
  readonly category: unknown;
}
