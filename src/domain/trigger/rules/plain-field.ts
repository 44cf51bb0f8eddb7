/** References that lead through objects only to one field: what the index reads by itself. */
import type { CheckedExpression, ExpressionNode, ResolvedPath } from '#domain/expression';
import { withoutParentheses } from '#domain/expression';
import type { RuleReading } from './rule-reading.ts';
import type { Field, PlainType } from './typed-fields.ts';

export interface PlainField {
  readonly path: readonly string[];
  readonly type: PlainType;
}

/** The field that a node refers to by itself; undefined for whatever else it is. */
export function plainFieldOf(
  checked: CheckedExpression,
  written: ExpressionNode,
): PlainField | undefined {
  const node = withoutParentheses(written);
  if (node.kind !== 'reference' || node.source !== 'event' || node.defaultValue) return undefined;
  const path = checked.paths.get(node);
  const names = path && namesOf(path);
  const type = path && names && names.length === path.steps.length ? typeOf(path) : undefined;
  return names && type ? { path: names, type } : undefined;
}

/** The field of a reference, where it is of one of these types. */
export function fieldOf(
  { checked, fields }: RuleReading,
  node: ExpressionNode,
  ...types: readonly PlainType[]
): Field | undefined {
  const plain = plainFieldOf(checked, node);
  return plain && types.includes(plain.type) ? fields.add(plain.path, plain.type) : undefined;
}

/**
 * The part of an event that an expression reads, as paths through objects: up to the first list, map or path
 * function, which is taken whole. Undefined where that is all of it.
 */
export function readPaths(
  checked: CheckedExpression,
  nodes: Iterable<ExpressionNode>,
): readonly (readonly string[])[] | undefined {
  const paths: (readonly string[])[] = [];
  for (const node of nodes) {
    if (node.kind !== 'reference' || node.source !== 'event') continue;
    const path = checked.paths.get(node);
    if (path === undefined) continue;
    const names = namesOf(path);
    if (names.length === 0) return undefined;
    paths.push(names);
  }
  return paths;
}

/** Names up to the first thing that is no object, that included. */
function namesOf({ start, steps }: ResolvedPath): readonly string[] {
  const names: string[] = [];
  if (start.many) return names;
  for (const step of steps) {
    if (step.kind !== 'field') break;
    names.push(step.name);
    if (step.to.many || step.to.shape.kind !== 'object') break;
  }
  return names;
}

function typeOf({ end }: ResolvedPath): PlainType | undefined {
  if (end.many) return 'list';
  switch (end.shape.kind) {
    case 'object':
    case 'map':
      return 'object';
    case 'scalar':
      return scalarType(end.shape.type);
    default:
      return undefined;
  }
}

function scalarType(type: string): PlainType | undefined {
  switch (type) {
    case 'string':
    case 'boolean':
    case 'decimal':
    case 'integer':
    case 'dateTime':
    case 'dateTimeOnly':
      return type;
    default:
      return undefined;
  }
}
