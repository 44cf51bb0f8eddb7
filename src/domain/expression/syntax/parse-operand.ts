/** Operands: literals, lists, calls, parentheses, references and the conditional (expression-language.md §2 `Primary`). */
import type { SourceRange } from '#domain/base';
import type { VisitPart } from '../descend.ts';
import { parenthesiseFix } from '../diagnostics.ts';
import type { TokenCursor } from './cursor.ts';
import { readDateLiteral } from './date-literal.ts';
import {
  LOOP_VARIABLES,
  withoutParentheses,
  type ConditionalNode,
  type ErrorNode,
  type ExpressionNode,
} from './nodes.ts';
import { parseLoopReference, parseReference } from './parse-reference.ts';
import { KEYWORDS, type Token } from './tokens.ts';

type Part<R> = VisitPart<ExpressionNode, R>;

const GREATEST_INTEGER = 2n ** 63n - 1n;
const SMALLEST_INTEGER = -(2n ** 63n);

/**
 * `Primary = StringLiteral | NumberLiteral | "true" | "false" | ListLiteral | DateLiteral | FieldReference
 * | LoopReference | FunctionCall | "(" Expression ")"`
 */
export function* parseOperand(cursor: TokenCursor): Part<ExpressionNode> {
  const { token } = cursor;
  switch (token.kind) {
    case 'string':
      cursor.advance();
      return { kind: 'string', value: token.value ?? '', range: rangeOf(token) };
    case 'number':
      cursor.advance();
      return numberNode(cursor, token, rangeOf(token));
    case 'reference':
      return yield* parseReference(cursor);
    case 'word':
      return yield* parseWord(cursor);
    case 'symbol':
      return yield* parseSymbol(cursor);
    case 'end':
      cursor.report('syntax/expected-operand', cursor.troubleRange(), { found: '' });
      return cursor.missing();
    default:
      cursor.report('syntax/unexpected-token', token, { found: token.text });
      return skipped(cursor);
  }
}

function* parseSymbol(cursor: TokenCursor): Part<ExpressionNode> {
  const { token } = cursor;
  if (token.text === '(') {
    cursor.advance();
    const inner = yield cursor.expression();
    cursor.close(')');
    return { kind: 'group', inner, range: { start: token.start, end: cursor.previous.end } };
  }
  if (token.text === '[') {
    cursor.advance();
    const elements = yield* parseArguments(cursor, ']');
    return { kind: 'list', elements, range: { start: token.start, end: cursor.previous.end } };
  }
  const next = cursor.peek();
  if (token.text === '-' && next.kind === 'number' && next.start === token.end) {
    cursor.advance();
    cursor.advance();
    return numberNode(cursor, next, { start: token.start, end: next.end });
  }
  cursor.report('syntax/expected-operand', token, { found: token.text });
  // A sign or an operator without its left side: what follows may still be an operand.
  if ('+-*/%'.includes(token.text)) {
    cursor.advance();
    return cursor.token.kind === 'symbol' && '+-*/%'.includes(cursor.token.text)
      ? skipped(cursor)
      : yield* parseOperand(cursor);
  }
  return cursor.missing();
}

function* parseWord(cursor: TokenCursor): Part<ExpressionNode> {
  const { token } = cursor;
  const keyword = token.text.toLowerCase();
  const called = cursor.peek().text === '(' && cursor.peek().kind === 'symbol';
  if (keyword === 'if' && (called || token.text === 'if')) {
    const node = yield* parseConditional(cursor);
    cursor.report('syntax/conditional-operand', node.range, {}, [
      parenthesiseFix(cursor.text, node.range),
    ]);
    return node;
  }
  if (called && !KEYWORDS.has(token.text)) return yield* parseCall(cursor);
  if (keyword === 'true' || keyword === 'false') {
    cursor.takeKeyword();
    return { kind: 'boolean', value: keyword === 'true', range: rangeOf(token) };
  }
  if (keyword === 'null') {
    cursor.takeKeyword();
    return { kind: 'null', range: rangeOf(token) };
  }
  if (LOOP_VARIABLES.has(token.text)) return yield* parseLoopReference(cursor);
  if (KEYWORDS.has(keyword)) {
    cursor.report('syntax/expected-operand', token, { found: token.text });
    return cursor.missing();
  }
  cursor.report('syntax/bare-word', token, { word: token.text });
  return skipped(cursor);
}

/** `FunctionCall = name "(" [ Argument { "," Argument } ] ")"`, with `date(…)` as a literal of its own (§5). */
function* parseCall(cursor: TokenCursor): Part<ExpressionNode> {
  const name = cursor.advance();
  cursor.advance();
  const args = yield* parseArguments(cursor, ')');
  const range = { start: name.start, end: cursor.previous.end };
  const nameRange = rangeOf(name);
  if (name.text !== 'date') {
    return { kind: 'call', name: name.text, nameRange, arguments: args, range };
  }
  const constant = args.length === 1 && args[0] !== undefined ? withoutParentheses(args[0]) : null;
  if (constant?.kind !== 'string') {
    return { kind: 'date', nameRange, arguments: args, value: undefined, range };
  }
  const value = readDateLiteral(constant.value);
  if (value === undefined) {
    cursor.report('syntax/malformed-date', constant.range, { text: constant.value });
  }
  return { kind: 'date', nameRange, arguments: args, value, range };
}

/** `[ Argument { "," Argument } ]` up to and including the closing bracket. */
function* parseArguments(cursor: TokenCursor, closer: string): Part<readonly ExpressionNode[]> {
  const args: ExpressionNode[] = [];
  while (!cursor.at(closer) && !cursor.atEnd) {
    args.push(yield* parseArgument(cursor, closer));
    if (!cursor.at(',') && !cursor.at(closer)) {
      cursor.expect(cursor.atEnd ? closer : ',');
      cursor.skipTo(',', closer);
    }
    if (!cursor.at(',')) break;
    const comma = cursor.advance();
    if (cursor.at(closer)) {
      cursor.report('syntax/trailing-comma', comma, {}, [cursor.replace(comma, '')]);
    }
  }
  cursor.close(closer);
  return args;
}

/** `Argument = "null" | Expression` */
function* parseArgument(cursor: TokenCursor, closer: string): Part<ExpressionNode> {
  const next = cursor.peek().text;
  if (cursor.atKeyword('null') && (next === ',' || next === closer)) {
    const token = cursor.takeKeyword();
    return { kind: 'null', range: rangeOf(token) };
  }
  return yield cursor.expression();
}

/** `Conditional = "if" "(" Expression ")" "then" "(" Expression ")" "else" "(" Expression ")"` */
export function* parseConditional(cursor: TokenCursor): Part<ConditionalNode> {
  const start = cursor.takeKeyword().start;
  const condition = yield* parseBranch(cursor);
  expectKeyword(cursor, 'then');
  const then = yield* parseBranch(cursor);
  expectKeyword(cursor, 'else');
  const otherwise = yield* parseBranch(cursor);
  const range = { start, end: cursor.previous.end };
  return { kind: 'conditional', condition, then, otherwise, range };
}

function expectKeyword(cursor: TokenCursor, keyword: string): void {
  if (cursor.atKeyword(keyword)) cursor.takeKeyword();
  else cursor.expect(keyword);
}

/** `"(" Expression ")"`; without its parentheses the expression is read all the same. */
function* parseBranch(cursor: TokenCursor): Part<ExpressionNode> {
  if (cursor.at('(')) {
    cursor.advance();
    const inner = yield cursor.expression();
    cursor.close(')');
    return inner;
  }
  const place = cursor.troubleRange();
  const found = cursor.atEnd ? '' : cursor.token.text;
  const before = cursor.diagnostics.length;
  const inner = cursor.atEnd ? cursor.missing() : yield cursor.expression();
  const fixes =
    cursor.diagnostics.length === before && inner.range.end > inner.range.start
      ? [parenthesiseFix(cursor.text, inner.range)]
      : [];
  cursor.report('syntax/expected-token', place, { expected: '(', found }, fixes);
  return inner;
}

function numberNode(cursor: TokenCursor, token: Token, range: SourceRange): ExpressionNode {
  if (token.faulty) return { kind: 'error', range, parts: [] };
  const text = cursor.text.slice(range.start, range.end);
  if (text.includes('.')) return { kind: 'decimal', value: Number(text), range };
  // Digits beyond the range are counted first: BigInt would take quadratic time on a very long text.
  const digits = token.text.replace(/^0+/, '');
  const value = digits.length > 19 ? GREATEST_INTEGER + 1n : BigInt(text);
  if (value >= SMALLEST_INTEGER && value <= GREATEST_INTEGER) {
    return { kind: 'integer', value, range };
  }
  cursor.report('syntax/integer-out-of-range', range, { number: text });
  return { kind: 'error', range, parts: [] };
}

function skipped(cursor: TokenCursor): ErrorNode {
  return { kind: 'error', range: rangeOf(cursor.advance()), parts: [] };
}

function rangeOf({ start, end }: SourceRange): SourceRange {
  return { start, end };
}
