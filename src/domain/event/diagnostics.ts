/**
 * Every problem of a definition as a code (events.md §2, rulings §11). Mistakes inside an expression keep the codes of
 * the language, reasons against a schema the codes of `schema/`; all point at a property of the form.
 */
import type { Diagnostic, DiagnosticParams, Fix, Severity } from '#domain/base';
import type { ExpressionDiagnosticCode, ExpressionFixCode } from '#domain/expression';
import type { SuitabilityCode } from '#domain/schema';
import type { DefinitionProperty } from './types.ts';

export const DEFINITION_CODES = [
  'name/missing',
  'name/characters',
  'name/first-character',
  'name/too-long',
  'name/taken',
  'schema/missing',
  'schema/unknown',
  'schema/other-version',
  'fields/unknown',
  'fields/mandatory-missing',
  'condition/missing',
  'condition/too-long',
  'condition/too-many-operands',
  'condition/too-deep',
  'condition/field-not-selected',
  'event-id/missing',
  'event-id/format',
  'identity-type/missing',
  'identity-type/unknown',
  'identity-type/not-people',
  'identity-type/partner',
  'identifier/missing',
  'identifier/field-not-selected',
  'identifier/other-identity-type',
  'identifier/other-map-key',
  'supplemental/missing',
  'supplemental/no-field',
  'supplemental/in-map',
  'supplemental/list',
  'supplemental/not-string',
  'supplemental/not-an-identity',
  'supplemental/primary-identity',
  'supplemental/people',
  'supplemental/other-identity-type',
  'supplemental/field-not-selected',
] as const;

/** Problem of a definition that `check` reports by itself. */
export type DefinitionCode = (typeof DEFINITION_CODES)[number];

export const DEFAULT_NOTE_CODES = [
  'default/primary-not-people',
  'default/no-identity',
  'default/no-key-for-identity-type',
] as const;

/** Why a default was not filled in, or what was left for the person to do (events.md §2.4). */
export type DefaultNoteCode = (typeof DEFAULT_NOTE_CODES)[number];

export const DEFINITION_FIX_CODES = ['fix/select-fields'] as const;
export type DefinitionFixCode = (typeof DEFINITION_FIX_CODES)[number];

/**
 * What `check` answers. An `error` means that the event takes no part in firing; a draft with errors can still be
 * saved (events.md §2.3).
 */
export type DefinitionDiagnostic = Diagnostic<
  DefinitionCode | ExpressionDiagnosticCode | SuitabilityCode,
  DefinitionFixCode | ExpressionFixCode
>;

export type DefaultNote = Diagnostic<DefaultNoteCode>;

/** Builds a diagnostic on a property; an error unless said otherwise. */
export function problem(
  code: DefinitionCode,
  property: DefinitionProperty,
  params: DiagnosticParams = {},
  severity: Severity = 'error',
  fixes: readonly Fix<DefinitionFixCode>[] = [],
): Diagnostic<DefinitionCode, DefinitionFixCode> {
  return { code, severity, params, property, fixes };
}

/** Offers to add fields to the selection. */
export function selectFieldsFix(fields: readonly string[]): Fix<DefinitionFixCode> {
  return {
    code: 'fix/select-fields',
    params: { count: fields.length, field: fields[0] ?? '' },
    selectFields: fields,
  };
}
