/**
 * Clauses about lists that hold only where some element has a certain text. That is looked up; the clause itself is
 * asked where it is found.
 */
import {
  compileCondition,
  withoutParentheses,
  type CheckedExpression,
  type ExpressionNode,
  type FieldReferenceNode,
  type ResolvedPath,
} from '#domain/expression';
import type { JsonObject } from '#domain/base';
import { setOwnProperty } from '#domain/base';
import { constantValue } from './constant-value.ts';
import { withoutEnvironment } from './without-environment.ts';

export interface NeededElement {
  /** Path of the list through objects. */
  readonly list: readonly string[];
  /** Path inside an element; empty where the elements themselves are texts. */
  readonly path: readonly string[];
  /** One of these. */
  readonly texts: readonly string[];
}

/** What an element must have for a clause to hold; undefined where that cannot be said. `nodes` are all of the clause. */
export function neededElement(
  checked: CheckedExpression,
  clause: ExpressionNode,
  nodes: readonly ExpressionNode[],
): NeededElement | undefined {
  const references = nodes.filter((node) => node.kind === 'reference');
  const [reference] = references;
  if (reference === undefined || references.length > 1 || reference.source !== 'event') {
    return undefined;
  }
  const path = checked.paths.get(reference);
  const split = path && splitAtList(path);
  if (!split) return undefined;
  return split.selection
    ? neededBySelection(checked, clause, split)
    : neededByMembership(checked, clause, reference, split);
}

interface SplitPath {
  readonly list: readonly string[];
  /** The condition that selects elements, directly behind the list. */
  readonly selection?: ExpressionNode;
  /** Names behind the list, where nothing but names is there. */
  readonly inside?: readonly string[];
}

function splitAtList({ start, steps }: ResolvedPath): SplitPath | undefined {
  if (start.many) return undefined;
  const list: string[] = [];
  for (const [index, step] of steps.entries()) {
    if (step.kind !== 'field') return undefined;
    list.push(step.name);
    if (!step.to.many) continue;
    const next = steps[index + 1];
    if (next?.kind === 'call') {
      const selects = ['all', 'first', 'last'].includes(next.call.name);
      const { argument } = next.call;
      return selects && argument ? { list, selection: argument } : undefined;
    }
    const inside = namesOf(steps.slice(index + 1));
    return inside && { list, inside };
  }
  return undefined;
}

/** Names of steps through objects; undefined where another list or a path function is in the way. */
function namesOf(steps: ResolvedPath['steps']): readonly string[] | undefined {
  const names: string[] = [];
  for (const step of steps) {
    if (step.kind !== 'field' || step.collection) return undefined;
    names.push(step.name);
  }
  return names;
}

/** `in("text", list.field)`. */
function neededByMembership(
  checked: CheckedExpression,
  clause: ExpressionNode,
  reference: FieldReferenceNode,
  { list, inside }: SplitPath,
): NeededElement | undefined {
  if (clause.kind !== 'call' || clause.name !== 'in' || !inside) return undefined;
  const [value, values] = clause.arguments;
  if (!value || !values || withoutParentheses(values) !== reference) return undefined;
  const text = constantValue(checked, withoutParentheses(value));
  return isEncodable(text) ? { list, path: inside, texts: [text] } : undefined;
}

/**
 * A clause that reads elements selected by a condition, and nothing else. It needs one where it does not hold for an
 * event without the list, nor for one whose list has none: what is selected is the same then.
 */
function neededBySelection(
  checked: CheckedExpression,
  clause: ExpressionNode,
  { list, selection }: SplitPath,
): NeededElement | undefined {
  const equality = selection && equalityIn(checked, selection);
  if (!equality) return undefined;
  const holds = compileCondition(checked, clause);
  const holdsWithout = withoutEnvironment(
    (environment) =>
      holds({ payload: {}, environment }) || holds({ payload: withEmpty(list), environment }),
  );
  return holdsWithout === false ? { list, ...equality } : undefined;
}

/** The first comparison of a text of the element that a selecting condition asks for. */
function equalityIn(
  checked: CheckedExpression,
  condition: ExpressionNode,
): { readonly path: readonly string[]; readonly texts: readonly string[] } | undefined {
  const node = withoutParentheses(condition);
  if (node.kind !== 'chain') return undefined;
  const operands = [node.first, ...node.steps.map(({ operand }) => operand)];
  if (node.level === 'and') {
    for (const operand of operands) {
      const found = equalityIn(checked, operand);
      if (found) return found;
    }
    return undefined;
  }
  const [left, right] = operands.map(withoutParentheses);
  if (operands.length !== 2 || node.steps[0]?.operator !== '==' || !left || !right)
    return undefined;
  const [field, constant] = left.kind === 'loop' ? [left, right] : [right, left];
  if (field.kind !== 'loop' || field.source !== 'event') return undefined;
  const path = checked.paths.get(field);
  const names = path && !path.start.many && namesOf(path.steps);
  if (!path || !names || path.end.many || path.end.shape.kind !== 'scalar') return undefined;
  const text = path.end.shape.type === 'string' ? constantValue(checked, constant) : undefined;
  return isEncodable(text) ? { path: names, texts: [text] } : undefined;
}

function withEmpty(list: readonly string[]): JsonObject {
  let value: JsonObject | readonly never[] = [];
  for (const name of list.toReversed()) {
    const around: Record<string, JsonObject | readonly never[]> = {};
    setOwnProperty(around, name, value);
    value = around;
  }
  return value as JsonObject;
}

/** Half a surrogate pair has no bytes in UTF-8 that would tell it from U+FFFD. */
export function isEncodable(text: unknown): text is string {
  return typeof text === 'string' && !/\p{Surrogate}/u.test(text);
}
