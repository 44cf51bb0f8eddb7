/** What the index cannot read by itself is evaluated with the whole language, over the fields that it reads. */
import { compileCondition, nodesOf, type ExpressionNode } from '#domain/expression';
import { ROOT } from '../fields/field-tree.ts';
import { seenThrough } from '../selection-view.ts';
import { elementClause, type ElementClause } from './element-clause.ts';
import { readPaths } from './plain-field.ts';
import type { RuleReading } from './rule-reading.ts';
import type { ColumnTest, ElementsTest, Term } from './rule.ts';
import type { TypedFields } from './typed-fields.ts';

/** The term of a clause that asks more than one comparison of one field. */
export function furtherTerm(reading: RuleReading, part: ExpressionNode): Term {
  const { checked, fields, view } = reading;
  const nodes = [...nodesOf(part)];
  const clause = elementClause(checked, part, nodes);
  const needs = clause && elementsTest(fields, clause);
  // Under a selection an element is seen in part; what is compared of it is selected, and so the same.
  if (clause?.isExact && needs) return { kind: 'element', needs, key: keyOf(needs) };
  const paths = readPaths(checked, nodes);
  const holds = compileCondition(checked, part);
  return {
    kind: 'expression',
    holds: view ? (input) => holds(seenThrough(view, input)) : holds,
    nodes: paths ? [...new Set(paths.map((path) => fields.tree.add(path)))] : [ROOT],
    ...sharedBy(reading, part, nodes),
    ...(needs && { needs }),
  };
}

function elementsTest(fields: TypedFields, { list, tests }: ElementClause): ElementsTest {
  const text = tests.find((test) => test.kind === 'text');
  return {
    ...(text && {
      lookUp: { field: fields.addInside(list, text.path), ids: [fields.constants.add(text.text)] },
    }),
    tests: tests.map((test): ColumnTest => {
      const node = fields.tree.addInside(list, test.path);
      return test.kind === 'text'
        ? { kind: 'text', node, id: fields.constants.add(test.text) }
        : { ...test, node };
    }),
  };
}

function keyOf({ tests }: ElementsTest): string {
  return tests
    .map((test) =>
      test.kind === 'text'
        ? `${test.node} ${test.id}`
        : `${test.node} ${test.comparison} ${test.constant} ${String(test.whole)}`,
    )
    .join(' ');
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
