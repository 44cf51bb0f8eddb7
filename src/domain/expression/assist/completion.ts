/**
 * Completion (issue: the engineer's editor): what may stand at the cursor, by type. A placeholder is put at the cursor
 * and the text parsed and checked as always, so that there is no second, looser parser to drift apart.
 */
import type { SourceRange } from '#domain/base';
import { check } from '../check/checker.ts';
import type { CheckedExpression } from '../check/checked.ts';
import type { ExpressionContext, Scope } from '../scope.ts';
import { LOOP_VARIABLES, nodesOf, type ExpressionNode } from '../syntax/nodes.ts';
import { parse } from '../syntax/parser.ts';
import { tokenize } from '../syntax/scanner.ts';
import { KEYWORDS, type Token } from '../syntax/tokens.ts';
import type { ValueType } from '../types.ts';
import type { CompletionItem, CompletionOptions } from './completion-item.ts';
import {
  operatorItems,
  optionItems,
  pathItems,
  rootItems,
  valueItems,
} from './completion-items.ts';
import { expectationAt } from './expectation.ts';
import { parentsOf } from './nodes-around.ts';
import { operandItems, referenceItems } from './operand-items.ts';
import { schemaPathBefore, schemaPathOf } from './schema-path.ts';

const PLACEHOLDER = 'placeholder';

/** What may stand at an offset, best first. */
export function complete(
  text: string,
  offset: number,
  scope: Scope,
  context: ExpressionContext,
  options: CompletionOptions = {},
): readonly CompletionItem[] {
  const tokens = tokenize(text).tokens.filter(({ kind }) => kind !== 'space' && kind !== 'end');
  const current = tokens.find((token) => isUnderCursor(token, offset));
  const index = current === undefined ? tokens.length : tokens.indexOf(current);
  const before =
    current === undefined ? tokens.findLast(({ end }) => end <= offset) : tokens[index - 1];
  const range = current ?? { start: offset, end: offset };
  const place: Place = { text, range: { start: range.start, end: range.end }, scope, context };
  return bestFirst(itemsAt(place, current, before, options));
}

interface Place {
  readonly text: string;
  readonly range: SourceRange;
  readonly scope: Scope;
  readonly context: ExpressionContext;
}

type Item = Omit<CompletionItem, 'range'>;

type Quote = '"' | "'";

function itemsAt(
  place: Place,
  current: Token | undefined,
  before: Token | undefined,
  options: CompletionOptions,
): readonly CompletionItem[] {
  const withRange = (items: readonly Item[]): readonly CompletionItem[] =>
    items.map((item) => ({ ...item, range: place.range }));
  if (current?.kind === 'reference') return withRange(referencesFor(place, current));
  const inString = current?.kind === 'string';
  if (!inString && before !== undefined && endsOperand(before)) {
    return withRange(operatorItems(typeBefore(place, before)));
  }
  const { checked, node } = withPlaceholder(place, inString);
  const step = stepAt(checked, place.range.start);
  if (step !== undefined) {
    const { position, isRoot, source, path } = step;
    if (isRoot) return withRange(source === 'event' ? rootItems(place.scope) : []);
    return withRange(position === undefined ? [] : pathItems(position, path));
  }
  if (node === undefined) return withRange(before?.text === ',' ? optionItems() : []);
  const parents = parentsOf(checked.parsed);
  const expectation = expectationAt(checked, parents, node);
  const { field } = expectation;
  const path = field === undefined ? undefined : schemaPathOf(checked, parents, field);
  const quote = inString ? (place.text[place.range.start] as Quote) : undefined;
  const values = valueItems(expectation, options, quote).map((item) =>
    path === undefined ? item : { ...item, path },
  );
  if (inString) return withRange(values);
  const loops = loopVariablesAt(checked, place.range.start);
  return withRange([...values, ...operandItems(place.scope, expectation, loops)]);
}

/** `@` and its word are replaced by a whole reference, unless there is one already. */
function referencesFor({ text, scope }: Place, { text: opener, end }: Token): readonly Item[] {
  const isWhole = /^\s*\{/.test(text.slice(end));
  if (isWhole || opener === '#') return [];
  // The typed `@` is part of what is inserted, not of the label.
  return referenceItems(scope).map((item) => ({ ...item, filterText: item.insertText }));
}

function isUnderCursor({ kind, start, end, faulty }: Token, offset: number): boolean {
  // An unfinished text goes on at its end; behind a closing quote it is over.
  if (kind === 'string')
    return start < offset && (offset < end || (faulty === true && offset === end));
  const isName = kind === 'word' || kind === 'name' || kind === 'badName' || kind === 'reference';
  return isName && start < offset && offset <= end;
}

/** Whether an operator and not an operand comes after a token. */
function endsOperand({ kind, text }: Token): boolean {
  if (kind === 'symbol') return text === ')' || text === ']' || text === '}';
  if (kind === 'word') return !KEYWORDS.has(text) || OPERAND_KEYWORDS.has(text);
  return kind === 'string' || kind === 'number' || kind === 'name';
}

const OPERAND_KEYWORDS: ReadonlySet<string> = new Set([
  'true',
  'false',
  'null',
  'numeric',
  'integer',
  'decimal',
]);

/** Type of the operand that ends before the cursor. */
function typeBefore({ text, scope, context }: Place, before: Token): ValueType {
  const parsed = parse(text.slice(0, before.end));
  const checked = check(parsed, scope, context);
  const operand = [...nodesOf(parsed.root)].find(
    ({ range, kind }) => range.end === before.end && kind !== 'missing' && kind !== 'error',
  );
  return operand === undefined ? 'any' : (checked.types.get(operand) ?? 'any');
}

/** The text with a word at the cursor, checked, and the node that the word became. */
function withPlaceholder(
  { text, range, scope, context }: Place,
  inString: boolean,
): { readonly checked: CheckedExpression; readonly node: ExpressionNode | undefined } {
  const written = inString ? text.slice(range.start, range.end) : PLACEHOLDER;
  const completed = text.slice(0, range.start) + written + text.slice(range.end);
  const checked = check(parse(completed), scope, context);
  const node = [...nodesOf(checked.parsed.root)].findLast(
    (candidate) => candidate.range.start === range.start && LEAVES.has(candidate.kind),
  );
  return { checked, node };
}

const LEAVES: ReadonlySet<string> = new Set(['error', 'string', 'missing']);

/** The path segment at an offset, with the position that it starts from. */
function stepAt(checked: CheckedExpression, offset: number) {
  const parents = parentsOf(checked.parsed);
  for (const node of nodesOf(checked.parsed.root)) {
    if (node.kind !== 'reference' && node.kind !== 'loop') continue;
    const index = node.steps.findIndex(
      ({ kind, range }) => kind === 'name' && range.start === offset && range.end > offset,
    );
    const step = node.steps[index];
    if (step === undefined) continue;
    const position = checked.positions.get(step);
    const isRoot = node.kind === 'reference' && index === 0;
    const path = schemaPathBefore(checked, parents, node, index);
    return { position, isRoot, source: node.source, path };
  }
  return undefined;
}

/** Loop variables that a condition around an offset may use. */
function loopVariablesAt(checked: CheckedExpression, offset: number): readonly string[] {
  const sources = new Set<string>();
  for (const node of nodesOf(checked.parsed.root)) {
    if (node.kind !== 'reference' && node.kind !== 'loop') continue;
    const isInside = node.steps.some(
      ({ kind, range }) => kind === 'call' && range.start < offset && offset < range.end,
    );
    if (isInside) sources.add(node.source);
  }
  return [...LOOP_VARIABLES].filter(([, source]) => sources.has(source)).map(([name]) => name);
}

/** What does not suit comes last; else the order of the groups stays, and in a group what fits comes before what begins. */
function bestFirst(items: readonly CompletionItem[]): readonly CompletionItem[] {
  const groups = [...new Set(items.map(({ kind }) => kind))];
  const weight = ({ kind, rank }: CompletionItem): number =>
    rank === 'other' ? Infinity : groups.indexOf(kind) * 2 + (rank === 'begins' ? 1 : 0);
  return items.toSorted((a, b) => compare(weight(a), weight(b)));
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
