/**
 * Values that a field will hardly ever have: none of its enumeration, usually a matter of spelling such as the singular
 * of a standard `eventType` (events.md §3.5, §12), or a literal of another type (expression-language.md §8.2).
 */
import {
  expressionDiagnostic,
  replaceFix,
  type ExpressionDiagnostic,
  type ExpressionFix,
} from '../diagnostics.ts';
import { nearestName } from '../nearest-name.ts';
import { withoutParentheses, type CallNode, type ExpressionNode } from '../syntax/nodes.ts';
import { quoteString } from '../syntax/string-literal.ts';
import type { ValueType } from '../types.ts';
import type { Findings } from './findings.ts';

/** `in(field, ["a", "b"])` and the comparisons that ignore case, with values that the field does not know. */
export function onComparingCall(
  { name, arguments: args }: CallNode,
  findings: Findings,
): readonly ExpressionDiagnostic[] {
  const [first, second] = args;
  if (first === undefined || second === undefined) return [];
  if (name === 'equalIgnoreCase' || name === 'notEqualIgnoreCase') {
    return [
      ...unknownValue(first, second, findings, ignoringCase),
      ...unknownValue(second, first, findings, ignoringCase),
    ];
  }
  const list = withoutParentheses(second);
  if (name !== 'in' || list.kind !== 'list') return [];
  return list.elements.flatMap((element) => unknownValue(first, element, findings));
}

/** An enumerated field against a text that is none of its values. */
export function unknownValue(
  field: ExpressionNode,
  value: ExpressionNode,
  findings: Findings,
  isSame: (a: string, b: string) => boolean = Object.is,
): readonly ExpressionDiagnostic[] {
  const reference = withoutParentheses(field);
  const literal = withoutParentheses(value);
  const isField = reference.kind === 'reference' || reference.kind === 'loop';
  if (!isField || literal.kind !== 'string') return [];
  const end = findings.paths.get(reference)?.end;
  const values = end?.shape.kind === 'scalar' && !end.many ? (end.shape.values ?? []) : [];
  if (values.length === 0 || values.some((known) => isSame(known, literal.value))) return [];
  const nearest = nearestName(literal.value, values) ?? sameLastWord(literal.value, values);
  const written = findings.text.slice(literal.range.start, literal.range.end);
  return [
    expressionDiagnostic(
      'advice/unknown-value',
      literal.range,
      { value: literal.value, nearest: nearest ?? '' },
      nearest === undefined ? [] : [replaceFix(literal.range, written, quoteString(nearest))],
      nearest === undefined ? 'info' : 'warning',
    ),
  ];
}

/** The one value that ends in the same word: `purchase` for `commerce.purchases`; plural and letter case do not count. */
function sameLastWord(value: string, values: readonly string[]): string | undefined {
  const word = lastWord(value);
  const [found, ...others] = values.filter((known) => lastWord(known) === word);
  return word === '' || others.length > 0 ? undefined : found;
}

function lastWord(value: string): string {
  return (value.split('.').at(-1) ?? '').trim().toLowerCase().replace(/s$/, '');
}

function ignoringCase(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The literal of a comparison in the type of its other side: `"5"` becomes `5`, `true` becomes `"true"`. */
export function literalFixes(
  text: string,
  left: ExpressionNode,
  right: ExpressionNode,
  types: { readonly left: ValueType; readonly right: ValueType },
): readonly ExpressionFix[] {
  return [...asType(text, right, types.left), ...asType(text, left, types.right)].slice(0, 1);
}

function asType(text: string, node: ExpressionNode, wanted: ValueType): readonly ExpressionFix[] {
  const literal = withoutParentheses(node);
  const written = text.slice(literal.range.start, literal.range.end);
  const isPlain = ['integer', 'decimal', 'boolean'].includes(literal.kind);
  if (isPlain && wanted === 'string') {
    return [replaceFix(literal.range, written, quoteString(written))];
  }
  if (literal.kind !== 'string' || !LITERALS.get(wanted)?.test(literal.value)) return [];
  return [replaceFix(literal.range, written, literal.value)];
}

/** How a text reads that is a literal of the type once its quotes are gone. */
const LITERALS: ReadonlyMap<ValueType, RegExp> = new Map([
  ['integer', /^-?\d{1,18}$/],
  ['decimal', /^-?\d+(?:\.\d+)?$/],
  ['boolean', /^(?:true|false)$/],
]);
