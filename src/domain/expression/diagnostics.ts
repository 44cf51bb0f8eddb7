/**
 * Every mistake the language front end can report, as codes (expression-language.md §11). The prefix is the error
 * class; `advice/` marks what is legal but probably not meant. The sentences live in the message catalogues.
 */
import type { Diagnostic, DiagnosticParams, Fix, SourceRange } from '#domain/base';

export const EXPRESSION_DIAGNOSTIC_CODES = [
  'syntax/empty',
  'syntax/unexpected-character',
  'syntax/invisible-character',
  'syntax/smart-quote',
  'syntax/unterminated-string',
  'syntax/malformed-number',
  'syntax/integer-out-of-range',
  'syntax/unexpected-token',
  'syntax/expected-operand',
  'syntax/expected-token',
  'syntax/expected-name',
  'syntax/bare-word',
  'syntax/keyword-case',
  'syntax/wrong-operator',
  'syntax/null-comparison',
  'syntax/misplaced-null',
  'syntax/not-operand',
  'syntax/conditional-operand',
  'syntax/chained-comparison',
  'syntax/negated-type-test',
  'syntax/trailing-comma',
  'syntax/call-beside-plus',
  'syntax/call-as-default',
  'syntax/malformed-date',
  'syntax/name-needs-quotes',
  'syntax/unknown-path-function',
  'syntax/path-function-arguments',
  'syntax/unknown-option',
  'syntax/duplicate-option',
  'syntax/params-not-allowed',
  'syntax/legacy-reference',
  'syntax/unknown-reference-kind',
  'syntax/too-deep',
  'reference/unknown-function',
  'reference/unknown-event',
  'reference/unknown-data-source',
  'reference/unknown-field-group',
  'reference/unknown-action',
  'reference/unknown-field',
  'reference/loop-variable',
  'reference/data-source-in-event',
  'reference/action-in-event',
  'reference/audience-in-event',
  'type/operand',
  'type/operands',
  'type/argument-count',
  'type/argument-type',
  'type/no-signature',
  'type/constant-required',
  'type/object-list-reference',
  'type/mixed-list',
  'type/list-element',
  'type/default-type',
  'type/branch-mismatch',
  'type/condition',
  'type/result',
  'type/date-literal',
  'type/scalar-attribute',
  'type/map-attribute',
  'type/collection-required',
  'type/map-required',
  'type/path-argument',
  'type/unknown-zone',
  'type/unknown-date-part',
  'type/malformed-pattern',
  'type/unsupported-pattern',
  'advice/unknown-escape',
  'advice/absent-counts-as-different',
  'advice/mixed-and-or',
  'advice/never-equal',
  'advice/unknown-value',
  'advice/untyped-field',
] as const;

export type ExpressionDiagnosticCode = (typeof EXPRESSION_DIAGNOSTIC_CODES)[number];

export const EXPRESSION_FIX_CODES = [
  'fix/replace',
  'fix/remove',
  'fix/insert',
  'fix/quote',
  'fix/parenthesise',
  'fix/test-null',
] as const;

/** `replace` carries `from` and `to`, `remove` carries `text`, the others the resulting `text`. */
export type ExpressionFixCode = (typeof EXPRESSION_FIX_CODES)[number];

export type ExpressionFix = Fix<ExpressionFixCode>;

export interface ExpressionDiagnostic extends Diagnostic<
  ExpressionDiagnosticCode,
  ExpressionFixCode
> {
  readonly range: SourceRange;
}

export type ErrorClass = 'parse' | 'reference' | 'type';

/** The error class of a code (§11); undefined for advice. */
export function classOf(code: ExpressionDiagnosticCode): ErrorClass | undefined {
  if (code.startsWith('syntax/')) return 'parse';
  if (code.startsWith('reference/')) return 'reference';
  return code.startsWith('type/') ? 'type' : undefined;
}

/** Builds a diagnostic; the severity follows from the class unless advice is only a hint (`info`). */
export function expressionDiagnostic(
  code: ExpressionDiagnosticCode,
  range: SourceRange,
  params: DiagnosticParams = {},
  fixes: readonly ExpressionFix[] = [],
  severity: 'error' | 'warning' | 'info' = code.startsWith('advice/') ? 'warning' : 'error',
): ExpressionDiagnostic {
  return { code, severity, params, range, fixes };
}

/** A fix that puts `to` in place of the text `from`. */
export function replaceFix(range: SourceRange, from: string, to: string): ExpressionFix {
  return { code: 'fix/replace', params: { from, to }, edits: [{ range, text: to }] };
}

/** A fix that puts parentheses around a range. */
export function parenthesiseFix(text: string, range: SourceRange): ExpressionFix {
  return {
    code: 'fix/parenthesise',
    params: { text: `(${text.slice(range.start, range.end)})` },
    edits: [
      { range: { start: range.start, end: range.start }, text: '(' },
      { range: { start: range.end, end: range.end }, text: ')' },
    ],
  };
}

const CLASS_ORDER = ['parse', 'reference', 'type', undefined];

/** Order of §11: parse before reference before type, advice last, each in source order. */
export function inReportingOrder(
  diagnostics: readonly ExpressionDiagnostic[],
): readonly ExpressionDiagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      CLASS_ORDER.indexOf(classOf(a.code)) - CLASS_ORDER.indexOf(classOf(b.code)) ||
      a.range.start - b.range.start,
  );
}
