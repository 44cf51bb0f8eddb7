/**
 * What is legal but probably not meant (expression-language.md §13 R-11, events.md §2.6, §11.10): hints of a second
 * pass over a tree whose names and types are known.
 */
import {
  expressionDiagnostic,
  parenthesiseFix,
  type ExpressionDiagnostic,
} from '../diagnostics.ts';
import {
  childrenOf,
  nodesOf,
  withoutParentheses,
  type ChainNode,
  type ExpressionNode,
} from '../syntax/nodes.ts';
import type { ParsedExpression } from '../syntax/parser.ts';
import type { Findings } from './findings.ts';
import { neverEqual } from './operator-types.ts';
import { literalFixes, onComparingCall, unknownValue } from './value-advice.ts';

/** Advice on a text without syntax errors; none while the text is unfinished. */
export function adviseOn(
  parsed: ParsedExpression,
  findings: Findings,
): readonly ExpressionDiagnostic[] {
  if (parsed.diagnostics.some(({ severity }) => severity === 'error')) return [];
  const parents = new Map<ExpressionNode, ExpressionNode>();
  const guards = new Map<ChainNode, ReadonlySet<string>>();
  const advice: ExpressionDiagnostic[] = [];
  for (const node of nodesOf(parsed.root)) {
    for (const child of childrenOf(node)) parents.set(child, node);
    if (node.kind === 'chain' && node.level === 'or') advice.push(...mixedLogic(parsed.text, node));
    if (node.kind === 'chain' && node.level === 'equality' && node.steps.length === 1) {
      advice.push(...onEquality(parsed.text, node, findings, parents, guards));
    }
    if (node.kind === 'call') advice.push(...onComparingCall(node, findings));
    if (node.kind === 'reference' || node.kind === 'loop') {
      advice.push(...untypedField(node, findings));
    }
  }
  return advice;
}

/** `a or b and c` means `a or (b and c)`; parentheses say so. */
function mixedLogic(text: string, node: ChainNode): readonly ExpressionDiagnostic[] {
  return [node.first, ...node.steps.map(({ operand }) => operand)].flatMap((operand) =>
    operand.kind === 'chain' && operand.level === 'and'
      ? [
          expressionDiagnostic(
            'advice/mixed-and-or',
            operand.range,
            {},
            [parenthesiseFix(text, operand.range)],
            'info',
          ),
        ]
      : [],
  );
}

function onEquality(
  text: string,
  node: ChainNode,
  findings: Findings,
  parents: ReadonlyMap<ExpressionNode, ExpressionNode>,
  guards: Map<ChainNode, ReadonlySet<string>>,
): readonly ExpressionDiagnostic[] {
  const [step] = node.steps;
  if (step === undefined) return [];
  const left = findings.typeOf(node.first);
  const right = findings.typeOf(step.operand);
  if (neverEqual(left, right)) {
    const fixes = literalFixes(text, node.first, step.operand, { left, right });
    return [expressionDiagnostic('advice/never-equal', node.range, { left, right }, fixes)];
  }
  return [
    ...unknownValue(node.first, step.operand, findings),
    ...unknownValue(step.operand, node.first, findings),
    ...(step.operator === '!=' ? absentDiffers(text, node, parents, guards) : []),
  ];
}

/** Null differs from every value, so `x != "a"` is true where x is absent. */
function absentDiffers(
  text: string,
  node: ChainNode,
  parents: ReadonlyMap<ExpressionNode, ExpressionNode>,
  guards: Map<ChainNode, ReadonlySet<string>>,
): readonly ExpressionDiagnostic[] {
  const operands = [node.first, ...node.steps.map(({ operand }) => operand)];
  const field = operands.map(withoutParentheses).find(isReference);
  const other = operands.find((operand) => withoutParentheses(operand) !== field);
  if (field === undefined || other === undefined || isReference(withoutParentheses(other)))
    return [];
  if (field.kind === 'reference' && field.defaultValue !== undefined) return [];
  const source = text.slice(field.range.start, field.range.end);
  let holder = parents.get(node);
  while (holder?.kind === 'group') holder = parents.get(holder);
  const joined = holder?.kind === 'chain' && holder.level === 'and' ? holder : undefined;
  if (joined !== undefined) {
    const guarded = guards.get(joined) ?? guardedFields(text, joined);
    guards.set(joined, guarded);
    if (guarded.has(source)) return [];
  }
  const guarded = `${source} is not null and ${text.slice(node.range.start, node.range.end)}`;
  const parent = parents.get(node);
  const needsParentheses = parent !== undefined && parent.kind !== 'group' && parent !== joined;
  const replacement = needsParentheses ? `(${guarded})` : guarded;
  return [
    expressionDiagnostic(
      'advice/absent-counts-as-different',
      node.range,
      { field: source },
      [
        {
          code: 'fix/test-null',
          params: { text: replacement },
          edits: [{ range: node.range, text: replacement }],
        },
      ],
      'info',
    ),
  ];
}

/** Texts of the operands that an `and` chain tests with `is not null`. */
function guardedFields(text: string, chain: ChainNode): ReadonlySet<string> {
  const operands = [chain.first, ...chain.steps.map(({ operand }) => operand)];
  return new Set(
    operands.flatMap((operand) => {
      const test = withoutParentheses(operand);
      if (test.kind !== 'test' || test.tests[0]?.operator !== 'is not null') return [];
      return [text.slice(test.operand.range.start, test.operand.range.end)];
    }),
  );
}

function isReference(
  node: ExpressionNode,
): node is Extract<ExpressionNode, { kind: 'reference' | 'loop' }> {
  return node.kind === 'reference' || node.kind === 'loop';
}

/** A schema may leave a field untyped; such a field has no value here (§4.2). */
function untypedField(
  node: Extract<ExpressionNode, { kind: 'reference' | 'loop' }>,
  findings: Findings,
): readonly ExpressionDiagnostic[] {
  const path = findings.paths.get(node);
  const last = path?.steps.at(-1);
  if (last?.kind !== 'field' || last.to.shape.kind !== 'any') return [];
  const { shape } = last.from;
  if (shape.kind !== 'object' || shape.attributes.open) return [];
  return [expressionDiagnostic('advice/untyped-field', node.range, { name: last.name })];
}
