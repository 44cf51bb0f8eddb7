/**
 * Values of clauses: from what a person types to a constant of the language and back (expression-language.md §5, §14.2).
 */
import { withoutParentheses, type ExpressionNode } from '../syntax/nodes.ts';
import { quoteString } from '../syntax/string-literal.ts';
import { readDateTime, readDuration, readPlainDate, readPlainDateTime } from '../temporal/index.ts';
import type { ScalarType } from '../types.ts';

const GREATEST_INTEGER = 2n ** 63n - 1n;

/** The constant that a typed text stands for; undefined while it is none of this type. */
export function literalText(type: ScalarType, typed: string): string | undefined {
  const text = typed.trim();
  switch (type) {
    case 'string':
      return quoteString(typed);
    case 'integer':
      return integerText(text);
    case 'decimal':
      return decimalText(text);
    case 'boolean':
      return text === 'true' || text === 'false' ? text : undefined;
    case 'dateOnly':
      return readPlainDate(text) === null ? undefined : `date(${quoteString(text)})`;
    case 'dateTimeOnly':
      return readPlainDateTime(text) === null ? undefined : `toDateTimeOnly(${quoteString(text)})`;
    case 'dateTime':
      return readDateTime(text) === null ? undefined : `toDateTime(${quoteString(text)})`;
    case 'duration':
      return readDuration(text) === null ? undefined : `toDuration(${quoteString(text)})`;
  }
}

/** Digits, with the spaces that people put between thousands; beyond 64 bits is no integer. */
function integerText(text: string): string | undefined {
  const digits = withoutGrouping(text);
  if (!/^-?\d{1,30}$/.test(digits)) return undefined;
  const value = BigInt(digits);
  return value > GREATEST_INTEGER || value < -GREATEST_INTEGER - 1n ? undefined : value.toString();
}

/** A point or a comma before the fraction; always written as a decimal. */
function decimalText(text: string): string | undefined {
  // `1,234` is a thousand to some and one to others: neither is guessed.
  if (/^-?\d{1,3},\d{3}$/.test(text)) return undefined;
  const digits = withoutGrouping(text).replace(',', '.');
  if (!/^-?\d{1,300}(?:\.\d{1,300})?$/.test(digits)) return undefined;
  return digits.includes('.') ? digits : `${digits}.0`;
}

function withoutGrouping(text: string): string {
  return text.replaceAll(/[\s\u00a0\u202f](?=\d)/g, '');
}

const CONVERSIONS: ReadonlyMap<string, ScalarType> = new Map([
  ['toDateTime', 'dateTime'],
  ['toDateTimeOnly', 'dateTimeOnly'],
  ['toDuration', 'duration'],
]);

/** The typed text behind a constant of the wanted type; undefined for everything else. */
export function readLiteral(written: ExpressionNode, type: ScalarType): string | undefined {
  const node = withoutParentheses(written);
  switch (node.kind) {
    case 'string':
      return type === 'string' ? node.value : undefined;
    case 'integer':
      return type === 'integer' || type === 'decimal' ? node.value.toString() : undefined;
    case 'decimal':
      return type === 'decimal' ? plainDecimal(node.value) : undefined;
    case 'boolean':
      return type === 'boolean' ? String(node.value) : undefined;
    case 'date':
      return node.value?.kind === type ? typedAs(type, onlyText(node.arguments)) : undefined;
    case 'call':
      return CONVERSIONS.get(node.name) === type
        ? typedAs(type, onlyText(node.arguments))
        : undefined;
    default:
      return undefined;
  }
}

/** Without an exponent, which the language does not read; undefined where that would lose digits. */
function plainDecimal(value: number): string | undefined {
  const text = String(value);
  return text.includes('e') ? undefined : text;
}

/** A date literal may be spelled with dots, which the conversion would not read. */
function typedAs(type: ScalarType, text: string | undefined): string | undefined {
  return text !== undefined && literalText(type, text) !== undefined ? text : undefined;
}

function onlyText(args: readonly ExpressionNode[]): string | undefined {
  const [argument, ...others] = args.map(withoutParentheses);
  return argument?.kind === 'string' && others.length === 0 ? argument.value : undefined;
}
