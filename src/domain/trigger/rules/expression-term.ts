/** What the index cannot read by itself is evaluated with the whole language, over the fields that it reads. */
import { compileCondition, nodesOf, type ExpressionNode } from '#domain/expression';
import { ROOT } from '../fields/field-tree.ts';
import { seenThrough } from '../selection-view.ts';
import { neededElement } from './needed-element.ts';
import { readPaths } from './plain-field.ts';
import type { RuleReading } from './rule-reading.ts';
import type { Term } from './rule.ts';

/** The term of a part of a condition. */
export function expressionTerm(reading: RuleReading, part: ExpressionNode): Term {
  const { checked, fields, view } = reading;
  const nodes = [...nodesOf(part)];
  const paths = readPaths(checked, nodes);
  const holds = compileCondition(checked, part);
  return {
    kind: 'expression',
    holds: view ? (input) => holds(seenThrough(view, input)) : holds,
    nodes: paths ? [...new Set(paths.map((path) => fields.tree.add(path)))] : [ROOT],
    ...sharedBy(reading, part, nodes),
    ...needsOf(reading, part, nodes),
  };
}

/** Asked once for an event, these may answer twice. */
const BY_CHANCE: ReadonlySet<string> = new Set(['random', 'uuid']);

/** Conditions name their own event in every reference; apart from that, equal texts on one schema are equal. */
function sharedBy(
  { checked, view, schemaId }: RuleReading,
  part: ExpressionNode,
  nodes: readonly ExpressionNode[],
): { readonly key?: string } {
  if (view || nodes.some((node) => node.kind === 'call' && BY_CHANCE.has(node.name))) return {};
  const { text } = checked.parsed;
  let key = `${schemaId} `;
  let from = part.range.start;
  const names = nodes.flatMap((node) =>
    node.kind === 'reference' && node.source === 'event' && node.steps[0]
      ? [node.steps[0].range]
      : [],
  );
  for (const { start, end } of names.toSorted((a, b) => a.start - b.start)) {
    key += text.slice(from, start);
    from = end;
  }
  return { key: key + text.slice(from, part.range.end) };
}

function needsOf(
  reading: RuleReading,
  part: ExpressionNode,
  nodes: readonly ExpressionNode[],
): Pick<Extract<Term, { kind: 'expression' }>, 'needs'> {
  const { checked, fields } = reading;
  const needed = neededElement(checked, part, nodes);
  if (!needed) return {};
  const ids = needed.texts.map((text) => fields.constants.add(text));
  return { needs: { field: fields.addInside(needed.list, needed.path), ids } };
}
