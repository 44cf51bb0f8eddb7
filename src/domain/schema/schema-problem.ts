/** What can be wrong with a schema export (events.md §3.1). Errors refuse the schema, warnings stay with it. */
import type { Diagnostic, DiagnosticParams, JsonPath, Severity } from '#domain/base';

export type SchemaProblemCode =
  /** The JSON is a string, a number, a list inside a list. */
  | 'schema/not-an-object'
  /** An object, but nothing of a schema in it: a payload, a message, a dataset. */
  | 'schema/not-a-schema'
  /** Nothing but references that lead nowhere: exported with the wrong Accept header; `accept` names the right one. */
  | 'schema/raw-form'
  /** A class, field group or data type instead of a schema. */
  | 'schema/wrong-resource'
  | 'schema/missing-id'
  | 'schema/no-fields'
  | 'schema/too-deep'
  | 'schema/too-many-fields'
  /** Two documents of different content claim one `$id`; the last one counts where it is referred to. */
  | 'schema/duplicate-id'
  /** An empty list. */
  | 'schema/nothing-found'
  /** Warnings. */
  | 'schema/missing-class'
  /** Parts that the schema refers to were not at hand: `ids`, `count`. */
  | 'schema/unresolved'
  /** `path` contains itself by way of `id`; it was cut there. */
  | 'schema/circular-reference'
  /** A separate descriptor names the schema `id`, which is not there; empty where it names none. */
  | 'schema/descriptor-without-schema'
  | 'schema/descriptor-unresolved'
  | 'schema/unknown-namespace-id'
  | 'schema/several-primary-identities'
  | 'schema/identity-not-string';

export interface SchemaProblem extends Diagnostic<SchemaProblemCode> {
  /** Place in the JSON that was read. */
  readonly at: JsonPath;
}

/** Builds a problem; a refusal unless the severity says otherwise. */
export function schemaProblem(
  code: SchemaProblemCode,
  at: JsonPath,
  params: DiagnosticParams = {},
  severity: Severity = 'error',
): SchemaProblem {
  return { code, severity, params, at, fixes: [] };
}
