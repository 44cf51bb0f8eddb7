/**
 * Second stage: tokens to tree (expression-language.md §2, §3). An operator-precedence (Pratt) parser over the one
 * operator table. Never throws: what is wrong becomes a diagnostic, what is missing a `missing` node.
 */
import type { SourceRange } from '#domain/base';
import { descend, type Visit, type VisitPart } from '../descend.ts';
import { parenthesiseFix, type ExpressionDiagnostic, type ExpressionFix } from '../diagnostics.ts';
import { DEEPEST_NESTING, TokenCursor } from './cursor.ts';
import type { ChainStep, ExpressionNode, NullNode, TestSuffix } from './nodes.ts';
import {
  BINARY_OPERATORS,
  MISTAKEN_OPERATORS,
  NOT_PRECEDENCE,
  TEST_PRECEDENCE,
  isBinaryOperator,
  type BinaryOperator,
  type OperatorRow,
  type TestOperator,
} from './operators.ts';
import { parseConditional, parseOperand } from './parse-operand.ts';
import { tokenize } from './scanner.ts';
import type { Token } from './tokens.ts';

export interface ParsedExpression {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly root: ExpressionNode;
  /** In the order in which they were found. */
  readonly diagnostics: readonly ExpressionDiagnostic[];
  /** Greatest number of levels of brackets and `not`. */
  readonly depth: number;
}

/** Reads a text; always gives a tree. */
export function parse(text: string): ParsedExpression {
  const scan = tokenize(text);
  const cursor = new TokenCursor(text, scan, parseExpression);
  const root = cursor.atEnd ? emptyText(cursor) : descend(parseText(cursor));
  return {
    text,
    tokens: scan.tokens,
    root,
    diagnostics: cursor.diagnostics,
    depth: cursor.deepest,
  };
}

function emptyText(cursor: TokenCursor): ExpressionNode {
  cursor.report('syntax/empty', { start: 0, end: cursor.text.length });
  return cursor.missing();
}

/** The whole text: one expression; what follows it is kept in an error node. */
function* parseText(cursor: TokenCursor): Visit<ExpressionNode> {
  const parts = [yield parseExpression(cursor)];
  while (!cursor.atEnd) {
    cursor.reportUnexpected();
    const before = cursor.token;
    parts.push(yield parseExpression(cursor));
    if (cursor.token === before) cursor.advance();
  }
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const start = only?.range.start ?? 0;
  return { kind: 'error', parts, range: { start, end: cursor.previous.end } };
}

/** An operator that waits for its right side. */
type OpenOperator = OpenChain | OpenNot;

interface OpenChain {
  readonly kind: 'chain';
  readonly row: OperatorRow;
  readonly first: ExpressionNode;
  readonly steps: ChainStep[];
  pending: BinaryOperator;
  pendingRange: SourceRange;
}

interface OpenNot {
  readonly kind: 'not';
  readonly range: SourceRange;
}

/** `Expression = Conditional | Or` */
function* parseExpression(cursor: TokenCursor): Visit<ExpressionNode> {
  cursor.depth++;
  if (!entersLevel(cursor, cursor.depth)) return cursor.missing();
  const node =
    cursor.atKeyword('if') && (cursor.at('if') || cursor.peek().text === '(')
      ? yield* parseLeadingConditional(cursor)
      : yield* parseOperators(cursor, undefined);
  cursor.depth--;
  return node;
}

function* parseLeadingConditional(cursor: TokenCursor): VisitPart<ExpressionNode, ExpressionNode> {
  const conditional = yield* parseConditional(cursor);
  if (peekBinary(cursor) === undefined && !atTest(cursor)) return conditional;
  cursor.report('syntax/conditional-operand', conditional.range, {}, [
    parenthesiseFix(cursor.text, conditional.range),
  ]);
  return yield* parseOperators(cursor, conditional);
}

/** `Or = And { "or" And }` down to `Multiplicative`: one loop with the operators that are still open. */
function* parseOperators(
  cursor: TokenCursor,
  leading: ExpressionNode | undefined,
): VisitPart<ExpressionNode, ExpressionNode> {
  const open: OpenOperator[] = [];
  let operand = leading;
  for (;;) {
    if (operand === undefined) {
      while (atNot(cursor)) openNot(cursor, open);
      operand = yield* parseOperand(cursor);
    }
    if (operand.kind === 'null') operand = refuseNull(cursor, operand, open.at(-1));
    if (atTest(cursor)) {
      operand = parseTests(cursor, closeDownTo(cursor, open, operand, TEST_PRECEDENCE));
    }
    const next = peekBinary(cursor);
    const row = next === undefined ? undefined : BINARY_OPERATORS.get(next);
    if (next === undefined || row === undefined) return closeDownTo(cursor, open, operand, 0);
    // A test is no operand of what binds tighter: `x is null + 1` needs parentheses.
    if (operand.kind === 'test' && row.precedence > TEST_PRECEDENCE) cursor.reportUnexpected();
    const left = closeDownTo(cursor, open, operand, row.precedence);
    openChain(open, row, left, next, takeBinary(cursor, next));
    operand = undefined;
  }
}

/** Closes what binds tighter than `precedence` around an operand. */
function closeDownTo(
  cursor: TokenCursor,
  open: OpenOperator[],
  operand: ExpressionNode,
  precedence: number,
): ExpressionNode {
  let node = operand;
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const lastPrecedence = last.kind === 'not' ? NOT_PRECEDENCE : last.row.precedence;
    if (lastPrecedence <= precedence) break;
    open.pop();
    if (last.kind === 'not') cursor.nots--;
    node = last.kind === 'not' ? notNode(last, node) : chainNode(cursor, last, node);
  }
  return node;
}

function openChain(
  open: OpenOperator[],
  row: OperatorRow,
  operand: ExpressionNode,
  pending: BinaryOperator,
  pendingRange: SourceRange,
): void {
  const last = open.at(-1);
  if (last?.kind === 'chain' && last.row.level === row.level) {
    last.steps.push({ operator: last.pending, operatorRange: last.pendingRange, operand });
    last.pending = pending;
    last.pendingRange = pendingRange;
    return;
  }
  open.push({ kind: 'chain', row, first: operand, steps: [], pending, pendingRange });
}

function chainNode(
  cursor: TokenCursor,
  chain: OpenChain,
  lastOperand: ExpressionNode,
): ExpressionNode {
  const { row, first, steps, pending, pendingRange } = chain;
  steps.push({ operator: pending, operatorRange: pendingRange, operand: lastOperand });
  const second = steps[1];
  if (!row.associative && second !== undefined) {
    cursor.report('syntax/chained-comparison', second.operatorRange, { operator: second.operator });
  }
  if (row.level === 'additive') checkCallsBesidePlus(cursor, first, steps);
  const range = { start: first.range.start, end: lastOperand.range.end };
  const start = first.kind === 'null' ? refuseLeadingNull(cursor, first, steps) : first;
  return { kind: 'chain', level: row.level, first: start, steps, range };
}

/** §2.1, R-08: an operand of `+` that as a whole is a call needs its own parentheses. */
function checkCallsBesidePlus(
  cursor: TokenCursor,
  first: ExpressionNode,
  steps: readonly ChainStep[],
): void {
  const operands = steps.filter(({ operator }) => operator === '+').map(({ operand }) => operand);
  if (steps[0]?.operator === '+') operands.unshift(first);
  for (const operand of operands) {
    if (operand.kind !== 'call' && operand.kind !== 'date') continue;
    cursor.report(
      'syntax/call-beside-plus',
      operand.range,
      { name: operand.kind === 'call' ? operand.name : 'date' },
      [parenthesiseFix(cursor.text, operand.range)],
    );
  }
}

function notNode(open: OpenNot, operand: ExpressionNode): ExpressionNode {
  const range = { start: open.range.start, end: operand.range.end };
  return { kind: 'not', operatorRange: open.range, operand, range };
}

/** Whether one more level may be entered; otherwise reports it once and gives the rest of the text up. */
function entersLevel(cursor: TokenCursor, level: number): boolean {
  cursor.deepest = Math.max(cursor.deepest, cursor.depth + cursor.nots);
  if (level <= DEEPEST_NESTING) return true;
  cursor.report('syntax/too-deep', cursor.troubleRange(), { limit: DEEPEST_NESTING });
  cursor.abandon();
  return false;
}

function atNot(cursor: TokenCursor): boolean {
  return cursor.at('!') || cursor.atKeyword('not');
}

/** `Not = "not" Not | Equality`: only where no tighter operator waits for its right side. */
function openNot(cursor: TokenCursor, open: OpenOperator[]): void {
  const token = cursor.at('!') ? cursor.advance() : cursor.takeKeyword();
  const range = { start: token.start, end: token.end };
  if (token.text === '!') {
    const to = cursor.token.start === token.end ? 'not ' : 'not';
    cursor.report('syntax/wrong-operator', range, { found: '!', expected: 'not' }, [
      cursor.replace(range, to),
    ]);
  }
  const last = open.at(-1);
  if (last?.kind === 'chain' && last.row.precedence > NOT_PRECEDENCE) {
    cursor.report('syntax/not-operand', range, { operator: last.pending });
  }
  cursor.nots++;
  open.push({ kind: 'not', range });
  entersLevel(cursor, open.length);
}

/** The binary operator that comes next, also where it is misspelt. */
function peekBinary(cursor: TokenCursor): BinaryOperator | undefined {
  const { kind, text } = cursor.token;
  if (kind === 'word') {
    const word = text.toLowerCase();
    return word === 'and' || word === 'or' ? word : undefined;
  }
  if (kind !== 'symbol') return undefined;
  return isBinaryOperator(text) ? text : MISTAKEN_OPERATORS.get(text);
}

function takeBinary(cursor: TokenCursor, operator: BinaryOperator): SourceRange {
  const isWord = cursor.token.kind === 'word';
  const token = isWord ? cursor.takeKeyword() : cursor.advance();
  const range = { start: token.start, end: token.end };
  if (!isWord && token.text !== operator) {
    const isWordOperator = operator === 'and' || operator === 'or';
    const before = isWordOperator && cursor.text[token.start - 1] !== ' ' ? ' ' : '';
    const after = isWordOperator && cursor.text[token.end] !== ' ' ? ' ' : '';
    cursor.report('syntax/wrong-operator', range, { found: token.text, expected: operator }, [
      cursor.replace(range, before + operator + after),
    ]);
  }
  return range;
}

function atTest(cursor: TokenCursor): boolean {
  return cursor.atKeyword('is') || cursor.atKeyword('has');
}

const IS_TESTS: ReadonlyMap<string, TestOperator> = new Map([
  ['null', 'is null'],
  ['numeric', 'is numeric'],
  ['integer', 'is integer'],
  ['decimal', 'is decimal'],
]);

/** `{ Test }` with `Test = "is" "null" | "is" "not" "null" | "has" "null" | "is" "numeric" | …` */
function parseTests(cursor: TokenCursor, operand: ExpressionNode): ExpressionNode {
  const tests: TestSuffix[] = [];
  while (atTest(cursor)) tests.push(parseTest(cursor, operand));
  return { kind: 'test', operand, tests, range: rangeBetween(operand, cursor.previous) };
}

function parseTest(cursor: TokenCursor, operand: ExpressionNode): TestSuffix {
  const first = cursor.takeKeyword();
  const has = first.text.toLowerCase() === 'has';
  const negated = !has && cursor.atKeyword('not');
  if (negated) cursor.takeKeyword();
  const test =
    cursor.token.kind === 'word' ? IS_TESTS.get(cursor.token.text.toLowerCase()) : undefined;
  const range = (): SourceRange => ({ start: first.start, end: cursor.previous.end });
  if (test === undefined || (has && test !== 'is null')) {
    cursor.expect('null');
    return { operator: has ? 'has null' : negated ? 'is not null' : 'is null', range: range() };
  }
  cursor.takeKeyword();
  if (has) return { operator: 'has null', range: range() };
  if (!negated) return { operator: test, range: range() };
  if (test !== 'is null') {
    const operandText = cursor.text.slice(operand.range.start, operand.range.end);
    const whole = { start: operand.range.start, end: cursor.previous.end };
    cursor.report('syntax/negated-type-test', range(), { test }, [
      cursor.replace(whole, `not ${operandText} ${test}`),
    ]);
  }
  return { operator: 'is not null', range: range() };
}

function rangeBetween(first: ExpressionNode, last: Token): SourceRange {
  return { start: first.range.start, end: last.end };
}

/** `null` as an operand; beside an equality sign the test that was meant is offered. */
function refuseNull(
  cursor: TokenCursor,
  node: NullNode,
  before: OpenOperator | undefined,
): ExpressionNode {
  const isRight = before?.kind === 'chain' && before.row.level === 'equality';
  if (isRight) {
    const { pending } = before;
    const fixes = nullTestFix(before, node);
    cursor.report('syntax/null-comparison', node.range, { operator: pending }, fixes);
    return { kind: 'error', range: node.range, parts: [] };
  }
  const next = peekBinary(cursor);
  const bindsTighter =
    before?.kind === 'chain' && before.row.level !== 'and' && before.row.level !== 'or';
  // What it is compared with comes next, and the fix needs it: `refuseLeadingNull` reports.
  if ((next === '==' || next === '!=') && !bindsTighter) return node;
  cursor.report('syntax/misplaced-null', node.range);
  return { kind: 'error', range: node.range, parts: [] };
}

/** `null == x` becomes `x is null`. */
function refuseLeadingNull(
  cursor: TokenCursor,
  node: NullNode,
  [step, ...others]: readonly ChainStep[],
): ExpressionNode {
  if (step !== undefined) {
    const { operator, operand } = step;
    const isAlone = others.length === 0 && operand.range.end > operand.range.start;
    const test = operator === '==' ? 'is null' : 'is not null';
    const needsParentheses = operand.kind === 'chain' && operand.level === 'ordering';
    const [open, close] = needsParentheses ? ['(', ')'] : ['', ''];
    const edits = [
      { range: { start: node.range.start, end: operand.range.start }, text: open },
      { range: { start: operand.range.end, end: operand.range.end }, text: `${close} ${test}` },
    ];
    const fixes = isAlone
      ? [{ code: 'fix/test-null' as const, params: { text: test }, edits }]
      : [];
    cursor.report('syntax/null-comparison', node.range, { operator }, fixes);
  }
  return { kind: 'error', range: node.range, parts: [] };
}

function nullTestFix(chain: OpenChain, node: NullNode): readonly ExpressionFix[] {
  const { first, steps, pending } = chain;
  if (steps.length > 0) return [];
  const test = pending === '==' ? 'is null' : 'is not null';
  const tail = { range: { start: first.range.end, end: node.range.end }, text: ` ${test}` };
  const { start, end } = first.range;
  // A comparison binds looser than the test that takes its place.
  const edits =
    first.kind === 'chain' && first.level === 'ordering'
      ? [
          { range: { start, end: start }, text: '(' },
          { range: { start: end, end: node.range.end }, text: `) ${test}` },
        ]
      : [tail];
  return [{ code: 'fix/test-null', params: { text: test }, edits }];
}
