/**
 * What each word of an expression is, for colours that tell fields of the event from fields of a data source (issue:
 * the engineer's editor). Tokens give the words, the checked tree what they mean; nothing overlaps, order is the text's.
 */
import type { SourceRange } from '#domain/base';
import type { CheckedExpression, ReferenceNode } from '../check/checked.ts';
import { functionTable } from '../functions/index.ts';
import { nodesOf, type ExpressionNode, type ReferenceSource } from '../syntax/nodes.ts';
import { KEYWORDS, type Token } from '../syntax/tokens.ts';
import { expectationAt } from './expectation.ts';
import { parentsOf } from './nodes-around.ts';

export const SEMANTIC_TOKEN_KINDS = [
  /** The event, data source with its field group, or action that a reference reads from. */
  'source',
  'eventField',
  'dataSourceField',
  'actionField',
  'loopVariable',
  'function',
  'pathFunction',
  'mapKey',
  'enumerationValue',
  'keyword',
  'operator',
  'string',
  'number',
  /** A field, function, event or word that there is not. */
  'unknown',
] as const;

export type SemanticTokenKind = (typeof SEMANTIC_TOKEN_KINDS)[number];

export interface SemanticToken {
  readonly range: SourceRange;
  readonly kind: SemanticTokenKind;
}

/** The words of a checked expression with their kinds; punctuation has none. */
export function semanticTokens(checked: CheckedExpression): readonly SemanticToken[] {
  const meanings = meaningsOf(checked);
  const tokens = checked.parsed.tokens.filter(({ kind }) => kind !== 'space' && kind !== 'end');
  return tokens.flatMap((token, index) => {
    const kind = meanings.get(token.start) ?? lexicalKind(token, tokens[index + 1]);
    return kind === undefined ? [] : [{ range: { start: token.start, end: token.end }, kind }];
  });
}

/** Kinds that only the tree knows, by the offset at which their token starts. */
function meaningsOf(checked: CheckedExpression): ReadonlyMap<number, SemanticTokenKind> {
  const parents = parentsOf(checked.parsed);
  const meanings = new Map<number, SemanticTokenKind>();
  for (const node of nodesOf(checked.parsed.root)) {
    switch (node.kind) {
      case 'string':
        meanings.set(node.range.start, textKind(checked, parents, node));
        break;
      case 'integer':
      case 'decimal':
        // The sign is a token of its own and part of the number.
        meanings.set(node.range.start, 'number');
        break;
      case 'call':
        meanings.set(node.nameRange.start, functionTable.has(node.name) ? 'function' : 'unknown');
        break;
      case 'date':
        meanings.set(node.nameRange.start, 'function');
        break;
      case 'reference':
      case 'loop':
        for (const [offset, kind] of pathKinds(node)) meanings.set(offset, kind);
        break;
      default:
        break;
    }
  }
  for (const { code, range } of checked.diagnostics) {
    if (UNKNOWN_NAMES.has(code)) meanings.set(range.start, 'unknown');
  }
  return meanings;
}

const UNKNOWN_NAMES: ReadonlySet<string> = new Set([
  'reference/unknown-event',
  'reference/unknown-data-source',
  'reference/unknown-field-group',
  'reference/unknown-action',
  'reference/unknown-field',
  'syntax/unknown-path-function',
  'syntax/unknown-option',
  'syntax/bare-word',
]);

function textKind(
  checked: CheckedExpression,
  parents: ReadonlyMap<ExpressionNode, ExpressionNode>,
  node: Extract<ExpressionNode, { kind: 'string' }>,
): SemanticTokenKind {
  const { keysOf, offers, values } = expectationAt(checked, parents, node);
  if (keysOf !== undefined) return 'mapKey';
  if (offers === 'attribute') return 'eventField';
  return values.includes(node.value) ? 'enumerationValue' : 'string';
}

const FIELD_KINDS = {
  event: 'eventField',
  dataSource: 'dataSourceField',
  action: 'actionField',
} as const satisfies Record<ReferenceSource, SemanticTokenKind>;

function pathKinds(node: ReferenceNode): readonly (readonly [number, SemanticTokenKind])[] {
  const rootLength = node.kind === 'loop' ? 0 : node.source === 'dataSource' ? 2 : 1;
  const steps = node.steps.map((step, index) => {
    if (step.kind === 'call') return [step.nameRange.start, 'pathFunction'] as const;
    const kind = index < rootLength ? 'source' : FIELD_KINDS[node.source];
    return [step.range.start, kind] as const;
  });
  return node.kind === 'loop' ? [[node.variableRange.start, 'loopVariable'], ...steps] : steps;
}

/** What a token is by itself. */
function lexicalKind(token: Token, next: Token | undefined): SemanticTokenKind | undefined {
  switch (token.kind) {
    case 'string':
    case 'number':
      return token.kind;
    case 'reference':
      return 'keyword';
    case 'word': {
      const isOption = token.text === 'defaultValue' || token.text === 'params';
      if (isOption && next?.text === ':') return 'keyword';
      return KEYWORDS.has(token.text.toLowerCase()) ? 'keyword' : undefined;
    }
    case 'symbol':
      return PUNCTUATION.has(token.text) ? undefined : 'operator';
    default:
      return undefined;
  }
}

const PUNCTUATION: ReadonlySet<string> = new Set('()[]{},.:;');
