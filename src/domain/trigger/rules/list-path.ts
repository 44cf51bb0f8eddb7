/** A reference that leads to a list: the list, how elements of it are selected, and what is read of them. */
import type { ExpressionNode, ResolvedPath } from '#domain/expression';

export interface ListPath {
  /** Path of the list through objects. */
  readonly list: readonly string[];
  /** The condition that selects elements, directly behind the list. */
  readonly selection?: {
    readonly by: 'all' | 'first' | 'last';
    readonly condition: ExpressionNode;
  };
  /** Names behind that; undefined where another list or a path function is among them. */
  readonly inside: readonly string[] | undefined;
}

/** Undefined where no list is reached through objects alone, or where elements are chosen by place. */
export function listPathOf({ start, steps }: ResolvedPath): ListPath | undefined {
  if (start.many) return undefined;
  const list: string[] = [];
  for (const [index, step] of steps.entries()) {
    if (step.kind !== 'field') return undefined;
    list.push(step.name);
    if (!step.to.many) continue;
    const next = steps[index + 1];
    if (next?.kind !== 'call') return { list, inside: namesOf(steps.slice(index + 1)) };
    const { name, argument } = next.call;
    const isSelection = name === 'all' || name === 'first' || name === 'last';
    if (!isSelection || !argument) return undefined;
    const selection = { by: name, condition: argument };
    return { list, selection, inside: namesOf(steps.slice(index + 2)) };
  }
  return undefined;
}

/** Names of steps through objects; undefined where a list or a path function is among them. */
export function namesOf(steps: ResolvedPath['steps']): readonly string[] | undefined {
  const names: string[] = [];
  for (const step of steps) {
    if (step.kind !== 'field' || step.collection) return undefined;
    names.push(step.name);
  }
  return names;
}
