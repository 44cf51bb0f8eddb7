/** What can be wrong with a workspace file. The catalogue area `workspace` has a sentence for each code. */
import type { Diagnostic, DiagnosticParams } from '#domain/base';

export const WORKSPACE_DIAGNOSTIC_CODES = [
  /** Not JSON at all; `line`, `column` and `problem` (a `json/…` code) say where and why. */
  'workspace/not-json',
  /** JSON, but neither an export of ours nor a file of examples. */
  'workspace/unknown-format',
  /** Written by a newer Déclic: `version`, and `known` is what this one reads. */
  'workspace/newer-version',
  'workspace/wrong-type',
  'workspace/wrong-value',
  'workspace/missing',
  'workspace/unknown-key',
  /** Two records with one `key`; `kind` is `schema`, `event` or `identityType`. */
  'workspace/duplicate',
] as const;

export type WorkspaceDiagnosticCode = (typeof WORKSPACE_DIAGNOSTIC_CODES)[number];

export type WorkspaceDiagnostic = Diagnostic<WorkspaceDiagnosticCode>;

/** Builds an error of a workspace file; what is wrong in a file never has a one-click fix. */
export function workspaceError(
  code: WorkspaceDiagnosticCode,
  params: DiagnosticParams = {},
): WorkspaceDiagnostic {
  return { code, severity: 'error', params, fixes: [] };
}
