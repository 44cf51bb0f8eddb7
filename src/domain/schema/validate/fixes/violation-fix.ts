/** One-click corrections of a payload's violations (events.md §6.2), as data: a code with parameters and edits of the text. */
import type { DiagnosticParams, Fix, TextEdit } from '#domain/base';

export const VIOLATION_FIX_CODES = [
  /** Another value in place of the wrong one. */
  'violation-fix/write',
  /** The same for a time that named no zone: it is taken for UTC. */
  'violation-fix/write-utc',
  'violation-fix/remove-key',
  'violation-fix/remove-element',
  'violation-fix/rename-key',
  /** A missing key, with a value that the schema accepts and a person replaces. */
  'violation-fix/insert-key',
] as const;

export type ViolationFixCode = (typeof VIOLATION_FIX_CODES)[number];

export interface ViolationFix extends Fix<ViolationFixCode> {
  readonly edits: readonly TextEdit[];
  /**
   * Says the same with other marks and loses nothing, so that it may be applied to all violations of its kind at once.
   * Invented values, guesses between two readings and keys that nobody knows are left to a person, one by one.
   */
  readonly safe: boolean;
}

/** Builds a fix. */
export function violationFix(
  code: ViolationFixCode,
  params: DiagnosticParams,
  edits: readonly TextEdit[],
  safe: boolean,
): ViolationFix {
  return { code, params, edits, safe };
}
