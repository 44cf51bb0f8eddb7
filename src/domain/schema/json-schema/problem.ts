/** What can be wrong with a payload in the JSON Schema reading: one code a keyword. */
import type { Diagnostic, DiagnosticParams, JsonPath } from '#domain/base';

export type JsonSchemaCode =
  | 'json-schema/type'
  | 'json-schema/enum'
  | 'json-schema/const'
  | 'json-schema/multiple-of'
  | 'json-schema/minimum'
  | 'json-schema/maximum'
  | 'json-schema/exclusive-minimum'
  | 'json-schema/exclusive-maximum'
  | 'json-schema/min-length'
  | 'json-schema/max-length'
  | 'json-schema/pattern'
  | 'json-schema/format'
  | 'json-schema/min-items'
  | 'json-schema/max-items'
  | 'json-schema/unique-items'
  | 'json-schema/contains'
  | 'json-schema/required'
  | 'json-schema/min-properties'
  | 'json-schema/max-properties'
  | 'json-schema/property-names'
  | 'json-schema/dependencies'
  | 'json-schema/any-of'
  | 'json-schema/one-of'
  | 'json-schema/not'
  /** The schema `false`, where additional properties or items are refused for example. */
  | 'json-schema/nothing-allowed'
  /** The schema refers to `id`, which is not at hand: nobody can say whether the value is right. */
  | 'json-schema/missing-reference'
  /** References without end, or more alternatives than can be tried. */
  | 'json-schema/too-complex';

export interface JsonSchemaProblem extends Diagnostic<JsonSchemaCode> {
  /** Place in the payload. */
  readonly at: JsonPath;
}

/** A problem whose place is filled in by the walk. */
export interface Finding {
  readonly code: JsonSchemaCode;
  readonly params: DiagnosticParams;
}

/** Builds a finding. */
export function finding(code: JsonSchemaCode, params: DiagnosticParams = {}): Finding {
  return { code, params };
}

/** A value short enough for a sentence. */
export function shortText(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
